package org.quarterlight.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "'North, Midlands and East', north-midlands-and-east",
        "'Sir F\u00F4n \u2013 4.\u201310. \u0174ythnos', sir-fon-4-10-wythnos",
        "'\u0141\u00F3d\u017A & S\u00F6hne / \"Nord\"', lodz-sohne-nord",
        "'Stra\u00DFe', strasse",
        "'CON: A/B\\C?*', con-a-b-c"
    })
    void areFoldedToPlainLetters(String words, String name) {
        assertThat(FileNames.of(words)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "Nul.", "com1", "LPT9"})
    void areNoNamesOfDevicesWhichNoFileOfSomeSystemsCanHave(String device) {
        assertThat(FileNames.of(device)).matches("[a-z]+\\d?-[0-9a-f]{8}");
    }

    @Test
    void areCutWithAChecksumSoThatLongNamesStayApart() {
        String first = FileNames.of("Consortium of ".repeat(22) + "one");
        String second = FileNames.of("Consortium of ".repeat(22) + "two");

        assertThat(first)
                .hasSizeLessThanOrEqualTo(80)
                .startsWith("consortium-of-")
                .isNotEqualTo(second);
        assertThat(FileNames.of("\u4E2D\u6587")).matches("x-[0-9a-f]{8}").isNotEqualTo(FileNames.of("\u65E5\u672C"));
    }
}
