package org.quarterlight.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.dates.Interval;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;

/** What is counted and said of go-lives whose day is not known. */
class UncertainDaysTest {
    private static Figure figure(Story story, String id) {
        return story.schedule().figures().find(id, Scope.PROGRAMME).orElseThrow();
    }

    @Test
    void aGoLiveKnownOnlyToIntervalIsNeverADay() {
        Figure last = figure(
                Story.of("2008-01-31: planned 2007-11-02 | 2008-03-06: planned 2007-11-02, stage live"), "golive.last");
        assertThat(last.value())
                .isEqualTo(new Figure.Within(Interval.of(LocalDate.of(2008, 2, 1), LocalDate.of(2008, 3, 6))));
        assertThat(last.detail()).isEqualTo("Rplan, Lorenzo");
    }

    @Test
    void aLaterDayThatIsKnownNarrowsTheLastGoLive() {
        Story story = new Story()
                .plan("s", "1", "2008-01-31: planned 2007-11-02 | 2008-03-06: stage live")
                .plan("s", "2", "2008-03-06: actual 2008-02-20")
                .plan("s", "3", "2008-03-06: actual 2008-01-20");
        Figure last = figure(story, "golive.last");
        assertThat(last.detail()).isEqualTo("R1, Lorenzo; R2, Lorenzo");
        assertThat(last.value())
                .isEqualTo(new Figure.Within(Interval.of(LocalDate.of(2008, 2, 20), LocalDate.of(2008, 3, 6))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            inside three months        ; 2008-09-30: planned 2008-10-01 | 2008-10-28: stage live ; 1 ; 0 ; 1 ; 0
            partly inside three months ; 2008-06-30: planned 2008-10-01 | 2008-10-28: stage live ; 0 ; 1 ; 1 ; 0
            partly inside a year       ; 2007-06-30: planned 2008-10-01 | 2008-06-30: stage live ; 0 ; 0 ; 0 ; 1
            live when first told       ; 2008-06-30: stage live                                  ; 0 ; 0 ; 0 ; 1
            live when first told lately; 2008-10-28: stage live                                  ; 0 ; 1 ; 0 ; 1
            long ago                   ; 2007-06-30: stage live                                  ; 0 ; 0 ; 0 ; 0
            only a part of it          ; 2008-06-30: planned 2008-10-01, scope ward | 2008-10-28: stage live, scope ward ; 0 ; 0 ; 0 ; 0
            """)
    void besideGoLivesOfAPeriodStandsHowManyMoreMayLieInIt(
            String reason, String told, long three, long threePerhaps, long twelve, long twelvePerhaps) {
        Story story = Story.of(told);
        assertThat(figure(story, "golive.last-3-months").count()).contains(three);
        assertThat(figure(story, "golive.last-3-months.perhaps").count()).contains(threePerhaps);
        assertThat(figure(story, "golive.last-12-months").count()).contains(twelve);
        assertThat(figure(story, "golive.last-12-months.perhaps").count()).contains(twelvePerhaps);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            a month of days ; 2008-09-30: planned 2008-10-01 | 2008-10-28: stage live ; 27
            exactly a month ; 2008-09-28: planned 2008-10-01 | 2008-10-28: stage live ; 27
            a day more      ; 2008-09-27: planned 2008-10-01 | 2008-10-28: stage live ;
            an open start   ; 2008-09-27: planned 2008-10-01 | 2008-10-28: actual ..2008-10-05 ;
            not live        ; 2008-09-27: planned 2008-10-01 | 2008-10-28: planned 2009-01-01..2009-12-31 ; 456
            """)
    void theSlipOfALivePlanKnownOnlyToMoreThanAMonthIsNoNumber(String reason, String told, Long days) {
        var slip = Story.of(told).plan().history().slipSinceBaselineDays();
        assertThat(slip.isPresent() ? slip.getAsLong() : null).isEqualTo(days);
    }

    @Test
    void whatIsHaltedSaysHowManyGoLivesMayLieInTheThreeMonths() {
        Story story = new Story()
                .plan("s", "1", "2008-06-30: planned 2008-10-01 | 2008-10-28: stage live")
                .plan("s", "2", "2008-10-28: planned 2008-07-01");
        assertThat(figure(story, "verdict").detail())
                .isEqualTo("Halted: the rollout has begun (1 live, 1 overdue, 0 withdrawn, 0 under review), no"
                        + " go-live of a whole trust is known to lie in the three months to 28 October 2008 (1 may),"
                        + " and none of 1 plan not live is due or possibly due by 28 January 2009.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            a day after it            ; 2008-06-30: planned 2008-08-31 | 2008-10-28: actual 2008-09-01              ; true  ; false
            the day itself            ; 2008-06-30: planned 2008-08-31 | 2008-10-28: actual 2008-08-31              ; false ; false
            days around it            ; 2008-06-30: planned 2008-09-15 | 2008-10-28: actual 2008-09-01..2008-09-30  ; false ; true
            days after it             ; 2008-06-30: planned 2008-08-31 | 2008-10-28: actual 2008-09-01..2008-09-30  ; true  ; false
            months after it           ; 2008-03-31: planned 2008-04-01 | 2008-06-30: planned 2008-04-01 | 2008-10-28: stage live ; true ; false
            days up to it             ; 2008-06-30: planned 2008-09-30 | 2008-10-28: actual 2008-09-01..2008-09-30  ; false ; false
            live when first told      ; 2008-10-28: planned 2008-09-30, stage live                                  ; false ; true
            never given a date        ; 2008-10-28: stage live                                                      ; false ; false
            not live, a later date    ; 2008-06-30: planned 2008-09-30 | 2008-10-28: planned 2008-11-30             ; true  ; false
            """)
    void aPlanIsLaterThanItsFirstDateOnlyWhereEveryDayOfItsGoLiveIs(
            String reason, String told, boolean surely, boolean perhaps) {
        ScheduledPlan plan = Story.of(told).plan();

        assertThat(plan.isSurelyLater()).isEqualTo(surely);
        assertThat(plan.isPerhapsLater()).isEqualTo(perhaps);
    }
}
