package org.quarterlight.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.dates.Interval;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Scope;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.table.RatingTable;
import org.quarterlight.wording.FigureTable;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.OpeningWords;
import org.quarterlight.wording.OverdueWords;
import org.quarterlight.wording.PlanColumn;
import org.quarterlight.wording.PlanNames;
import org.quarterlight.wording.SentenceParts;
import org.quarterlight.wording.SentenceParts.Clause;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** What the tables and charts of plans find, a title each: the longest, the nearest, the most, in the programme's words. */
record TableFindings(Schedule schedule, Subject subject, FigureText text) {
    private static final int NAMED = 3;
    private static final List<State> OPEN =
            List.of(State.OVERDUE, State.UNDATED, State.DUE, State.POSSIBLY_DUE, State.LATER);

    /** The longest slip since the last export or, where none slipped, the changes by number. */
    List<Inline> moved() {
        List<ScheduledPlan> slipped = plans().filter(plan ->
                        plan.movement().change().filter(Change.SLIPPED::equals).isPresent())
                .toList();
        return slipped.isEmpty()
                ? lost()
                : NotedTables.text("The longest slip since the last export is "
                        + days(most(slipped, plan -> plan.movement().slipDays().orElse(0)))
                        + shared(slipped, plan -> plan.movement().slipDays().orElse(0)));
    }

    /** How a table of changes is ordered and its days counted; of days nothing where nothing slipped. */
    List<Inline> movedBy() {
        boolean slipped = plans().anyMatch(plan -> plan.movement().slipDays().orElse(0) != 0);
        return NotedTables.text(
                slipped
                        ? "The longest slip first, in days between the ends of the planned dates; positive is later"
                        : "What each source's newest export changed, beside the one before");
    }

    /** The first of those that lost their dates, and how many more did. */
    private List<Inline> lost() {
        List<ScheduledPlan> lost = plans().filter(plan -> plan.movement()
                        .change()
                        .filter(Change.DATE_LOST::equals)
                        .isPresent())
                .toList();
        String more = lost.size() < 2 ? "" : ", as did " + Wording.number(lost.size() - 1L) + " more";
        return NotedTables.text(
                lost.isEmpty()
                        ? "No " + plan().singular() + " with a date slipped since the last export"
                        : new PlanNames(schedule).of(lost.getFirst()) + " lost its date, "
                                + PlanColumn.PREVIOUS_DATE.cell(lost.getFirst()) + more);
    }

    /** The one with the most of something, or how many share it. */
    private String whose(List<ScheduledPlan> plans, ToLongFunction<ScheduledPlan> measure) {
        long most = most(plans, measure);
        List<ScheduledPlan> first =
                plans.stream().filter(plan -> measure.applyAsLong(plan) == most).toList();
        return first.size() == 1
                ? new PlanNames(schedule).of(first.getFirst())
                : Wording.number(first.size()) + " " + plan().plural();
    }

    /** Whose a length is, after it. */
    private String shared(List<ScheduledPlan> plans, ToLongFunction<ScheduledPlan> measure) {
        long most = most(plans, measure);
        long several =
                plans.stream().filter(plan -> measure.applyAsLong(plan) == most).count();
        return several == 1 ? ": " + whose(plans, measure) : ", which " + whose(plans, measure) + " share";
    }

    private static long most(List<ScheduledPlan> plans, ToLongFunction<ScheduledPlan> measure) {
        return plans.stream().mapToLong(measure).max().orElse(0);
    }

    private static String days(long days) {
        return Wording.number(days) + (days == 1 ? " day" : " days");
    }

    /** How many are past their date, and the longest of them by how many days. */
    List<Inline> overdue() {
        List<ScheduledPlan> overdue = in(State.OVERDUE);
        SentenceParts says = sentence()
                .tally(
                        plan().singular(),
                        plan().plural(),
                        List.of(new OpeningWords(schedule, subject, text).overdue()));
        long longest = most(overdue, plan -> plan.overdueDays(schedule.asAt()).orElse(0));
        return overdue.isEmpty()
                ? says.inlines()
                : says.words(overdue.size() == 1 ? ", by " + days(longest) : ", the longest by " + days(longest))
                        .inlines();
    }

    /** How many have no date, by the reason. */
    List<Inline> undated() {
        SentenceParts says = sentence()
                .tally(
                        plan().singular(),
                        plan().plural(),
                        List.of(new Clause("plans.undated", "has no date", "have no date")));
        return says.isEmpty()
                ? says.inlines()
                : says.words(": ").tally("", "", OpeningWords.REASONS).inlines();
    }

    /** The first day of those due. */
    List<Inline> nearest() {
        return plans().filter(plan -> plan.state() == State.DUE || plan.state() == State.POSSIBLY_DUE)
                .min(Comparator.comparing(plan -> plan.version()
                        .dates()
                        .planned()
                        .interval()
                        .map(Interval::measuringDay)
                        .orElseThrow()))
                .map(plan -> NotedTables.text("The nearest date is "
                        + Wording.stated(plan.version().dates().planned()) + ": " + new PlanNames(schedule).of(plan)))
                .orElse(NotedTables.text("No date is near"));
    }

    /** What is true of the largest part of the plans that are not live. */
    List<Inline> ahead() {
        boolean told = OverdueWords.of(subject.plans(schedule)).told();
        long open = OPEN.stream().mapToLong(this::count).sum();
        Clause overdue = new OpeningWords(schedule, subject, text).overdue();
        return Stream.of(
                        overdue,
                        new Clause("plans.undated", "has no date", "have no date"),
                        new Clause("plans.due", "is due", "are due"),
                        new Clause("plans.later", "is dated later", "are dated later"))
                .max(Comparator.comparingLong(clause -> sentence().count(clause.figure())))
                .map(clause -> sentence()
                        .words("Of " + Wording.number(open) + " " + plan().counting(open)
                                + (told ? " not live, " : ", "))
                        .tally("", "", List.of(clause))
                        .words(after(clause))
                        .inlines())
                .orElseThrow();
    }

    private String after(Clause clause) {
        return switch (clause.figure()) {
            case "plans.due" -> " by " + Wording.longDate(schedule.window().last());
            case "plans.later" -> " than " + Wording.longDate(schedule.window().last());
            default -> "";
        };
    }

    private long count(State state) {
        return sentence().count("plans." + state.word());
    }

    /** Whose date moved most often of those not live. */
    List<Inline> trend() {
        List<ScheduledPlan> open =
                plans().filter(plan -> OPEN.contains(plan.state())).toList();
        ToLongFunction<ScheduledPlan> changes = plan -> plan.history().dateChanges();
        long most = most(open, changes);
        String times = most == 1 ? "once" : most == 2 ? "twice" : Wording.number(most) + " times";
        return NotedTables.text(
                most == 0
                        ? "No date of a " + plan().singular() + " that is not live has moved"
                        : whose(open, changes) + " moved most often: the date changed " + times);
    }

    /** The longest delay since the first date of what is in scope. */
    List<Inline> delays() {
        List<ScheduledPlan> told = plans().filter(plan -> plan.state().isRead() && plan.state() != State.STOPPED)
                .filter(plan -> plan.history().slipSinceBaselineDays().orElse(0) > 0)
                .toList();
        ToLongFunction<ScheduledPlan> delay = plan -> {
            OptionalLong days = plan.history().slipSinceBaselineDays();
            return days.orElse(0);
        };
        return NotedTables.text(
                told.isEmpty()
                        ? "No delay in days is on record"
                        : "The longest delay on record is " + (isInexact(told, delay) ? "at most " : "")
                                + days(most(told, delay)) + shared(told, delay));
    }

    /** True where the longest is counted to the last of several days on which a plan can have gone live. */
    private static boolean isInexact(List<ScheduledPlan> plans, ToLongFunction<ScheduledPlan> delay) {
        long most = most(plans, delay);
        return plans.stream()
                .filter(plan -> delay.applyAsLong(plan) == most)
                .allMatch(
                        plan -> plan.wentLive().filter(days -> !days.isOneDay()).isPresent());
    }

    /** Which rating the most plans have, as supplied. */
    List<Inline> ratings() {
        return new RatingTable(schedule, subject, text).finding();
    }

    /** The ratings most often given, with their numbers. */
    List<Inline> ratingsGiven() {
        return new RatingTable(schedule, subject, text).mostFrequent();
    }

    /** How many carry a remark. */
    List<Inline> remarks() {
        long remarked = plans().filter(plan -> plan.state().isRead())
                .filter(plan -> !plan.version().remarks().commentary().isBlank())
                .count();
        return NotedTables.text("The exports remark on " + Wording.number(remarked) + " " + plan().counting(remarked));
    }

    /** The regions or suppliers with the most of something, such as plans. */
    List<Inline> largest(Scope.Kind kind, String figure, Term what) {
        Map<Long, List<String>> names = schedule.figures().scopes().stream()
                .filter(scope -> scope.kind() == kind)
                .collect(Collectors.groupingBy(
                        scope -> FigureTable.count(schedule.figures(), figure, scope),
                        TreeMap::new,
                        Collectors.mapping(Scope::name, Collectors.toList())));
        long most = names.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> first = names.getOrDefault(most, List.of());
        if (most == 0) {
            return NotedTables.text("No " + what.singular() + " is on record");
        }
        String number = Wording.number(most);
        return NotedTables.text(
                first.size() == 1
                        ? first.getFirst() + " has the most " + what.plural() + ": " + number
                        : (first.size() <= NAMED
                                        ? Wording.list(first)
                                        : Wording.number(first.size()) + " "
                                                + kind.name().toLowerCase(Locale.ROOT) + "s")
                                + " have the most " + what.plural() + ", " + number + " each");
    }

    List<Inline> largest(Scope.Kind kind) {
        return largest(kind, "plans.read", plan());
    }

    private Stream<ScheduledPlan> plans() {
        return subject.plans(schedule).stream();
    }

    private List<ScheduledPlan> in(State state) {
        return plans().filter(plan -> plan.state() == state).toList();
    }

    private SentenceParts sentence() {
        return new SentenceParts(schedule.figures(), text, subject.scope());
    }

    private Term plan() {
        return schedule.programme().profile().words().plan();
    }
}
