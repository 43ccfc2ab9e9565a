package org.quarterlight.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Picture;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Counted;
import org.quarterlight.figure.Scope;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.spelling.NaturalOrder;
import org.quarterlight.wording.PlanNames;
import org.quarterlight.wording.Subject;

/** Charts of how far dates moved: the plans that moved most, and every slip of a group. */
record SlipPictures(Schedule schedule, Subject subject, SlipSince since) {
    /** The plans that moved, the furthest first. */
    List<ScheduledPlan> movers(List<ScheduledPlan> plans) {
        return plans.stream()
                .filter(plan -> days(plan) != 0)
                .sorted(Comparator.comparingLong((ScheduledPlan plan) -> -Math.abs(days(plan)))
                        .thenComparing(PlanNames::organisation, NaturalOrder.OF_NAMES))
                .toList();
    }

    private int days(ScheduledPlan plan) {
        return Math.toIntExact(since.days(plan).orElse(0));
    }

    Picture movers(Caption caption, List<ScheduledPlan> plans) {
        PlanNames names = new PlanNames(schedule);
        List<Chart.Mover> rows = plans.stream()
                .map(plan -> new Chart.Mover(names.of(plan), days(plan)))
                .toList();
        String words = rows.stream()
                .map(row -> row.label() + ": " + moved(row.days()))
                .collect(Collectors.joining("; ", "Days moved " + since.words() + ". ", "."));
        return new Picture(caption, new Chart.Movers(rows), words, List.of());
    }

    private static String moved(int days) {
        return Counted.of(Math.abs(days), "day") + (days < 0 ? " earlier" : " later");
    }

    /** The scopes in which a plan moved, in the order given. */
    List<Scope> slipped(List<Scope> scopes) {
        return scopes.stream().filter(scope -> !moves(scope).isEmpty()).toList();
    }

    /** The days that the subject's plans of a scope moved, in order of size. */
    private List<Integer> moves(Scope scope) {
        return schedule.plans(scope).stream()
                .filter(plan -> plan.state().isRead() && subject.has(plan.version(), schedule))
                .map(this::days)
                .filter(days -> days != 0)
                .sorted()
                .toList();
    }

    /** Those in which most plans moved first, then by name. */
    Comparator<Scope> byMoves() {
        return Comparator.comparingInt((Scope scope) -> -moves(scope).size())
                .thenComparing(Scope::name, NaturalOrder.OF_NAMES);
    }

    Picture strips(Caption caption, List<Scope> scopes) {
        List<Chart.Strip> strips = scopes.stream()
                .map(scope -> new Chart.Strip(scope.name(), moves(scope)))
                .toList();
        String words = strips.stream()
                .map(SlipPictures::words)
                .collect(Collectors.joining(" ", "Days moved " + since.words() + ". ", ""));
        return new Picture(caption, new Chart.StripPlot(strips), words, List.of());
    }

    private static String words(Chart.Strip strip) {
        List<Integer> days = strip.days();
        int later = (int) days.stream().filter(one -> one > 0).count();
        String range = days.size() == 1
                ? moved(days.getFirst())
                : "from " + moved(days.getFirst()) + " to " + moved(days.getLast()) + ", the middle one "
                        + moved(days.get((days.size() - 1) / 2));
        return strip.label() + ": " + later + " later and " + (days.size() - later) + " earlier, " + range + ".";
    }
}
