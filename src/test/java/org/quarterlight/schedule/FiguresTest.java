package org.quarterlight.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.dates.Interval;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.FigureDefinition;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Line;

class FiguresTest {
    /** Nine plans of one region and two of another, so that every figure has something to count. */
    private static Story story() {
        return new Story()
                .plan("l", "1", "2008-06-30: region London | 2008-10-28: region London, actual 2008-09-30")
                .plan("l", "2", "2008-06-30: region London | 2008-10-28: region London, actual 2008-07-28")
                .plan("l", "3", "2008-06-30: region London | 2008-10-28: region London, stage live")
                .plan(
                        "l",
                        "4",
                        "2008-06-30: region London, planned 2008-09-01 | 2008-10-28: region London, planned"
                                + " 2008-11-28")
                .plan(
                        "l",
                        "5",
                        "2008-06-30: region London, planned 2008-09-01 | 2008-10-28: region London, planned"
                                + " 2009-01-28")
                .plan(
                        "l",
                        "6",
                        "2008-06-30: region London, planned 2008-09-01 | 2008-10-28: region London, planned"
                                + " 2009-02-01..2009-02-28")
                .plan("l", "7", "2008-06-30: region London, planned 2008-09-01 | 2008-10-28: region London, planned")
                .plan("l", "8", "2008-06-30: region London, planned 2008-09-01 | 2008-10-28: missing")
                .plan("l", "9", "2008-06-30: region London | 2008-10-28: region London, stage cancelled")
                .plan("n", "1", "2008-03-31: planned 2008-06-01..2008-06-30, supplier CSC")
                .plan("n", "2", "2008-03-31: stage live, scope ward, supplier CSC");
    }

    @ParameterizedTest
    @CsvSource({
        "plans.read, 10, 8, 2",
        "plans.in-scope, 9, 7, 2",
        "plans.live, 3, 3, 0",
        "plans.live-in-part, 1, 0, 1",
        "plans.due, 2, 2, 0",
        "plans.possibly-due, 0, 0, 0",
        "plans.later, 1, 1, 0",
        "plans.overdue, 1, 0, 1",
        "plans.undated, 1, 1, 0",
        "plans.undated.withdrawn, 1, 1, 0",
        "plans.undated.never-dated, 0, 0, 0",
        "plans.stopped, 1, 1, 0",
        "plans.gone, 1, 1, 0",
        "due.month-1, 1, 1, 0",
        "due.month-2, 0, 0, 0",
        "due.month-3, 1, 1, 0",
        "changes.new, 2, 0, 2",
        "changes.gone, 1, 1, 0",
        "changes.went-live, 3, 3, 0",
        "changes.slipped, 3, 3, 0",
        "changes.cancelled, 1, 1, 0",
        "changes.date-lost, 1, 1, 0",
        "changes.unchanged, 0, 0, 0",
        "slip.days.total, 417, 417, 0",
        "golive.last-3-months, 1, 1, 0",
        "golive.last-12-months, 3, 3, 0"
    })
    void countedByHand(String id, long programme, long london, long notGiven) {
        Figures figures = story().schedule().figures();
        assertThat(figures.find(id, Scope.PROGRAMME).orElseThrow().count()).contains(programme);
        assertThat(figures.find(id, Scope.region("London")).orElseThrow().count())
                .contains(london);
        assertThat(figures.find(id, Scope.region("")).orElseThrow().count()).contains(notGiven);
    }

    @Test
    void slipsAreMeasuredOverThePlansThatSlipped() {
        Figures figures = story().schedule().figures();
        assertThat(value(figures, "slip.days.median")).isEqualTo(new Figure.Quantity(149));
        assertThat(value(figures, "slip.days.max")).isEqualTo(new Figure.Count(180));
        assertThat(value(figures, "slip.since-baseline.days.max")).isEqualTo(new Figure.Count(180));
        Scope none = Scope.region("");
        assertThat(figures.find("slip.days.median", none).orElseThrow().value()).isEqualTo(new Figure.Nothing());
        assertThat(figures.find("slip.days.max", none).orElseThrow().value()).isEqualTo(new Figure.Nothing());
        assertThat(figures.find("golive.last", none).orElseThrow().value()).isEqualTo(new Figure.Nothing());
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        Figures figures = new Story()
                .plan("s", "1", "2008-06-30: planned 2009-01-01 | 2008-10-28: planned 2009-01-02")
                .plan("s", "2", "2008-06-30: planned 2009-01-01 | 2008-10-28: planned 2009-01-05")
                .schedule()
                .figures();
        assertThat(value(figures, "slip.days.median")).isEqualTo(new Figure.Quantity(2.5));
    }

    @Test
    void theLastGoLiveLiesBetweenTheLatestFirstDayAndTheLatestLastDayOfAny() {
        Figure last = story().schedule()
                .figures()
                .find("golive.last", Scope.PROGRAMME)
                .orElseThrow();
        assertThat(last.value())
                .isEqualTo(new Figure.Within(Interval.of(LocalDate.of(2008, 9, 30), LocalDate.of(2008, 10, 28))));
        assertThat(last.detail()).isEqualTo("R1, Lorenzo; R3, Lorenzo");
        assertThat(last.evidence()).extracting(Line::toString).hasSize(3);
    }

    @Test
    void aGoLiveThreeMonthsAgoToTheDayIsNoLongerInTheLastThreeMonths() {
        Story story = new Story()
                .plan("s", "1", "2008-10-28: actual 2008-07-28")
                .plan("s", "2", "2008-10-28: actual 2008-07-29")
                .plan("s", "3", "2008-10-28: actual 2008-07-28..2008-07-30")
                .plan("s", "4", "2008-10-28: actual 2008-08-01, scope ward");
        assertThat(story.schedule()
                        .figures()
                        .find("golive.last-3-months", Scope.PROGRAMME)
                        .orElseThrow()
                        .count())
                .contains(1L);
    }

    @Test
    void evidenceIsTheLinesThatWereCounted() {
        Figures figures = story().schedule().figures();
        assertThat(lines(figures, "plans.due")).containsExactly("l-2008-10-28.csv:5", "l-2008-10-28.csv:6");
        assertThat(lines(figures, "plans.gone")).containsExactly("l-2008-06-30.csv:9");
        assertThat(lines(figures, "plans.undated.withdrawn"))
                .containsExactly("l-2008-06-30.csv:8", "l-2008-10-28.csv:8");
        assertThat(lines(figures, "plans.possibly-due")).isEmpty();
        assertThat(lines(figures, "changes.slipped")).hasSize(6).contains("l-2008-06-30.csv:5", "l-2008-10-28.csv:5");
    }

    @Test
    void everyFigureIsOneOfTheMeasuresAndEveryScopeHasThemAll() {
        Figures figures = story().schedule().figures();
        List<String> counted = Stream.of(FigureDefinition.values())
                .map(FigureDefinition::id)
                .filter(id -> Stream.of("promises.", "forecast.", "baselines.").noneMatch(id::startsWith))
                .toList();
        assertThat(figures.scopes())
                .hasSize(15)
                .startsWith(Scope.PROGRAMME)
                .contains(Scope.supplier("CSC"), Scope.supplier(""), Scope.organisation("R1"));
        assertThat(figures.of(Scope.PROGRAMME)).extracting(Figure::id).containsExactlyInAnyOrderElementsOf(counted);
        assertThat(figures.all()).allSatisfy(figure -> {
            FigureDefinition measure = FigureDefinition.of(figure.id()).orElseThrow();
            assertThat(figure.unit()).isEqualTo(measure.unit());
            assertThat(figure.definition()).endsWith(".");
            assertThat(figure.numerator()).isEqualTo(OptionalLong.empty());
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            every plan live                            ; complete ; stage live                            ; actual 2005-01-01
            one cancelled counts for nothing           ; complete ; stage live                            ; stage cancelled
            a go-live, then nothing                    ; halted   ; actual 2008-06-15                     ; planned 2009-06-01
            overdue, none ahead                        ; halted   ; planned 2008-06-15                    ; planned 2009-06-01
            under review, none ahead                   ; halted   ; planned under review                  ; planned 2009-06-01
            a go-live lately                           ; delayed  ; actual 2008-09-15                     ; planned 2008-06-01
            possibly due                               ; delayed  ; planned 2008-06-15                    ; planned 2008-12-01..
            never dated does not begin a rollout       ; delayed  ; stage procurement                     ; planned 2009-06-01
            paused does not begin a rollout            ; delayed  ; stage paused                          ; planned 2009-06-01
            later than its baseline                    ; delayed  ; planned 2008-12-01, baseline 2008-11-30 ; planned 2009-06-01
            as planned                                 ; on plan  ; planned 2008-12-01, baseline 2008-12-01 ; planned 2009-06-01
            not begun and all later                    ; on plan  ; planned 2009-12-01                    ; planned 2009-06-01
            live in part does not begin it             ; on plan  ; stage live, scope ward                ; planned 2009-06-01
            """)
    void verdict(String reason, String word, String one, String other) {
        Figure verdict = new Story()
                .plan("s", "1", "2008-10-28: " + one)
                .plan("s", "2", "2008-10-28: " + other)
                .schedule()
                .figures()
                .find("verdict", Scope.PROGRAMME)
                .orElseThrow();
        assertThat(verdict.value()).as(reason).isEqualTo(new Figure.Word(word));
    }

    @Test
    void theVerdictSaysItsRuleAndCounts() {
        Figures figures = new Story()
                .plan("s", "1", "2008-10-28: actual 2008-06-15")
                .plan("s", "2", "2008-06-30: planned 2008-07-01 | 2008-10-28: planned")
                .plan("s", "3", "2008-10-28: stage cancelled, region West")
                .schedule()
                .figures();
        assertThat(figures.find("verdict", Scope.PROGRAMME).orElseThrow().detail())
                .isEqualTo("Halted: the rollout has begun (1 live, 0 overdue, 1 withdrawn, 0 under review), no"
                        + " go-live of a whole trust lies in the three months to 28 October 2008, and none of 1 plan"
                        + " not live is due or possibly due by 28 January 2009.");
        assertThat(figures.find("verdict", Scope.region("West"))).isEmpty();
    }

    @Test
    void nothingReadIsCountedAsZeroAndHasNoVerdict() {
        Figures figures = new Story().schedule().figures();
        assertThat(figures.find("plans.read", Scope.PROGRAMME).orElseThrow().count())
                .contains(0L);
        assertThat(figures.find("verdict", Scope.PROGRAMME)).isEmpty();
    }

    @Test
    void aBrokenSumIsNamed() {
        Figures figures = story().schedule().figures();
        Figure wrong =
                FigureDefinition.PLANS_LIVE.count(Scope.PROGRAMME, LocalDate.of(2008, 10, 28), 4, Stream.empty());
        assertThatThrownBy(() -> SumChecks.check(with(figures, wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Sum broken in programme: plans.in-scope is 9, but plans.live + plans.live-in-part +"
                        + " plans.due + plans.possibly-due + plans.later + plans.overdue + plans.undated is 10");
        Figure elsewhere = FigureDefinition.SLIP_TOTAL.count(
                Scope.region("London"), LocalDate.of(2008, 10, 28), 1, Stream.empty());
        assertThatThrownBy(() -> SumChecks.check(with(figures, elsewhere)))
                .hasMessage("Sum broken: slip.days.total of the programme is 417, but over every region it is 1");
    }

    private static Figures with(Figures figures, Figure wrong) {
        return figures.with(List.of(wrong.scope()), scope -> scope.equals(wrong.scope()) ? List.of(wrong) : List.of());
    }

    private static Figure.Value value(Figures figures, String id) {
        return figures.find(id, Scope.PROGRAMME).orElseThrow().value();
    }

    private static List<String> lines(Figures figures, String id) {
        return figures.find(id, Scope.PROGRAMME).orElseThrow().evidence().stream()
                .map(line -> line.file() + ":" + line.number())
                .toList();
    }
}
