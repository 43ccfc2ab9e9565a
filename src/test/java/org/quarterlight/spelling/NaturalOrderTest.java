package org.quarterlight.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    private static final NaturalOrder ORDER = NaturalOrder.OF_NAMES;

    @Test
    void numbersStandByTheirSizeAndLettersByTheAlphabet() {
        List<String> names = List.of(
                "", "Ábaco", "iPM", "Ward 2", "Ward 9", "ward 10", "Ward 10", "Ward 10, east", "Ward 100", "Zürich");
        assertThat(names.reversed().stream().sorted(ORDER))
                .containsExactly(
                        "",
                        "Ábaco",
                        "iPM",
                        "Ward 2",
                        "Ward 9",
                        "Ward 10",
                        "ward 10",
                        "Ward 10, east",
                        "Ward 100",
                        "Zürich");
    }

    @Test
    void numbersOfAnyLengthAreCompared() {
        assertThat(ORDER.compare("Plan 99999999999999999999", "Plan 100000000000000000000"))
                .isNegative();
    }

    @Property
    void itIsAnOrder(
            @ForAll @StringLength(max = 6) @CharRange(from = '0', to = 'B') String one,
            @ForAll @StringLength(max = 6) @CharRange(from = '0', to = 'B') String other,
            @ForAll @StringLength(max = 6) @CharRange(from = '0', to = 'B') String third) {
        assertThat(Integer.signum(ORDER.compare(one, other))).isEqualTo(-Integer.signum(ORDER.compare(other, one)));
        assertThat(ORDER.compare(one, other) == 0).isEqualTo(one.equals(other));
        if (ORDER.compare(one, other) <= 0 && ORDER.compare(other, third) <= 0) {
            assertThat(ORDER.compare(one, third)).isNotPositive();
        }
    }
}
