package org.quarterlight.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.PlanVersion;

class SchedulePropertiesTest {
    private static final List<String> EXPORTS = List.of("2008-04-30", "2008-07-31", "2008-09-30", "2008-10-28");

    @Property(tries = 300)
    void everyPlanOnRecordHasOneStateAndTheSumsHold(@ForAll("stories") List<List<String>> told) {
        Schedule schedule = story(told).schedule();
        long onRecord = told.stream()
                .filter(plan -> plan.stream().anyMatch(said -> !said.equals("missing") && !said.equals("rejected")))
                .count();
        assertThat(schedule.plans()).hasSize(Math.toIntExact(onRecord));
        long counted = Math.addExact(count(schedule, "plans.read"), count(schedule, "plans.gone"));
        assertThat(counted).isEqualTo(onRecord);
        assertThat(schedule.plans()).allSatisfy(plan -> {
            assertThat(plan.undated().isPresent()).isEqualTo(plan.state() == State.UNDATED);
            assertThat(plan.movement().change().isEmpty()
                            || (plan.movement().change().get() == Change.GONE) == (plan.state() == State.GONE))
                    .isTrue();
        });
    }

    @Property(tries = 300)
    void aSlipThereIsTheSameSlipBackWithTheOtherSign(@ForAll("said") String one, @ForAll("said") String other) {
        PlanVersion first = Story.of("2008-04-30: " + one).plan().version();
        PlanVersion second = Story.of("2008-04-30: " + other).plan().version();
        LocalDate day = LocalDate.of(2008, 4, 30);
        long there = Changes.slip(first, second, day).orElse(0);
        long back = Changes.slip(second, first, day).orElse(0);
        assertThat(there).isEqualTo(-back);
    }

    @Property(tries = 200)
    void whatIsKnownLaterChangesNothingOfADayBefore(@ForAll("stories") List<List<String>> told) {
        Story all = story(told);
        Story early = story(told.stream().map(plan -> plan.subList(0, 2)).toList());
        assertThat(all.asAt("2008-08-15").schedule().figures().all())
                .isEqualTo(early.asAt("2008-08-15").schedule().figures().all());
    }

    private static long count(Schedule schedule, String id) {
        return schedule.figures()
                .find(id, Scope.PROGRAMME)
                .flatMap(Figure::count)
                .orElseThrow();
    }

    private static Story story(List<List<String>> told) {
        Story story = new Story();
        IntStream.range(0, told.size()).forEach(n -> story.plan("s" + n % 2, "p" + n, line(told.get(n))));
        return story;
    }

    private static String line(List<String> plan) {
        return IntStream.range(0, plan.size())
                .mapToObj(n -> EXPORTS.get(n) + ": " + plan.get(n))
                .collect(Collectors.joining(" | "));
    }

    @Provide
    Arbitrary<List<List<String>>> stories() {
        Arbitrary<String> part =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of("missing", "rejected")), Tuple.of(4, said()));
        return part.list().ofSize(EXPORTS.size()).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> said() {
        return Combinators.combine(
                        date("planned"),
                        date("actual"),
                        Arbitraries.of("", "stage live", "stage paused", "stage cancelled", "stage implementing"),
                        Arbitraries.of("", "status under review", "scope ward", "region North"))
                .as((planned, actual, stage, other) -> String.join(
                        ", ",
                        Stream.of(planned, actual, stage, other)
                                .filter(word -> !word.isEmpty())
                                .toList()))
                .map(said -> said.isEmpty() ? "stage procurement" : said);
    }

    private static Arbitrary<String> date(String role) {
        Arbitrary<LocalDate> day = Arbitraries.integers()
                .between(0, 600)
                .map(days -> LocalDate.of(2008, 1, 1).plusDays(days));
        Arbitrary<String> given = Combinators.combine(
                        day, Arbitraries.integers().between(0, 40), Arbitraries.of("both", "until", "since"))
                .as((from, length, ends) -> switch (ends) {
                    case "until" -> ".." + from;
                    case "since" -> from + "..";
                    default -> from + ".." + from.plusDays(length);
                });
        return Arbitraries.oneOf(Arbitraries.just(""), given.map(text -> role + " " + text));
    }
}
