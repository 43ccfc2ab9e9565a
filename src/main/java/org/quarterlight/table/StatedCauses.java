package org.quarterlight.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.figure.Scope;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.spelling.NaturalOrder;
import org.quarterlight.table.Obstacles.Obstacle;
import org.quarterlight.wording.FigureTable;
import org.quarterlight.wording.ShortenedText;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** What a lead says of the cause, in the sources' words: of a programme, the first obstacle of its most troubled regions. */
public record StatedCauses(Schedule schedule, Subject subject) {
    private static final int REGIONS = 3;
    private static final int SENTENCES = 2;
    private static final int LONGEST = 105;
    private static final int NAME = 50;
    private static final int NAMED = 2;

    public String words() {
        return subject.scope().equals(Scope.PROGRAMME)
                ? regions().limit(REGIONS).collect(Collectors.joining(" "))
                : together(of(subject).stream().limit(SENTENCES).toList());
    }

    private Stream<String> regions() {
        Map<String, List<Named>> byWords = new LinkedHashMap<>();
        schedule.figures().scopes().stream()
                .filter(scope -> scope.kind() == Scope.Kind.REGION)
                .sorted(byTrouble(schedule))
                .flatMap(region ->
                        of(Subject.of(region, schedule)).stream().limit(1).map(cause -> new Named(region, cause)))
                .forEach(one -> byWords.computeIfAbsent(one.cause.words(), none -> new ArrayList<>())
                        .add(one));
        return byWords.values().stream().map(this::named);
    }

    private record Named(Scope region, Obstacle cause) {}

    /** What the sources say alike of several regions is quoted once; a cause in our words that names its region needs no other name. */
    private String named(List<Named> alike) {
        Scope region = alike.getFirst().region;
        Obstacle cause = alike.getFirst().cause;
        boolean isNameless = alike.size() == 1 && region.name().equals(Scope.NOT_GIVEN);
        if (cause.isQuoted()) {
            String opening = isNameless ? "The sources say" : "Of " + names(alike) + " the sources say";
            return opening + ": " + (alike.size() > 1 ? quoted(cause) : quotedOf(cause)) + ".";
        }
        return isNameless || cause.words().contains(region.name())
                ? Wording.opening(cause.words())
                : names(alike) + ": " + cause.words();
    }

    private String names(List<Named> alike) {
        List<String> names = new ArrayList<>(alike.stream()
                .limit(alike.size() == NAMED + 1 ? NAMED + 1 : NAMED)
                .map(one -> ShortenedText.to(NAME, one.region.name()))
                .toList());
        int more = alike.size() - names.size();
        if (more > 0) {
            names.add(Wording.number(more) + " more "
                    + schedule.programme().profile().words().region().counting(more));
        }
        return Wording.list(names);
    }

    private static String together(List<Obstacle> causes) {
        String own = causes.stream()
                .filter(cause -> !cause.isQuoted())
                .map(cause -> Wording.opening(cause.words()))
                .collect(Collectors.joining(" "));
        String quoted = causes.stream()
                .filter(Obstacle::isQuoted)
                .map(StatedCauses::quotedOf)
                .collect(Collectors.joining("; ", "The sources say: ", "."));
        boolean isQuoting = causes.stream().anyMatch(Obstacle::isQuoted);
        return !isQuoting ? own : own.isEmpty() ? quoted : own + " " + quoted;
    }

    /** The source's words and, outside of their quotation marks, of whom they are where there is room for it. */
    private static String quotedOf(Obstacle cause) {
        boolean fits =
                !cause.whom().isEmpty() && cause.words().length() + cause.whom().length() + " ()".length() <= LONGEST;
        return quoted(cause) + (fits ? " (" + cause.whom() + ")" : "");
    }

    /** In quotation marks, but for words that begin and end in some of their own. */
    private static String quoted(Obstacle cause) {
        String words = cause.withoutStop();
        return words.matches("[\"\u201C].*[\"\u201D]") ? words : "\u201C" + words + "\u201D";
    }

    private List<Obstacle> of(Subject one) {
        ProgrammeTables around = new ProgrammeTables(schedule, one);
        return new Obstacles(around.contracts(), around.problems(), one.plans(schedule))
                .all().stream()
                        .map(cause ->
                                new Obstacle(ShortenedText.to(LONGEST, cause.words()), cause.whom(), cause.isQuoted()))
                        .toList();
    }

    /** Most plans overdue or without a date first, then by name. */
    public static Comparator<Scope> byTrouble(Schedule schedule) {
        return Comparator.comparingLong((Scope scope) -> -FigureTable.count(schedule.figures(), "plans.overdue", scope)
                        - FigureTable.count(schedule.figures(), "plans.undated", scope))
                .thenComparing(Scope::name, NaturalOrder.OF_NAMES);
    }
}
