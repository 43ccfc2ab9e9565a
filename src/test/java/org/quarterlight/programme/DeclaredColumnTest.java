package org.quarterlight.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them are one number, whatever their dress; what is none is not guessed. */
class DeclaredColumnTest {
    private static final DeclaredColumn COST = new DeclaredColumn("Cost", DeclaredColumn.Type.NUMBER, "GBP");
    private static final DeclaredColumn MILLIONS =
            new DeclaredColumn("Cost (£m)", DeclaredColumn.Type.NUMBER, "million GBP");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            £21,840,000    | 21840000
            £21.84m        | 21840000
            21840000       | 21840000
            21840000.00    | 21840000
            21.84 million  | 21840000
            GBP 21,840,000 | 21840000
            21 840 000 GBP | 21840000
            £1.2bn         | 1200000000
            £350k          | 350000
            -£3            | -3
            £-3            | -3
            (1,250.50)     | -1250.50
            .5             | 0.5
            0              | 0
            """)
    void readsMoney(String text, BigDecimal value) {
        assertThat(COST.number(text).orElseThrow()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TBC", "1,5", "21,84,000", "1.2.3", "£", "€5", "12%", "5 to 6", "5 m 3", "£5 USD"})
    void refusesWhatIsNoSuchNumber(String text) {
        assertThat(COST.number(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"45%, 45", "45 %, 45", "45, 45"})
    void readsShares(String text, BigDecimal value) {
        assertThat(new DeclaredColumn("Done", DeclaredColumn.Type.NUMBER, "%").number(text))
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "12m, 12", "£12m, 12", "12 million GBP, 12", "£1.2bn, 1200", "£350k, 0.35"})
    void readsMoneyIntoAColumnOfMillions(String text, BigDecimal value) {
        assertThat(MILLIONS.number(text).orElseThrow()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"£12", "12 GBP", "€12m", "12%"})
    void refusesInAColumnOfMillionsWhatMayBeOnes(String text) {
        assertThat(MILLIONS.number(text)).isEmpty();
    }
}
