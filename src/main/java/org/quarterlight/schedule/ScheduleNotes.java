package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterlight.plan.UnreadKey;

/** What a reader must know of how the plans were told, in sentences for the data notes. */
final class ScheduleNotes {
    private static final int NAMED = 5;

    private final Reading reading;
    private final ExportDates exports;
    private final List<ScheduledPlan> plans;

    ScheduleNotes(Reading reading, ExportDates exports, List<ScheduledPlan> plans) {
        this.reading = reading;
        this.exports = exports;
        this.plans = plans;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        exports.sources().forEach(source -> notTold(source, sentences));
        return List.copyOf(sentences);
    }

    /** Names the records because of which nobody is known to be gone, and the plans that may be in them. */
    private void notTold(String source, List<String> sentences) {
        LocalDate newest = exports.newest(source, reading.asAt()).orElse(LocalDate.MIN);
        List<String> records = reading.unreadKeys().stream()
                .filter(record ->
                        record.source().equals(source) && record.asAt().equals(newest))
                .map(ScheduleNotes::place)
                .toList();
        List<String> missing = plans.stream()
                .filter(plan -> plan.version().key().source().equals(source)
                        && plan.movement().marks().contains(Mark.NOT_TOLD))
                .map(ScheduledPlan::label)
                .toList();
        if (records.isEmpty()) {
            return;
        }
        String why = "Whose plan is meant cannot be read at " + named(records) + ", so the export of " + source
                + " as at " + PlainWords.day(newest) + " does not tell whether any plan is gone";
        sentences.add(
                missing.isEmpty()
                        ? why + "; none is missing."
                        : why + ": " + PlainWords.plans(missing.size()) + " missing from it "
                                + PlainWords.agreeing(missing.size(), "stands", "stand") + " as last told ("
                                + named(missing) + ").");
    }

    private static String place(UnreadKey record) {
        long first = record.line().number();
        return record.line().file()
                + (first == record.lastLine() ? ", line " + first : ", lines " + first + " to " + record.lastLine());
    }

    /** The first few by name, and how many more there are. */
    static String named(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        return names.size() <= NAMED ? first : first + "; and " + PlainWords.number(names.size() - NAMED) + " more";
    }
}
