package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.plan.Organisation;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.UnreadKey;

/** What a reader must know of how the plans were told, in sentences for the data notes. */
final class ScheduleNotes {
    private static final int NAMED = 5;
    private static final int MOST_SENTENCES = 20;

    private final RecordAsAt reading;
    private final ExportDates exports;
    private final List<ScheduledPlan> plans;

    ScheduleNotes(RecordAsAt reading, ExportDates exports, List<ScheduledPlan> plans) {
        this.reading = reading;
        this.exports = exports;
        this.plans = plans;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        exports.sources().forEach(source -> notTold(source, sentences));
        sentences.addAll(misread());
        sentences.addAll(merged());
        sentences.addAll(closed());
        sentences.addAll(perhapsOne());
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
                        && plan.movement().marks().contains(ChangeMark.NOT_TOLD))
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

    /** Names the rows that are perhaps badly written rows of plans that their export seems to lack. */
    private List<String> misread() {
        return several(reading.plans().stream()
                .flatMap(plan -> exports.newest(plan.key().source(), reading.asAt()).stream()
                        .filter(plan::isIn)
                        .flatMap(newest -> Optional.ofNullable(plan.perhapsIn().get(newest)).stream())
                        .map(row -> misread(plan.key(), row)))
                .toList());
    }

    private static String misread(PlanKey missing, PlanVersion row) {
        return "Perhaps a torn row: line " + row.line().number() + " of "
                + row.line().file() + " is read as the plan "
                + row.key().planId() + ", yet the key of " + missing.planId()
                + " can be read in it, a plan that this export has nowhere else; "
                + missing.planId() + " stands as last told.";
    }

    private List<String> merged() {
        return several(plans.stream()
                .filter(plan -> plan.state() == State.MERGED)
                .map(plan -> plan.label() + " (" + plan.version().key().planId()
                        + ") is merged into the plan of its organisation's successor and counts nowhere.")
                .toList());
    }

    /** Names organisations that the register says were closed by the as-at date, yet have plans. */
    private List<String> closed() {
        Map<String, LocalDate> closed = new HashMap<>();
        reading.programme()
                .organisations()
                .forEach(organisation -> OrganisationSuccessions.closedOn(organisation)
                        .filter(day -> !day.isAfter(reading.asAt()))
                        .ifPresent(day -> closed.put(organisation.code(), day)));
        Map<String, List<ScheduledPlan>> told = plans.stream()
                .filter(plan -> plan.state().isRead()
                        && closed.containsKey(plan.version().organisation().code()))
                .collect(Collectors.groupingBy(
                        plan -> plan.version().organisation().code(), TreeMap::new, Collectors.toList()));
        return several(told.entrySet().stream()
                .map(entry -> closedSentence(entry.getValue(), closed.get(entry.getKey())))
                .toList());
    }

    private static String closedSentence(List<ScheduledPlan> told, @Nullable LocalDate day) {
        Organisation organisation = told.getFirst().version().organisation();
        return organisation.label() + " (" + organisation.code() + ") was closed on "
                + (day == null ? "a day not given" : PlainWords.day(day))
                + ", says the register; its source still gives "
                + PlainWords.plans(told.size()) + " of it.";
    }

    private List<String> perhapsOne() {
        return several(LikelySamePlans.among(plans).stream()
                .map(pair -> "Perhaps one plan: " + pair.gone().version().key().planId() + " is gone and "
                        + pair.started().version().key().planId() + " is new in the same export of "
                        + pair.gone().version().key().source() + "; their keys are alike but for two letters or fewer.")
                .toList());
    }

    private static List<String> several(List<String> sentences) {
        if (sentences.size() <= MOST_SENTENCES) {
            return sentences;
        }
        return Stream.concat(
                        sentences.stream().limit(MOST_SENTENCES),
                        Stream.of(
                                "And " + PlainWords.number(sentences.size() - MOST_SENTENCES) + " more of this kind."))
                .toList();
    }

    private static String place(UnreadKey record) {
        long first = record.line().number();
        return record.line().file()
                + (first == record.lastLine() ? ", line " + first : ", lines " + first + " to " + record.lastLine());
    }

    private static String named(List<String> names) {
        return PlainWords.few(names, NAMED);
    }
}
