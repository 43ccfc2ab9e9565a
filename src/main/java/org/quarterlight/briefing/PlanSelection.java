package org.quarterlight.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.quarterlight.dates.Interval;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.Scope;

/** The plans a template asks for: by state, reason, change, mark, month of the window, and the like. */
record PlanSelection(Schedule schedule, Subject subject) {
    static final List<String> KEYS = List.of(
            "state",
            "reason",
            "change",
            "mark",
            "month",
            "region",
            "supplier",
            "product",
            "early-adopter",
            "commentary",
            "date-changes",
            "later-than-first");

    /** The plans that meet every condition; a condition's words are alternatives, separated by spaces. */
    List<ScheduledPlan> plans(Map<String, String> conditions) {
        Predicate<ScheduledPlan> all = conditions.entrySet().stream()
                .map(condition -> meets(condition.getKey(), condition.getValue()))
                .reduce(plan -> true, Predicate::and);
        return subject.plans(schedule).stream().filter(all).toList();
    }

    private Predicate<ScheduledPlan> meets(String key, String value) {
        List<String> words = new ArrayList<>(Arrays.asList(value.strip().split(" +")));
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
                plan -> Scope.region(plan.version().region()).name().equals(value);
            case "supplier" ->
                plan -> Scope.supplier(plan.version().deployment().supplier())
                        .name()
                        .equals(value);
            case "product" -> plan -> plan.version().deployment().product().equals(value);
            case "early-adopter" -> plan -> isEarlyAdopter(plan) == value.equals("yes");
            case "commentary" -> plan -> plan.version().remarks().commentary().isEmpty() != value.equals("yes");
            case "date-changes" -> plan -> plan.history().dateChanges() >= Integer.parseInt(words.getFirst());
            case "later-than-first" -> plan -> plan.isLaterThanBaseline() == value.equals("yes");
            default -> throw new IllegalArgumentException(key);
        };
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

    private static boolean isEarlyAdopter(ScheduledPlan plan) {
        String given = plan.version().remarks().earlyAdopter();
        return !given.isEmpty() && !given.equalsIgnoreCase("no") && !given.equalsIgnoreCase("n");
    }
}
