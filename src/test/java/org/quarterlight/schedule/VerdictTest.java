package org.quarterlight.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;

/** A verdict says only what the exports let one say. */
class VerdictTest {
    private static Figure verdict(Story story) {
        return story.schedule().figures().find("verdict", Scope.PROGRAMME).orElseThrow();
    }

    @Test
    void exportsThatCannotSayWhoIsLiveGiveNone() {
        Figure verdict = verdict(new Story()
                .untelling("HMRC")
                .plan("HMRC", "1", "2008-10-28: planned 2008-06-15")
                .plan("HMRC", "2", "2008-10-28: planned 2009-06-15"));
        assertThat(verdict.value()).isEqualTo(new Figure.Nothing());
        assertThat(verdict.detail())
                .isEqualTo("No verdict: the exports do not tell which plans are live, for they have no column with an"
                        + " actual date or the stage \"live\" (HMRC).");
    }

    @Test
    void oneSourceThatCannotSayTakesTheVerdictFromTheWhole() {
        Story story = new Story()
                .untelling("north")
                .plan("north", "1", "2008-10-28: planned 2008-06-15, region North")
                .plan("south", "2", "2008-10-28: planned 2008-06-15, region South");
        assertThat(verdict(story).detail())
                .isEqualTo(
                        "No verdict: the exports do not tell of 1 of 2 plans in scope whether they are live, for they"
                                + " have no column with an actual date or the stage \"live\" (north).");
        assertThat(story.schedule()
                        .figures()
                        .find("verdict", Scope.region("South"))
                        .orElseThrow()
                        .value())
                .isEqualTo(new Figure.Word("halted"));
    }

    @Test
    void plansOfWhichNobodyCanSayThatTheyAreLiveAreSaidSo() {
        Story story = new Story().untelling("s").plan("s", "1", "2008-10-28: planned 2008-06-15");
        assertThat(story.plan().tellsLive()).isFalse();
        assertThat(story.plan().state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void plansThatAreLiveAreNotAmongThoseOfWhichNoneIsDue() {
        Figure verdict = verdict(new Story()
                .plan("s", "1", "2008-10-28: actual 2008-06-15")
                .plan("s", "2", "2008-10-28: actual 2008-06-15")
                .plan("s", "3", "2008-10-28: stage live, scope ward")
                .plan("s", "4", "2008-10-28: planned 2008-07-01"));
        assertThat(verdict.detail())
                .endsWith("and none of 1 plan not live (1 more is live in part) is due or possibly due by 28 January"
                        + " 2009.");
    }

    @Test
    void anExportOlderThanSixtyDaysIsNamedBesideIt() {
        Story fresh = Story.of("2008-08-29: planned 2009-06-01");
        assertThat(verdict(fresh).detail()).doesNotContain("It rests");
        Story stale = Story.of("2008-08-28: planned 2009-06-01");
        assertThat(verdict(stale).detail())
                .endsWith(" It rests on an export older than 60 days: source, 28 August 2008, 61 days before.");
    }
}
