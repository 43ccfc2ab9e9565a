package org.quarterlight.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.figure.Scope;
import org.quarterlight.schedule.Schedule;
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
                : of(subject).stream().limit(SENTENCES).map(Wording::opening).collect(Collectors.joining(" "));
    }

    private Stream<String> regions() {
        List<Scope> regions = schedule.figures().scopes().stream()
                .filter(scope -> scope.kind() == Scope.Kind.REGION)
                .sorted(byTrouble(schedule))
                .toList();
        return regions.stream()
                .flatMap(region ->
                        of(Subject.of(region, schedule)).stream().limit(1).map(words -> named(region, words)));
    }

    /** A cause that names its region needs no other name. */
    private static String named(Scope region, String words) {
        boolean named = region.name().equals(Scope.NOT_GIVEN) || words.contains(region.name());
        return named ? Wording.opening(words) : Shortened.to(NAME, region.name()) + ": " + words;
    }

    private List<String> of(Subject one) {
        ProgrammeTables around = new ProgrammeTables(schedule, one);
        return new Obstacles(around.contracts(), around.problems(), one.plans(schedule))
                .sentences().stream().map(words -> Shortened.to(LONGEST, words)).toList();
    }

    /** Most plans overdue or without a date first, then by name. */
    public static Comparator<Scope> byTrouble(Schedule schedule) {
        return Comparator.comparingLong((Scope scope) -> -FigureTable.count(schedule.figures(), "plans.overdue", scope)
                        - FigureTable.count(schedule.figures(), "plans.undated", scope))
                .thenComparing(Scope::name);
    }
}
