package org.quarterlight.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.quarterlight.document.Inline;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.table.PlanSelection;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** What became of the dates first given, as far as the days of going live are known. */
record FirstDateFindings(Schedule schedule, Subject subject) {
    private static final List<State> LIVE = List.of(State.LIVE, State.LIVE_IN_PART);

    /** What became of the dates that early adopters were first given. */
    List<Inline> earlyAdopters() {
        List<ScheduledPlan> early = plans().filter(PlanSelection::isEarlyAdopter)
                .filter(plan -> plan.history().origin().isPresent())
                .toList();
        long lost = early.stream().filter(plan -> plan.state() == State.UNDATED).count();
        long later = early.stream().filter(ScheduledPlan::isSurelyLater).count();
        long perhaps = early.stream().filter(ScheduledPlan::isPerhapsLater).count();
        String of = "Of " + Wording.number(early.size()) + " first dates of early adopters, ";
        return NotedTables.text(
                early.isEmpty()
                        ? "No early adopter was ever given a date"
                        : of + (lost > 0 ? told(lost, "was", "were") + " lost" : "none was lost") + " and "
                                + (later > 0
                                        ? told(later, "is", "are") + " later now"
                                        : perhaps > 0 ? "none is known to be later now" : "none is later now")
                                + (perhaps > 0 ? "; " + Wording.number(perhaps) + " more may be" : ""));
    }

    /** How many of those live came after the dates first given for them, as far as their days are known. */
    List<Inline> happened() {
        List<ScheduledPlan> live = plans().filter(plan ->
                        LIVE.contains(plan.state()) && plan.history().origin().isPresent())
                .toList();
        long later = live.stream().filter(ScheduledPlan::isSurelyLater).count();
        long perhaps = live.stream().filter(ScheduledPlan::isPerhapsLater).count();
        String came = " came after the date first given for " + (later == 1 ? "it" : "them");
        String none = "No live " + plan().singular();
        return NotedTables.text(
                live.isEmpty()
                        ? none + " was ever given a date before"
                        : later > 0
                                ? Wording.number(later) + " of " + Wording.number(live.size()) + " live "
                                        + plan().counting(live.size()) + came
                                        + (perhaps > 0 ? ", and " + Wording.number(perhaps) + " more may have" : "")
                                : none
                                        + (perhaps > 0
                                                ? " is known to have come after its first date; "
                                                        + Wording.number(perhaps) + " may have"
                                                : " came after its first date"));
    }

    private static String told(long number, String one, String many) {
        return Wording.number(number) + " " + (number == 1 ? one : many);
    }

    private Stream<ScheduledPlan> plans() {
        return subject.plans(schedule).stream();
    }

    private Term plan() {
        return schedule.programme().profile().words().plan();
    }
}
