package org.quarterlight.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RhythmTest {
    @Test
    void expectsTheNextExportAfterTheMiddleOneOfTheGaps() {
        Rhythm monthly = rhythm("2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31");

        assertThat(monthly.usualGap()).contains(31L);
        assertThat(monthly.expected()).contains(LocalDate.parse("2026-12-01"));
        assertThat(monthly.isLate(LocalDate.parse("2026-11-30"))).isFalse();
        assertThat(monthly.isLate(LocalDate.parse("2026-12-01"))).isTrue();
    }

    @Test
    void isWorthWaitingForOnTheDayItIsExpectedAndTheDayAfter() {
        Rhythm weekly = rhythm("2026-11-06", "2026-11-13", "2026-11-20");

        assertThat(weekly.isAwaited(LocalDate.parse("2026-11-26"))).isFalse();
        assertThat(weekly.isAwaited(LocalDate.parse("2026-11-27"))).isTrue();
        assertThat(weekly.isAwaited(LocalDate.parse("2026-11-28"))).isTrue();
        assertThat(weekly.isAwaited(LocalDate.parse("2026-11-29"))).isFalse();
        assertThat(weekly.isLate(LocalDate.parse("2026-11-29"))).isTrue();
    }

    @Test
    void oneLongPauseDoesNotChangeWhatIsUsual() {
        assertThat(rhythm("2026-01-01", "2026-01-08", "2026-03-26", "2026-04-02")
                        .usualGap())
                .contains(7L);
    }

    @Test
    void expectsNothingOfASourceSeenOnce() {
        Rhythm once = rhythm("2026-01-01");

        assertThat(once.expected()).isEmpty();
        assertThat(once.isLate(LocalDate.parse("2030-01-01"))).isFalse();
    }

    private static Rhythm rhythm(String... days) {
        return new Rhythm(
                "North", new TreeSet<>(Arrays.stream(days).map(LocalDate::parse).toList()));
    }
}
