package org.quarterlight.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts read as people write them; what is rounded in text stands in full in the evidence. */
class AmountWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28.5714285714 | %           | 28.6%          | 28.5714%
            51.25         | %           | 51.3%          | 51.25%
            60            | %           | 60%            | 60%
            1204.1        | million GBP | £1.2 billion   | £1,204.1 million
            0.35          | million EUR | €350,000       | €0.35 million
            950           | thousand USD | $950,000      | $950 thousand
            21840000      | GBP         | £21.8 million  | £21,840,000
            1250          | beds        | 1,250 beds     | 1,250 beds
            -3            | million GBP | −£3 million   | −£3 million
            """)
    void areRoundedInTextAndInFullInTheEvidence(BigDecimal number, String unit, String text, String exact) {
        assertThat(AmountWords.of(number, unit)).isEqualTo(text);
        assertThat(AmountWords.exactly(number, unit)).isEqualTo(exact);
    }

    @Test
    void sayTheUnitOnceForAColumnWhereItIsNoSign() {
        assertThat(AmountWords.inHeading("million GBP")).isEqualTo("£ million");
        assertThat(AmountWords.inHeading("beds")).isEqualTo("beds");
        assertThat(AmountWords.inHeading("GBP")).isEmpty();
        assertThat(AmountWords.inHeading("%")).isEmpty();
        assertThat(AmountWords.inCell(new BigDecimal("1204.1"), "million GBP")).isEqualTo("1,204.1");
        assertThat(AmountWords.inCell(new BigDecimal("28.25"), "%")).isEqualTo("28.25%");
        assertThat(AmountWords.inCell(new BigDecimal("21840000"), "GBP")).isEqualTo("£21.8 million");
    }
}
