package org.quarterlight.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.programme.ProgrammeWords.Term;

/** The one word on a scope, or nothing where the exports do not tell who is live; and the rule and counts as a sentence. */
record Verdict(Figure.Value value, String reason) {
    /** An export older than this speaks of another time than its issue, and the verdict says so. */
    private static final int FRESH_DAYS = 60;

    private static final int NAMED = 3;

    /** Nothing where no plan is in scope. */
    static Optional<Verdict> of(List<ScheduledPlan> plans, NewestOfSources sources) {
        List<ScheduledPlan> inScope = plans.stream().filter(ScopeTally::inScope).toList();
        if (inScope.isEmpty()) {
            return Optional.empty();
        }
        List<ScheduledPlan> untold =
                inScope.stream().filter(plan -> !plan.tellsLive()).toList();
        Verdict verdict = untold.isEmpty()
                ? ruled(new VerdictCounts(inScope, sources.asAt(), sources.words()))
                : new Verdict(
                        new Figure.Nothing(),
                        untold(untold, inScope.size(), sources.words().plan()));
        return Optional.of(verdict.resting(stale(inScope, sources)));
    }

    private static Verdict ruled(VerdictCounts counts) {
        if (counts.isComplete()) {
            return word("complete", counts.complete());
        }
        if (counts.isHalted()) {
            return word("halted", counts.halted());
        }
        return counts.isDelayed() ? word("delayed", counts.delayed()) : word("on plan", counts.onPlan());
    }

    private static Verdict word(String word, String reason) {
        return new Verdict(new Figure.Word(word), reason);
    }

    private static String untold(List<ScheduledPlan> untold, int inScope, Term plan) {
        String which = untold.size() == inScope
                ? "the exports do not tell which " + plan.plural() + " are live"
                : "the exports do not tell of " + PlainWords.number(untold.size()) + " of "
                        + PlainWords.count(inScope, plan.singular(), plan.plural())
                        + " in scope whether they are live";
        return "No verdict: " + which + ", for they have no column with an actual date or the stage \"live\" ("
                + sources(untold) + ").";
    }

    private Verdict resting(String stale) {
        return new Verdict(value, reason + stale);
    }

    private static String sources(List<ScheduledPlan> plans) {
        return PlainWords.few(
                plans.stream().map(Verdict::source).distinct().sorted().toList(), NAMED);
    }

    private static String source(ScheduledPlan plan) {
        return plan.version().key().source();
    }

    private static String stale(List<ScheduledPlan> plans, NewestOfSources sources) {
        List<String> old = plans.stream()
                .map(Verdict::source)
                .distinct()
                .sorted()
                .filter(source -> age(source, sources) > FRESH_DAYS)
                .map(source -> source + ", " + PlainWords.day(sources.newest(source)) + ", " + age(source, sources)
                        + " days before")
                .toList();
        return old.isEmpty()
                ? ""
                : " It rests on " + PlainWords.agreeing(old.size(), "an export", "exports") + " older than "
                        + FRESH_DAYS + " days: " + PlainWords.few(old, NAMED) + ".";
    }

    private static long age(String source, NewestOfSources sources) {
        LocalDate newest = sources.newest(source);
        return ChronoUnit.DAYS.between(newest, sources.asAt());
    }
}
