package org.quarterlight.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.csv.CellText;
import org.quarterlight.plan.DateStatus;
import org.quarterlight.plan.Stage;

/** The words a contract translates into: stages, statuses of a date and names of a whole organisation. */
public final class Vocabulary {
    private static final Map<String, Stage> STAGES = Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.NOT_GIVEN)
            .collect(Collectors.toUnmodifiableMap(Vocabulary::word, stage -> stage));
    private static final Map<String, DateStatus> STATUSES = Arrays.stream(DateStatus.values())
            .filter(status -> status != DateStatus.NOT_GIVEN)
            .collect(Collectors.toUnmodifiableMap(Vocabulary::word, status -> status));
    private static final Set<String> WHOLE =
            Set.of("", "whole", "all", "trust", "organisation", "whole trust", "whole organisation");

    private Vocabulary() {}

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<Stage> stage(String text) {
        return Optional.ofNullable(STAGES.get(CellText.folded(text)));
    }

    public static Optional<DateStatus> status(String text) {
        return Optional.ofNullable(STATUSES.get(CellText.folded(text)));
    }

    public static boolean isWhole(String scope) {
        return WHOLE.contains(CellText.folded(scope));
    }

    public static String stages() {
        return "business case, procurement, implementing, live, paused, cancelled or out of scope";
    }

    public static String statuses() {
        return "firm, indicative, under review, not set or withheld";
    }
}
