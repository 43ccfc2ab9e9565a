package org.quarterlight.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.plan.DateStatus;
import org.quarterlight.plan.Stage;

/** Words made comparable, and the words that are ours. */
final class Words {
    private static final Map<String, Stage> STAGES = Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.NOT_GIVEN)
            .collect(Collectors.toUnmodifiableMap(Words::word, stage -> stage));
    private static final Map<String, DateStatus> STATUSES = Arrays.stream(DateStatus.values())
            .filter(status -> status != DateStatus.NOT_GIVEN)
            .collect(Collectors.toUnmodifiableMap(Words::word, status -> status));
    private static final Set<String> WHOLE =
            Set.of("", "whole", "all", "trust", "organisation", "whole trust", "whole organisation");

    private Words() {}

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<Stage> stage(String text) {
        return Optional.ofNullable(STAGES.get(folded(text)));
    }

    static Optional<DateStatus> status(String text) {
        return Optional.ofNullable(STATUSES.get(folded(text)));
    }

    static boolean isWhole(String scope) {
        return WHOLE.contains(folded(scope));
    }

    static String stages() {
        return "business case, procurement, implementing, live, paused, cancelled or out of scope";
    }

    static String statuses() {
        return "firm, indicative, under review, not set or withheld";
    }

    /** White space and no-break spaces folded to one blank, stripped, lower case. */
    static String folded(String text) {
        return isFolded(text) ? text : fold(text);
    }

    private static boolean isFolded(String text) {
        boolean folded = true;
        char last = ' ';
        for (int i = 0; i < text.length() && folded; i++) {
            char sign = text.charAt(i);
            folded = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || (sign == ' ' && last != ' ');
            last = sign;
        }
        return folded && (last != ' ' || text.isEmpty());
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!isSpace(sign)) {
                folded.append(sign);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** The text without white space, no-break spaces and TAB guards round it. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isSpace(char sign) {
        return sign <= ' '
                || (sign >= '\u00A0' && (Character.isSpaceChar(sign) || sign == '\uFEFF' || sign == '\u200B'));
    }
}
