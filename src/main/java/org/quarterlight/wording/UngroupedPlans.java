package org.quarterlight.wording;

import java.util.List;
import org.quarterlight.figure.Scope;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;

/** Plans without a value in a column that briefings are made for: no page has them, and that is said. */
public final class UngroupedPlans {
    private UngroupedPlans() {}

    /** A sentence for each such column in which some plans have a value and some have none. */
    public static List<String> sentences(Schedule schedule) {
        List<ScheduledPlan> read =
                schedule.plans().stream().filter(plan -> plan.state().isRead()).toList();
        return schedule.groupings().words().stream()
                .flatMap(word -> sentence(schedule, word, read).stream())
                .toList();
    }

    private static List<String> sentence(Schedule schedule, String word, List<ScheduledPlan> read) {
        long without = read.stream()
                .filter(plan ->
                        schedule.groupings().scope(word, plan.version()).name().equals(Scope.NOT_GIVEN))
                .count();
        if (without == 0 || without == read.size()) {
            return List.of();
        }
        Term plan = schedule.programme().profile().words().plan();
        return List.of(Wording.number(without) + " of " + Wording.number(read.size()) + " "
                + plan.counting(read.size()) + (without == 1 ? " gives" : " give") + " no " + word
                + " and " + (without == 1 ? "is" : "are") + " in no briefing by " + word + ".");
    }
}
