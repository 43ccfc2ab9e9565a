package org.quarterlight.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.schedule.ScheduledPlan.DateHistory;

class DateHistoriesTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            from the first baseline           ; 2008-06-30: baseline 2008-07-01, planned 2008-09-01 | 2008-10-28: baseline 2008-11-01, planned 2008-12-01 ; 153
            without one, from the first date  ; 2008-06-30: planned 2008-07-01 | 2008-10-28: planned 2008-12-01                          ; 153
            a baseline given late counts      ; 2008-06-30: planned 2008-07-01 | 2008-10-28: baseline 2008-11-01, planned 2008-12-01     ; 30
            to the go-live of a live plan     ; 2008-06-30: planned 2008-07-01 | 2008-10-28: planned 2008-07-01, actual 2008-07-21       ; 20
            earlier than its baseline         ; 2008-10-28: baseline 2008-12-02, planned 2008-12-01                                      ; -1
            live without a day                ; 2008-10-28: baseline 2008-12-02, stage live                                              ; none
            undated                           ; 2008-06-30: planned 2008-07-01 | 2008-10-28: planned                                     ; none
            stopped                           ; 2008-06-30: planned 2008-07-01 | 2008-10-28: planned 2008-12-01, stage cancelled         ; none
            gone                              ; 2008-06-30: baseline 2008-07-01, planned 2008-12-01 | 2008-10-28: missing                ; none
            """)
    void slipSinceBaseline(String reason, String told, String expected) {
        DateHistory history = Story.of(told).plan().history();
        String slip = history.slipSinceBaselineDays().isPresent()
                ? "" + history.slipSinceBaselineDays().getAsLong()
                : "none";
        assertThat(slip).as(reason).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            one date                          ; 2008-06-30: planned 2008-07-01 | 2008-10-28: planned 2008-07-01                          ; 0
            moved and moved back              ; 2008-05-31: planned 2008-07-01 | 2008-06-30: planned 2008-08-01 | 2008-10-28: planned 2008-07-01 ; 2
            lost and given again              ; 2008-05-31: planned 2008-07-01 | 2008-06-30: planned | 2008-10-28: planned 2008-07-01    ; 0
            lost and given otherwise          ; 2008-05-31: planned 2008-07-01 | 2008-06-30: planned | 2008-10-28: planned 2008-07-02    ; 1
            same end, other start             ; 2008-05-31: planned ..2008-07-31 | 2008-10-28: planned 2008-07-01..2008-07-31            ; 1
            """)
    void dateChanges(String reason, String told, int expected) {
        assertThat(Story.of(told).plan().history().dateChanges()).as(reason).isEqualTo(expected);
    }

    @Test
    void rebaseliningNeverResetsTheThreeDates() {
        DateHistory history = Story.of("2008-04-30: planned 2008-06-01 | 2008-05-31: planned 2008-07-01, baseline"
                        + " 2008-06-15 | 2008-10-28: planned 2008-12-01, baseline 2008-12-01")
                .plan()
                .history();
        assertThat(history.firstDated().orElseThrow().dates().planned().text()).isEqualTo("2008-06-01");
        assertThat(history.firstBaselined().orElseThrow().dates().baseline().text())
                .isEqualTo("2008-06-15");
        assertThat(history.lastDated().orElseThrow().dates().planned().text()).isEqualTo("2008-12-01");
        assertThat(history.slipSinceBaselineDays()).hasValue(169);
        assertThat(history.hasBaseline()).isTrue();
    }

    @Test
    void tellsWhenThePlanWasSeenConfirmedAndChanged() {
        ScheduledPlan plan = Story.of("2008-04-30: planned 2008-12-01 | 2008-05-31: planned 2008-12-02 | 2008-06-30:"
                        + " planned 2008-12-02 | 2008-10-01: rejected")
                .plan();
        assertThat(plan.history().firstSeen()).hasToString("2008-04-30");
        assertThat(plan.history().lastConfirmed()).hasToString("2008-06-30");
        assertThat(plan.history().lastChanged()).hasToString("2008-05-31");
        assertThat(plan.history().daysSinceChange(LocalDate.of(2008, 6, 30))).isEqualTo(30);
    }

    @Test
    void aGonePlanChangedWhenItsSourceFirstLeftItOut() {
        ScheduledPlan plan = Story.of("2008-04-30: planned 2008-12-01 | 2008-05-31: rejected | 2008-06-30: missing |"
                        + " 2008-10-01: missing")
                .plan();
        assertThat(plan.history().lastChanged()).hasToString("2008-06-30");
    }

    @Test
    void theSupplierBeforeIsTheLastOneGiven() {
        String told = "2008-05-31: supplier Fujitsu | 2008-06-30: stage procurement | 2008-10-28: supplier BT";
        assertThat(Story.of(told).plan().previousSupplier()).contains("Fujitsu");
        assertThat(Story.of(told).asAt("2008-07-01").plan().previousSupplier()).isEmpty();
    }
}
