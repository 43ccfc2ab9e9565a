package org.quarterlight.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state of a plan as at 28 October 2008, so that the window is 29 October 2008 to 28 January 2009. */
class StatesTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            missing from the newest export        ; 2008-06-30: planned 2008-12-01 | 2008-10-28: missing                     ; gone
            gone beats stopped                    ; 2008-06-30: stage cancelled | 2008-10-28: missing                        ; gone
            a rejected row is not gone            ; 2008-06-30: planned 2008-12-01 | 2008-10-28: rejected                    ; due
            back after it was missing             ; 2008-06-30: planned 2008-12-01 | 2008-09-30: missing | 2008-10-28: planned 2008-12-01 ; due
            cancelled                             ; 2008-10-28: stage cancelled, planned 2008-12-01                          ; stopped
            out of scope                          ; 2008-10-28: stage out of scope                                           ; stopped
            stopped beats live                    ; 2008-10-28: stage cancelled, actual 2008-10-01                           ; stopped
            an actual date before                 ; 2008-10-28: actual 2008-06-15, stage implementing                        ; live
            an actual date on the day             ; 2008-10-28: actual 2008-10-28                                            ; live
            an actual month not yet over          ; 2008-10-28: actual 2008-10-01..2008-10-31                                ; live
            live by its stage                     ; 2008-10-28: stage live                                                   ; live
            live in a ward                        ; 2008-10-28: stage live, scope ward                                       ; live-in-part
            dated live in a ward                  ; 2008-10-28: actual 2008-09-03, scope podiatry                            ; live-in-part
            an actual date to come, stage live    ; 2008-10-28: actual 2008-10-29, stage live, planned 2008-12-01            ; due
            an actual date to come, stage paused  ; 2008-10-28: actual 2008-10-29, stage paused, planned 2008-10-01          ; overdue
            an actual date to come, no planned    ; 2008-10-28: actual 2008-10-29, stage live                                ; undated never-dated
            an actual date that has come since    ; 2008-09-30: actual 2008-10-15, planned 2008-12-01                        ; live
            under review by status                ; 2008-10-28: status under review, planned 2008-12-01                      ; undated under-review
            under review by text                  ; 2008-06-30: planned 2008-12-01 | 2008-10-28: planned under review        ; undated under-review
            withheld by status                    ; 2008-10-28: status withheld, planned 2008-12-01                          ; undated withheld
            withheld by text                      ; 2008-10-28: planned withheld                                             ; undated withheld
            paused beats a date                   ; 2008-10-28: stage paused, planned 2008-12-01                             ; undated paused
            under review beats paused             ; 2008-10-28: stage paused, status under review                            ; undated under-review
            a date not set, with a date           ; 2008-10-28: status not set, planned 2008-12-01                           ; due
            withdrawn                             ; 2008-06-30: planned 2008-06-16 | 2008-10-28: stage implementing          ; undated withdrawn
            withdrawn long ago                    ; 2008-01-31: planned 2008-06-16 | 2008-06-30: planned | 2008-10-28: planned ; undated withdrawn
            never dated                           ; 2008-06-30: stage procurement | 2008-10-28: stage implementing           ; undated never-dated
            a baseline is not a date              ; 2008-10-28: baseline 2008-06-16                                          ; undated never-dated
            ended on the day                      ; 2008-10-28: planned 2008-10-28                                           ; overdue
            a month that ended                    ; 2008-10-28: planned 2008-06-01..2008-06-30                               ; overdue
            by a day that has passed              ; 2008-10-28: planned ..2008-10-28                                         ; overdue
            the day after                         ; 2008-10-28: planned 2008-10-29                                           ; due
            the last day of the window            ; 2008-10-28: planned 2009-01-28                                           ; due
            the rest of this month                ; 2008-10-28: planned 2008-10-01..2008-10-31                               ; due
            by a day inside                       ; 2008-10-28: planned ..2009-01-28                                         ; due
            by a day beyond                       ; 2008-10-28: planned ..2009-01-29                                         ; possibly-due
            a winter that goes beyond             ; 2008-10-28: planned 2008-12-01..2009-02-28                               ; possibly-due
            this year, one day past the window    ; 2008-10-28: planned 2008-01-01..2009-01-29                               ; possibly-due
            not before a day gone by              ; 2008-10-28: planned 2008-07-01..                                         ; possibly-due
            not before the last day               ; 2008-10-28: planned 2009-01-28..                                         ; possibly-due
            not before a day beyond               ; 2008-10-28: planned 2009-01-29..                                         ; later
            the day after the window              ; 2008-10-28: planned 2009-01-29                                           ; later
            """)
    void firstRuleThatFits(String reason, String told, String expected) {
        ScheduledPlan plan = Story.of(told).plan();
        String state = plan.state().word()
                + plan.undated().map(why -> " " + why.word()).orElse("");
        assertThat(state).as(reason).isEqualTo(expected);
    }

    @Test
    void anExportWithARecordWhoseKeyCannotBeReadProvesNobodyGone() {
        Story story = new Story()
                .plan("s", "1", "2008-06-30: planned 2008-12-01, name Kingston | 2008-10-28: missing")
                .plan("s", "2", "2008-06-30: planned 2008-12-01 | 2008-10-28: rejected")
                .plan("s", "3", "2008-06-30: planned 2008-12-01 | 2008-10-28: planned 2008-12-01")
                .plan("other", "1", "2008-06-30: planned 2008-12-01 | 2008-10-28: missing")
                .unread("s", "2008-10-28");
        Schedule schedule = story.schedule();
        assertThat(schedule.plans())
                .extracting(plan ->
                        plan.version().key().source() + " " + plan.state().word() + " "
                                + plan.movement().change().orElseThrow().word() + " "
                                + plan.movement().marks())
                .containsExactly(
                        "other gone gone []",
                        "s due unchanged [NOT_TOLD]",
                        "s due unchanged [ROW_REJECTED]",
                        "s due unchanged []");
        assertThat(schedule.notes())
                .containsExactly(
                        "Whose plan is meant cannot be read at s-2008-10-28.csv, lines 9 to 11, so the export of"
                                + " s as at 28 October 2008 does not tell whether any plan is gone: 1 plan missing from it"
                                + " stands as last told (Kingston, Lorenzo).");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            gone before, not told now       ; gone                  ; 2008-06-30: planned 2008-12-01 | 2008-09-30: missing | 2008-10-28: missing ; 2008-10-28
            not told before, gone now       ; gone gone             ; 2008-06-30: planned 2008-12-01 | 2008-09-30: missing | 2008-10-28: missing ; 2008-09-30
            not told before, here now       ; due unchanged         ; 2008-06-30: planned 2008-12-01 | 2008-09-30: missing | 2008-10-28: planned 2008-12-01 ; 2008-09-30
            rejected before, not told now   ; due unchanged NOT_TOLD ; 2008-06-30: planned 2008-12-01 | 2008-09-30: rejected | 2008-10-28: missing ; 2008-10-28
            """)
    void whatWasNotToldIsNeitherGoneNorReturned(String reason, String expected, String told, String unread) {
        ScheduledPlan plan =
                new Story().plan("s", "1", told).unread("s", unread).plan();
        String found = Stream.of(
                        Stream.of(plan.state().word()),
                        plan.movement().change().map(Change::word).stream(),
                        plan.movement().marks().stream().map(Enum::name))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
        assertThat(found).as(reason).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            as its actual date says              ; 2008-10-28: actual 2008-06-15                                              ; 2008-06-15..2008-06-15
            not after the day it is known on     ; 2008-10-28: actual 2008-10-01..2008-10-31                                  ; 2008-10-01..2008-10-28
            after the last export not live       ; 2008-06-30: planned 2008-07-14 | 2008-10-28: stage live                    ; 2008-07-01..2008-10-28
            up to the first export live          ; 2008-06-30: planned 2008-07-14 | 2008-07-31: stage live | 2008-10-28: stage live ; 2008-07-01..2008-07-31
            a missing export tells nothing       ; 2008-06-30: planned 2008-07-14 | 2008-07-31: missing | 2008-10-28: stage live ; 2008-07-01..2008-10-28
            live from the first export on        ; 2008-06-30: stage live | 2008-10-28: stage live                            ; none
            live again after it was reopened     ; 2008-05-31: stage live | 2008-06-30: stage implementing | 2008-10-28: stage live ; 2008-07-01..2008-10-28
            from a part to the whole             ; 2008-06-30: stage live, scope ward | 2008-10-28: stage live                ; 2008-07-01..2008-10-28
            a plan that is not live              ; 2008-10-28: planned 2008-12-01                                             ; none
            """)
    void theGoLiveLies(String reason, String told, String expected) {
        String days = Story.of(told)
                .plan()
                .wentLive()
                .map(interval -> interval.from() + ".." + interval.to())
                .orElse("none");
        assertThat(days).as(reason).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-10-28, 2008-10-29, 2008-11-28, 2008-12-28, 2009-01-28",
        "2008-11-30, 2008-12-01, 2008-12-30, 2009-01-30, 2009-02-28",
        "2007-11-30, 2007-12-01, 2007-12-30, 2008-01-30, 2008-02-29",
        "2008-01-31, 2008-02-01, 2008-02-29, 2008-03-31, 2008-04-30",
        "2008-02-29, 2008-03-01, 2008-03-29, 2008-04-29, 2008-05-29"
    })
    void theWindowAndItsMonthsAreClampedToTheMonthsEnd(
            String asAt, String first, String month1, String month2, String last) {
        ForwardWindow window = new ForwardWindow(LocalDate.parse(asAt));
        assertThat(window.first()).hasToString(first);
        assertThat(window.month(1).to()).hasToString(month1);
        assertThat(window.month(2).to()).hasToString(month2);
        assertThat(window.month(3).to()).hasToString(last);
        assertThat(window.last()).hasToString(last);
        assertThat(Story.of(asAt + ": planned " + last).asAt(asAt).plan().state())
                .isEqualTo(State.DUE);
        assertThat(window.month(2).from()).isEqualTo(LocalDate.parse(month1).plusDays(1));
    }
}
