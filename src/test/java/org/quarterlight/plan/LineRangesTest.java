package org.quarterlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineRangesTest {
    @Test
    void threeAndMoreInARowAreARange() {
        assertThat(LineRanges.of(List.of(9L, 2L, 3L, 5L, 6L, 6L, 7L, 8L, 12L), ","))
                .isEqualTo("2,3,5-9,12");
        assertThat(LineRanges.of(List.of(), ",")).isEmpty();
        assertThat(LineRanges.of(List.of(4L, 4L), ", ")).isEqualTo("4");
        assertThat(LineRanges.of(List.of(4L, 5L, 4L), ", ")).isEqualTo("4, 5");
    }
}
