package org.quarterlight.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {
    private final Typeface regular = Typeface.of(Face.REGULAR);

    @ParameterizedTest
    @EnumSource(Face.class)
    void setsAllFiguresEquallyWide(Face face) {
        double zero = Typeface.of(face).width("0", 10);
        assertThat(zero).isBetween(4.0, 6.0);
        for (char digit = '1'; digit <= '9'; digit++) {
            assertThat(Typeface.of(face).width(String.valueOf(digit), 10)).isEqualTo(zero, within(1e-9));
        }
    }

    @Test
    void measuresALineAsTheSumOfItsLetters() {
        assertThat(regular.width("Trust", 12))
                .isEqualTo(regular.width("T", 12) + regular.width("rus", 12) + regular.width("t", 12), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void hasTheLettersOfTheseIslandsAndOfEurope(Face face) {
        "ŵŷŴŶáéïôÀßøåçğşłžőñ£€–—‘’“”…→½≥−·•†"
                .codePoints()
                .forEach(letter -> assertThat(Typeface.of(face).has(letter))
                        .as(Character.toString(letter))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "中文, [U+4E2D][U+6587]",
        "\uD83D\uDE00, [U+1F600]",
        "a\u202Eb, a[U+202E]b",
        "a\u200Fb, a[U+200F]b",
        "e\u0301t, ét",
        "co\u00ADop, coop",
        "ＡＢ１, AB1",
        "post\u2011dated, post-dated",
        "1\u00A0May, 1 May",
        "a\u0007b, a[U+0007]b",
        "\uD83D, [U+D83D]"
    })
    void printsWhatItLacksAsWhatItIs(String given, String printed) {
        assertThat(regular.printable(given)).isEqualTo(printed);
        assertThat(regular.width(given, 10)).isEqualTo(regular.width(printed, 10), within(1e-9));
    }

    @Test
    void leavesPlainTextAlone() {
        String text = "Kingston Hospital NHS Trust, 22 Dec 2005";
        assertThat(regular.printable(text)).isSameAs(text);
    }
}
