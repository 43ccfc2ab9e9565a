package org.quarterlight.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.figure.Scope;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.spelling.NaturalOrder;
import org.quarterlight.table.Obstacles.Obstacle;
import org.quarterlight.wording.FigureTable;
import org.quarterlight.wording.Shortened;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** What a lead says of the cause, in the sources' words: of a programme, the first obstacle of its most troubled regions. */
public record Causes(Schedule schedule, Subject subject) {
    private static final int REGIONS = 3;
    private static final int SENTENCES = 2;
    private static final int LONGEST = 105;
    private static final int NAME = 50;

    public String words() {
        return subject.scope().equals(Scope.PROGRAMME)
                ? regions().distinct().limit(REGIONS).collect(Collectors.joining(" "))
                : together(of(subject).stream().limit(SENTENCES).toList());
    }

    private Stream<String> regions() {
        List<Scope> regions = schedule.figures().scopes().stream()
                .filter(scope -> scope.kind() == Scope.Kind.REGION)
                .sorted(byTrouble(schedule))
                .toList();
        return regions.stream()
                .flatMap(region ->
                        of(Subject.of(region, schedule)).stream().limit(1).map(cause -> named(region, cause)));
    }

    /** A cause in our words that names its region needs no other name. */
    private static String named(Scope region, Obstacle cause) {
        String name = Shortened.to(NAME, region.name());
        boolean isNameless = region.name().equals(Scope.NOT_GIVEN);
        if (cause.isQuoted()) {
            return (isNameless ? "The sources say" : "Of " + name + " the sources say") + ": " + quoted(cause) + ".";
        }
        return isNameless || cause.words().contains(region.name())
                ? Wording.opening(cause.words())
                : name + ": " + cause.words();
    }

    private static String together(List<Obstacle> causes) {
        String own = causes.stream()
                .filter(cause -> !cause.isQuoted())
                .map(cause -> Wording.opening(cause.words()))
                .collect(Collectors.joining(" "));
        String quoted = causes.stream()
                .filter(Obstacle::isQuoted)
                .map(Causes::quoted)
                .collect(Collectors.joining("; ", "The sources say: ", "."));
        boolean isQuoting = causes.stream().anyMatch(Obstacle::isQuoted);
        return !isQuoting ? own : own.isEmpty() ? quoted : own + " " + quoted;
    }

    /** In quotation marks, but for words that begin and end in some of their own. */
    private static String quoted(Obstacle cause) {
        String words = cause.words().endsWith(".")
                ? cause.words().substring(0, cause.words().length() - 1)
                : cause.words();
        return words.matches("[\"\u201C].*[\"\u201D]") ? words : "\u201C" + words + "\u201D";
    }

    private List<Obstacle> of(Subject one) {
        ProgrammeTables around = new ProgrammeTables(schedule, one);
        return new Obstacles(around.contracts(), around.problems(), one.plans(schedule))
                .all().stream()
                        .map(cause -> new Obstacle(Shortened.to(LONGEST, cause.words()), cause.isQuoted()))
                        .toList();
    }

    /** Most plans overdue or without a date first, then by name. */
    public static Comparator<Scope> byTrouble(Schedule schedule) {
        return Comparator.comparingLong((Scope scope) -> -FigureTable.count(schedule.figures(), "plans.overdue", scope)
                        - FigureTable.count(schedule.figures(), "plans.undated", scope))
                .thenComparing(Scope::name, NaturalOrder.OF_NAMES);
    }
}
