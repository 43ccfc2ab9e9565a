package org.quarterlight.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1.204,5        | 1204.5
            1 204,5        | 1204.5
            28,5           | 28.5
            1.204          | 1204
            1.204.500,25 € | 1204500.25
            € 2,5 m        | 2500000
            (28,5)         | -28.5
            ,5             | 0.5
            """)
    void readsDecimalCommasWhereTheyAreDeclared(String text, BigDecimal value) {
        assertThat(of("EUR", NumberSigns.DECIMAL_COMMA).number(text).orElseThrow())
                .isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,204.5", "1.20", "1.2.3", "1,2,3"})
    void refusesWhatADecimalCommaDoesNotAllow(String text) {
        assertThat(of("EUR", NumberSigns.DECIMAL_COMMA).number(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1'204.5, 1204.5", "1'204'500, 1204500", "1 204.5, 1204.5"})
    void readsTheDeclaredSignBetweenThousands(String text, BigDecimal value) {
        assertThat(of("", new NumberSigns('.', '\'', false)).number(text).orElseThrow())
                .isEqualByComparingTo(value);
        assertThat(of("", new NumberSigns('.', '\'', false)).number("1,204")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"300 beds, 300", "approx. 28.5, 28.5", "-3 days, -3", "12m, 12000000"})
    void readsANumberAmongWordsWhereTheyMayStandThere(String text, BigDecimal value) {
        NumberSigns among = new NumberSigns('.', '\0', true);
        assertThat(of("", among).number(text).orElseThrow()).isEqualByComparingTo(value);
        assertThat(of("", among).number("12 million beds")).isEmpty();
        assertThat(of("", among).number("5 to 6")).isEmpty();
        assertThat(of("", NumberSigns.USUAL).number("300 beds")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"300 beds, beds, 300", "12 MWh, MWh, 12", "£5, '', 5", "5 CHF, '', 5"})
    void readsTheUnitItselfOrAnyMoneyWhereThereIsNone(String text, String unit, BigDecimal value) {
        assertThat(of(unit, NumberSigns.USUAL).number(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"300 beds", "12 mths", "5 doz", "3 kits"})
    void takesNoWordForAMillionOrAUnit(String text) {
        assertThat(of("", NumberSigns.USUAL).number(text)).isEmpty();
    }

    @Test
    void answersInTheDeclaredWords() {
        CellForms forms = CellForms.USUAL.answers(Set.of("oui"), Set.of("non"));
        DeclaredColumn done = new DeclaredColumn("Done", DeclaredColumn.Type.BOOLEAN, "", forms);
        assertThat(done.answer("Oui")).contains(true);
        assertThat(done.answer("non")).contains(false);
        assertThat(done.answer("yes")).isEmpty();
    }

    private static DeclaredColumn of(String unit, NumberSigns signs) {
        return new DeclaredColumn("Cost", DeclaredColumn.Type.NUMBER, unit, CellForms.USUAL.numbers(signs));
    }
}
