package org.quarterlight.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.ChangeMark;
import org.quarterlight.schedule.State;
import org.quarterlight.schedule.Undated;
import org.quarterlight.spelling.NearestNames;
import org.quarterlight.template.TemplateMisuse;

/** The words by which plans are chosen where there are only so many: any other would choose none, and say nothing. */
final class ConditionWords {
    private static final List<String> ANSWERS = List.of("yes", "no");
    private static final Map<String, List<String>> KNOWN = Map.of(
            "state", words(State.values(), State::word),
            "reason", words(Undated.values(), Undated::word),
            "change", words(Change.values(), Change::word),
            "mark", words(ChangeMark.values(), ChangeMark::word),
            "month", List.of("1", "2", "3", "due.month-1", "due.month-2", "due.month-3"),
            "early-adopter", ANSWERS,
            "commentary", ANSWERS,
            "later-than-first", ANSWERS);

    private ConditionWords() {}

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Stream.of(values).map(word).toList();
    }

    /** Throws where one of the words is none of those there are for the key. */
    static void check(String key, List<String> words) {
        List<String> known = KNOWN.getOrDefault(key, words);
        words.stream().filter(word -> !known.contains(word)).findFirst().ifPresent(word -> {
            throw new TemplateMisuse(
                    "there is no " + key + " \u201c" + word + "\u201d",
                    NearestNames.question(word, known) + "it is one of " + String.join(", ", known));
        });
        if (key.equals("date-changes") && !words.getFirst().matches("\\d{1,6}")) {
            throw new TemplateMisuse("date-changes is a number", "write {\"date-changes\": \"2\"}");
        }
    }
}
