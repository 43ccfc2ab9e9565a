package org.quarterlight.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterlight.schedule.PlanStory.Telling;

/** Each export tells of a plan what the issue of its own date told. */
class PlanStoriesTest {
    private static final String LONG_STORY = "2008-01-31: planned 2008-06-01 | 2008-02-29: planned 2008-06-01"
            + " | 2008-03-31: planned 2008-07-01 | 2008-04-30: rejected | 2008-05-31: missing | 2008-06-30: missing"
            + " | 2008-07-31: planned | 2008-08-31: actual 2008-08-20 | 2008-10-28: actual 2008-08-20";

    private static final String SAME_WORDS = "2008-01-31: planned 2008-06-01 | 2008-02-29: planned 2008-06-01"
            + " | 2008-03-31: planned 2008-06-01 | 2008-05-31: planned 2008-06-01 | 2008-06-30: planned 2008-06-01"
            + " | 2008-07-31: planned 2008-06-01 | 2008-08-31: actual 2008-09-20 | 2008-09-15: actual 2008-09-20"
            + " | 2008-10-28: actual 2008-09-20";

    private static List<Telling> tellings(Story story) {
        return new PlanStories(story.reading(), story.schedule())
                .all()
                .findFirst()
                .orElseThrow()
                .tellings();
    }

    private static String words(Telling telling) {
        return telling.exported() + " " + telling.state().word() + " "
                + telling.movement().change().map(Change::word).orElse("none")
                + telling.movement().marks().stream()
                        .map(mark -> " " + mark.word())
                        .collect(Collectors.joining());
    }

    @Test
    void aPlanIsToldExportByExportAndOnceThatItIsGone() {
        assertThat(tellings(Story.of(LONG_STORY)))
                .extracting(PlanStoriesTest::words)
                .containsExactly(
                        "2008-01-31 later new",
                        "2008-02-29 later unchanged",
                        "2008-03-31 later slipped",
                        "2008-04-30 due unchanged row-rejected",
                        "2008-05-31 gone gone",
                        "2008-07-31 undated date-lost returned",
                        "2008-08-31 live went-live",
                        "2008-10-28 live unchanged");
    }

    @ParameterizedTest
    @ValueSource(strings = {LONG_STORY, SAME_WORDS})
    void theLastTellingIsWhatTheIssueOfItsDateSays(String story) {
        for (Telling telling : tellings(Story.of(story))) {
            Story then = Story.of(story).asAt(telling.exported().toString());
            ScheduledPlan plan = then.plan();
            assertThat(telling.state()).isEqualTo(plan.state());
            assertThat(telling.movement().change()).isEqualTo(plan.movement().change());
            assertThat(telling.movement().slipDays()).isEqualTo(plan.movement().slipDays());
            assertThat(telling.movement().previous()).isEqualTo(plan.movement().previous());
            assertThat(telling.version()).isEqualTo(plan.version());
        }
    }

    @Test
    void whatIsSaidInTheSameWordsStandsOtherwiseAsTimeGoesOn() {
        assertThat(tellings(Story.of(SAME_WORDS)))
                .extracting(telling -> telling.state().word())
                .containsExactly("later", "later", "due", "due", "overdue", "overdue", "undated", "undated", "live");
    }

    @Test
    void anExportThatHasNoRowOfItStandsOnTheLastThatHad() {
        Telling rejected = tellings(Story.of(LONG_STORY)).get(3);
        assertThat(rejected.isGiven()).isFalse();
        assertThat(rejected.version().asAt()).hasToString("2008-03-31");
    }
}
