package org.quarterlight.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterlight.dates.Interval;
import org.quarterlight.figure.PlainWords;

class PlainWordsTest {
    private static final LocalDate FIRST = LocalDate.of(2008, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2008, 3, 6);

    @Test
    void aDayThatIsOneOfSeveralIsToldByBothEnds() {
        assertThat(PlainWords.by(Interval.of(FIRST, LAST))).isEqualTo("by 6 March 2008 (after 31 January 2008)");
        assertThat(PlainWords.by(Interval.until(LAST))).isEqualTo("by 6 March 2008");
        assertThat(PlainWords.by(Interval.day(LAST))).isEqualTo("6 March 2008");
    }

    @Test
    void theFirstFewOfManyAreNamed() {
        assertThat(PlainWords.few(List.of("a", "b"), 2)).isEqualTo("a; b");
        assertThat(PlainWords.few(List.of("a", "b", "c"), 2)).isEqualTo("a; b; and 1 more");
    }
}
