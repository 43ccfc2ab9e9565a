package org.quarterlight.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.programme.Service;
import org.quarterlight.schedule.ForwardWindow;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.table.ProgrammeTables;
import org.quarterlight.table.SinceLastPack;
import org.quarterlight.table.StatementBlocks;
import org.quarterlight.track.Outturn;
import org.quarterlight.track.PromiseOutcome;
import org.quarterlight.track.TrackRecord;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.PlanColumn;
import org.quarterlight.wording.StatementComparison;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.ToldDate;
import org.quarterlight.wording.Wording;

/** What the tables of the record find, a title each: verdict, promises, what Parliament was told, other parts. */
record RecordFindings(
        Schedule schedule,
        TrackRecord promises,
        Subject subject,
        FigureText text,
        Function<LocalDate, Optional<Figures>> recordAt) {
    private static final Term PROMISES = Term.of("promise");

    /** The verdict of the whole subject. */
    List<Inline> verdict() {
        return schedule.figures()
                .find("verdict", subject.scope())
                .map(figure -> NotedTables.joined(
                        NotedTables.text("By rule "
                                + subject.scope()
                                        .rollout(schedule.programme()
                                                .profile()
                                                .words()
                                                .plan()
                                                .plural()) + " as a whole is "),
                        text.value(figure)))
                .orElse(NotedTables.text("There is no verdict"));
    }

    /** The export that promised the most, and how many of its promises were kept. */
    List<Inline> promisesByExport() {
        List<Outturn> exports = promises.byExport(subject.scope());
        boolean isEven = exports.size() > 1
                && exports.stream().map(RecordFindings::made).distinct().count() == 1;
        return exports.stream()
                .max(Comparator.comparingLong(RecordFindings::made))
                .map(most -> isEven
                        ? NotedTables.text("Each of " + Wording.number(exports.size()) + " exports promised "
                                + Wording.number(made(most)))
                        : most(most))
                .orElse(NotedTables.text("No promise made three months ahead can be judged yet"));
    }

    private List<Inline> most(Outturn outturn) {
        long made = made(outturn);
        long kept = outturn.count(PromiseOutcome.KEPT);
        String day = outturn.export().map(Wording::longDate).orElse("");
        String opening = "No export promised more than that of " + day + ": " + Wording.number(made);
        return NotedTables.text(
                promises.tellsKept(subject.scope())
                        ? opening + ", of which "
                                + (kept == 0 ? "none was" : Wording.number(kept) + (kept == 1 ? " was" : " were"))
                                + " kept"
                        : opening);
    }

    private static long made(Outturn outturn) {
        return outturn.made().count().orElse(0L);
    }

    /** The region or supplier that promised the most. */
    List<Inline> promises(Scope.Kind kind) {
        return new TableFindings(schedule, subject, text).largest(kind, "promises.made", PROMISES);
    }

    /** The longest wait after a date given to Parliament. */
    List<Inline> told() {
        return ToldDate.all(schedule, subject).stream()
                .filter(one -> one.daysLate().isPresent() && one.daysLate().getAsLong() > 0)
                .max(Comparator.comparingLong(one -> one.daysLate().orElseThrow()))
                .map(one -> NotedTables.text(PlanColumn.ORGANISATION.cell(one.plan()) + " waited longest, "
                        + (one.leastDaysLate().equals(one.daysLate()) ? "" : "up to ")
                        + Wording.number(one.daysLate().orElseThrow()) + " days after the date told"))
                .orElse(NotedTables.text("No date told is known to have passed unmet"));
    }

    /** How many statements differ from the record of their day or of today. */
    List<Inline> statements() {
        List<StatementComparison> made = new StatementBlocks(schedule, text, recordAt).comparisons();
        long different = made.stream().filter(StatementComparison::differs).count();
        String all = Wording.number(made.size()) + (made.size() == 1 ? " statement" : " statements");
        return NotedTables.text(
                different == 0
                        ? "The record bears out every statement that can be checked, of " + all
                        : "Of " + all + " to Parliament, " + Wording.number(different)
                                + (different == 1 ? " differs" : " differ") + " from the record");
    }

    /** From which days the measures of other parts are. */
    List<Inline> services() {
        List<LocalDate> days = new ProgrammeTables(schedule, subject)
                .services().stream().map(Service::asAt).sorted().toList();
        if (days.isEmpty()) {
            return NotedTables.text("Nothing is on record for other parts of the programme");
        }
        return NotedTables.text(
                days.getFirst().equals(days.getLast())
                        ? "Every measure is of " + Wording.longDate(days.getFirst())
                        : "The newest measure is of " + Wording.longDate(days.getLast()) + ", the oldest of "
                                + Wording.longDate(days.getFirst()));
    }

    /** Where those stand now that are not as they were three months ago. */
    List<Inline> sinceStates() {
        SinceLastPack since = new SinceLastPack(schedule.asAt().minusMonths(ForwardWindow.MONTHS), text.revisions());
        List<ScheduledPlan> changed = since.changed(subject.plans(schedule));
        Map<String, Long> states = new LinkedHashMap<>();
        changed.stream()
                .sorted(Comparator.comparing(ScheduledPlan::state))
                .forEach(plan -> states.merge(now(plan), 1L, Long::sum));
        List<String> told = new ArrayList<>();
        states.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(one -> told.add(Wording.number(one.getValue()) + " " + one.getKey()));
        return NotedTables.text(
                changed.isEmpty() ? "Nothing differs" : "Of those that differ, now: " + Wording.list(told));
    }

    private static String now(ScheduledPlan plan) {
        return switch (plan.state()) {
            case UNDATED -> "without a date";
            case GONE -> "gone from the exports";
            case MERGED, STOPPED, LIVE, LIVE_IN_PART, OVERDUE, DUE, POSSIBLY_DUE, LATER -> Wording.state(plan);
        };
    }
}
