package org.quarterlight.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Export;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.table.PlanSelection;
import org.quarterlight.table.StatedCauses;
import org.quarterlight.wording.FigureTable;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.OpeningWords;
import org.quarterlight.wording.OverdueWords;
import org.quarterlight.wording.PlanColumns;
import org.quarterlight.wording.SentenceParts;
import org.quarterlight.wording.SentenceParts.Clause;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** What sections and tables of plans find: true for any programme, in its words, from its figures. */
record PlanFindings(Schedule schedule, Subject subject, FigureText text) {
    /** As many kinds of change stand in a title of two lines. */
    private static final int MOST_CHANGES = 2;

    List<Inline> due() {
        SentenceParts says = sentence();
        String by = " by " + Wording.longDate(schedule.window().last());
        if (says.count("plans.due") == 0 && says.count("plans.possibly-due") > 0) {
            return says.counted("plans.possibly-due", one(), many())
                    .words(" may be due" + by + ", none for certain")
                    .inlines();
        }
        says.counted("plans.due", one() + " is", many() + " are").words(" due" + by);
        return says.count("plans.due") > 0 && says.count("plans.possibly-due") > 0
                ? says.words(" and ")
                        .tally("", "", List.of(new Clause("plans.possibly-due", "more may be", "more may be")))
                        .inlines()
                : says.inlines();
    }

    /** The kinds of change that any plan had, what weighs most first. */
    private List<Clause> changed() {
        String live = "went live";
        return Stream.of(
                        new Clause("changes.slipped", "slipped", "slipped"),
                        new Clause("changes.date-lost", "lost its date", "lost their dates"),
                        new Clause("changes.cancelled", "was cancelled", "were cancelled"),
                        new Clause("changes.gone", "left the exports", "left the exports"),
                        new Clause("changes.reopened", "is live no more", "are live no more"),
                        new Clause("changes.brought-forward", "came forward", "came forward"),
                        new Clause("changes.newly-dated", "got a date", "got dates"),
                        new Clause("changes.resumed", "resumed", "resumed"),
                        new Clause("changes.went-live", live, live))
                .filter(clause -> sentence().count(clause.figure()) > 0)
                .toList();
    }

    /** What changed of the plans that both of the last two exports had, in a title: the two kinds that weigh most. */
    List<Inline> changes() {
        if (isFirst()) {
            return NotedTables.text("This is the first export on record");
        }
        SentenceParts says = sentence();
        says.tally(one(), many(), changed().stream().limit(MOST_CHANGES).toList());
        return says.isEmpty()
                ? says.words("No " + one() + " changed since the last export").inlines()
                : says.words(" since the last export").inlines();
    }

    /** What changed beside that, how many are new and how many are as they were; a first export has nothing to be compared with. */
    List<Inline> unchanged() {
        SentenceParts says = sentence();
        if (isFirst()) {
            return NotedTables.text("There is none before it to compare it with.");
        }
        List<Clause> rest =
                new ArrayList<>(changed().stream().skip(MOST_CHANGES).toList());
        rest.add(new Clause("changes.new", "is new", "are new"));
        rest.add(new Clause("changes.unchanged", "is unchanged", "are unchanged"));
        return says.tally(one(), many(), rest)
                .words(says.isEmpty() ? "Nothing is new and nothing unchanged." : ".")
                .inlines();
    }

    /** True where no source of these plans has an export before its newest. */
    private boolean isFirst() {
        Set<String> before = schedule.previous().stream().map(Export::source).collect(Collectors.toSet());
        return subject.plans(schedule).stream()
                .map(plan -> plan.version().key().source())
                .noneMatch(before::contains);
    }

    List<Inline> open() {
        SentenceParts says = sentence();
        says.tally(one(), many(), List.of(overdueClause(), undatedClause()));
        if (!says.isEmpty()) {
            return says.inlines();
        }
        long ahead = says.count("plans.due") + says.count("plans.possibly-due") + says.count("plans.later");
        return says.words("Every " + one()
                        + (ahead > 0 ? " not yet live has a date ahead" : " in scope is live, of the whole or in part"))
                .inlines();
    }

    List<Inline> overdue() {
        return sentence().tally(one(), many(), List.of(overdueClause())).inlines();
    }

    List<Inline> undated() {
        return sentence().tally(one(), many(), List.of(undatedClause())).inlines();
    }

    private Clause overdueClause() {
        return new OpeningWords(schedule, subject, text).overdue();
    }

    private static Clause undatedClause() {
        return new Clause("plans.undated", "has no date", "have no date");
    }

    /** The bar of states in words: what is live, what is dated, what is not. */
    List<Inline> states() {
        SentenceParts says = sentence();
        says.tally(
                one(),
                many(),
                List.of(
                        new Clause("plans.live", "is live", "are live"),
                        new Clause("plans.due", "is due", "are due"),
                        overdueClause(),
                        undatedClause()));
        return says.isEmpty()
                ? says.counted("plans.read", one() + " was", many() + " were")
                        .words(" read")
                        .inlines()
                : says.inlines();
    }

    List<Inline> earlyAdopters() {
        List<ScheduledPlan> early = new PlanSelection(schedule, subject, new PlanColumns(schedule.groupings()))
                .plans(Map.of("early-adopter", "yes"));
        if (early.isEmpty()) {
            return NotedTables.text("No " + one() + " is named as an early adopter");
        }
        Map<State, Long> states =
                early.stream().collect(Collectors.groupingBy(ScheduledPlan::state, Collectors.counting()));
        long live = states.getOrDefault(State.LIVE, 0L);
        long part = states.getOrDefault(State.LIVE_IN_PART, 0L);
        long undated = states.getOrDefault(State.UNDATED, 0L);
        String words = "Of " + counted(early.size()) + " of early adopters, "
                + (live == 0 ? "none" : Wording.number(live))
                + (live > 1 ? " are" : " is") + " live"
                + (part == 0 ? "" : ", " + Wording.number(part) + (part == 1 ? " is" : " are") + " live in part")
                + (undated == 0
                        ? ""
                        : " and " + Wording.number(undated) + (undated == 1 ? " has" : " have") + " no date");
        return NotedTables.text(words);
    }

    private String counted(long number) {
        return Wording.number(number) + " " + (number == 1 ? one() : many());
    }

    List<Inline> moves() {
        return sentence()
                .counted("plans.moved-more-than-once", one() + " has a date", many() + " have dates")
                .words(" that moved more than once")
                .inlines();
    }

    /** Where the trouble is: how many regions have something overdue or without a date. */
    List<Inline> regions() {
        List<Scope> regions = subject.plans(schedule).stream()
                .map(plan -> Scope.region(plan.version().region()))
                .distinct()
                .toList();
        List<String> troubled = regions.stream()
                .filter(region -> trouble(region) > 0)
                .sorted(StatedCauses.byTrouble(schedule))
                .map(Scope::name)
                .toList();
        String overdue = OverdueWords.of(subject.plans(schedule)).counted();
        Term region = schedule.programme().profile().words().region();
        if (troubled.isEmpty()) {
            return NotedTables.text(
                    "No " + region.singular() + " has " + many() + " that are " + overdue + " or without a date");
        }
        String all = troubled.size() == regions.size() ? "All " : "";
        String of = all.isEmpty() ? " of " + Wording.number(regions.size()) : "";
        return NotedTables.text(all + Wording.number(troubled.size()) + of
                + " " + region.counting(regions.size()) + (troubled.size() == 1 ? " has " : " have ")
                + many() + " that are " + overdue + " or without a date");
    }

    private long trouble(Scope region) {
        return FigureTable.count(schedule.figures(), "plans.overdue", region)
                + FigureTable.count(schedule.figures(), "plans.undated", region);
    }

    /** The written answer's table in a line: what is installed and what is proposed. */
    List<Inline> answers() {
        SentenceParts says = sentence();
        long proposed = says.count("plans.in-scope") - says.count("plans.live") - says.count("plans.live-in-part");
        says.words("Of ").counted("plans.in-scope", one(), many()).words(" in scope, ");
        says.tally(
                "",
                "",
                List.of(
                        new Clause("plans.live", "is installed", "are installed"),
                        new Clause("plans.live-in-part", "is installed in part", "are installed in part")));
        String and = proposed < says.count("plans.in-scope") ? " and " : "";
        return says.words(
                        proposed == 0
                                ? ""
                                : and + Wording.number(proposed) + (proposed == 1 ? " is" : " are") + " proposed")
                .inlines();
    }

    private SentenceParts sentence() {
        return new SentenceParts(schedule.figures(), text, subject.scope());
    }

    private String one() {
        return term().singular();
    }

    private String many() {
        return term().plural();
    }

    private Term term() {
        return schedule.programme().profile().words().plan();
    }
}
