package org.quarterlight.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quarterlight.dates.Interval;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Organisation;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.wording.OwnColumn;
import org.quarterlight.wording.PlanColumns;
import org.quarterlight.wording.Subject;

/** The plans a template asks for: by state, reason, change, mark, month of the window, and the like. */
public record PlanSelection(Schedule schedule, Subject subject, PlanColumns columns) {
    public static final List<String> KEYS = List.of(
            "state",
            "reason",
            "change",
            "mark",
            "month",
            "region",
            "supplier",
            "product",
            "organisation",
            "constituency",
            "rating",
            "early-adopter",
            "commentary",
            "date-changes",
            "later-than-first");

    /** The plans that meet every condition; a condition's words are alternatives, separated by spaces. */
    public List<ScheduledPlan> plans(Map<String, String> conditions) {
        Predicate<ScheduledPlan> all = conditions.entrySet().stream()
                .map(condition -> meets(condition.getKey(), condition.getValue()))
                .reduce(plan -> true, Predicate::and);
        return subject.plans(schedule).stream().filter(all).toList();
    }

    private Predicate<ScheduledPlan> meets(String key, String value) {
        List<String> words = new ArrayList<>(Arrays.asList(value.strip().split(" +")));
        ConditionWords.check(key, words);
        check(key, value);
        return switch (key) {
            case "state" -> plan -> words.contains(plan.state().word());
            case "reason" ->
                plan -> plan.undated().filter(why -> words.contains(why.word())).isPresent();
            case "change" ->
                plan -> plan.movement()
                        .change()
                        .map(Change::word)
                        .filter(words::contains)
                        .isPresent();
            case "mark" -> plan -> plan.movement().marks().stream().anyMatch(mark -> words.contains(mark.word()));
            case "month" ->
                plan -> isDueIn(plan, Integer.parseInt(words.getFirst().replace("due.month-", "")));
            case "region" ->
                plan -> value.strip()
                        .equalsIgnoreCase(Scope.region(plan.version().region()).name());
            case "supplier" ->
                plan -> value.strip()
                        .equalsIgnoreCase(
                                Scope.supplier(plan.version().deployment().supplier())
                                        .name());
            case "product" ->
                plan -> value.strip()
                        .equalsIgnoreCase(plan.version().deployment().product());
            case "organisation" -> plan -> isOrganisation(plan, value);
            case "constituency" ->
                plan -> value.strip()
                        .equalsIgnoreCase(plan.version().organisation().constituency());
            case "rating" ->
                plan -> value.strip().equalsIgnoreCase(plan.version().remarks().rating())
                        || (value.strip().equals("given")
                                && !plan.version().remarks().rating().isEmpty());
            case "early-adopter" -> plan -> isEarlyAdopter(plan) == value.equals("yes");
            case "commentary" -> plan -> plan.version().remarks().commentary().isEmpty() != value.equals("yes");
            case "date-changes" -> plan -> plan.history().dateChanges() >= Integer.parseInt(words.getFirst());
            case "later-than-first" -> plan -> plan.isSurelyLater() == value.equals("yes");
            default -> new ColumnCondition(own(key), value).predicate();
        };
    }

    /** A slip in a value would choose no plan and say nothing. */
    private void check(String key, String value) {
        ConditionValues values = new ConditionValues(schedule);
        switch (key) {
            case "region", "supplier", "product", "organisation", "constituency" -> values.checkName(key, value);
            case "rating" -> values.checkRating(value);
            default ->
                columns.own(key)
                        .map(OwnColumn::declared)
                        .filter(column -> column.type() == DeclaredColumn.Type.STRING)
                        .ifPresent(column -> values.checkTexts(key, column, value));
        }
    }

    private DeclaredColumn own(String key) {
        return columns.own(key)
                .map(OwnColumn::declared)
                .orElseThrow(() -> PlanColumns.unknown(
                        "plans cannot be chosen by " + key,
                        key,
                        Stream.concat(KEYS.stream(), columns.ownNames().stream())
                                .toList(),
                        "choose by "));
    }

    private static boolean isOrganisation(ScheduledPlan plan, String value) {
        Organisation organisation = plan.version().organisation();
        return value.strip().equalsIgnoreCase(organisation.code())
                || value.strip().equalsIgnoreCase(organisation.name());
    }

    private boolean isDueIn(ScheduledPlan plan, int month) {
        Interval days = schedule.window().month(month);
        boolean due = plan.state().word().equals("due");
        return due
                && plan.version()
                        .dates()
                        .planned()
                        .interval()
                        .filter(planned -> planned.to() != null
                                && Interval.day(planned.measuringDay()).liesInside(days))
                        .isPresent();
    }

    public static boolean isEarlyAdopter(ScheduledPlan plan) {
        String given = plan.version().remarks().earlyAdopter();
        return !given.isEmpty() && !given.equalsIgnoreCase("no") && !given.equalsIgnoreCase("n");
    }
}
