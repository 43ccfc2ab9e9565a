package org.quarterlight.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCharactersTest {
    @ParameterizedTest
    @CsvSource({
        "'a\nsent  all', 'a\\nsent  all'",
        "'a\r\tb', 'a\\r\\tb'",
        "'\u001B[31mred', '\\u001B[31mred'",
        "'a\u2028b\u0085c', 'a\\u2028b\\u0085c'",
        "'\u202Etxt.exe', '\\u202Etxt.exe'"
    })
    void keepTheirLineAndAreSeen(String text, String shown) {
        assertThat(ControlCharacters.shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "St Mary's", "Älvsjö / Łódź", "a\\nb"})
    void otherTextIsShownAsItIs(String text) {
        assertThat(ControlCharacters.shown(text)).isEqualTo(text);
    }
}
