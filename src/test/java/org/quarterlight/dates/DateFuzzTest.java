package org.quarterlight.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a cell holds, it is read as days in their order or refused with a hint; ReadingFuzzTest says how to run a million. */
class DateFuzzTest {
    private static final List<DateReader> READERS = List.of(
            new DateReader(DateFormats.NONE),
            new DateReader(DateFormats.of(List.of("%d/%m/%Y", "%m/%d/%Y"))),
            new DateReader(DateFormats.of(List.of("excel", "%d.%m.%y", "%B %d, %Y"))));

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "1 7 12 13 28 29 30 31 39630 99 0 00 2008 2009 99999 / - . , : ' \u2013 \u00A0 th st October june Sep sept mon weekend of w/c before after by not mid early late end spring winter Q1 Q3 H2 FY 2008/09 2008-10 or to TBC under review n/a withheld section 43 \u0661 \u2028"
                        .split(" "));
        Arbitrary<String> spaced = pieces.list().ofMaxSize(7).map(list -> String.join(" ", list));
        Arbitrary<String> close = pieces.list().ofMaxSize(7).map(list -> String.join("", list));
        return Arbitraries.oneOf(spaced, close, Arbitraries.strings().ofMaxLength(40));
    }

    @Property
    void everyTextIsDaysInTheirOrderOrNoDateOrRefusedWithAHint(@ForAll("texts") String text) {
        for (DateReader reader : READERS) {
            switch (reader.read(text)) {
                case DateReading.Refused refused -> assertThat(refused.hint()).isNotEmpty();
                case DateReading.Stated stated -> stated.date().interval().ifPresent(days -> checkOrder(text, days));
            }
        }
    }

    private static void checkOrder(String text, Interval days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        assertThat(from != null || to != null).as(text).isTrue();
        if (from != null && to != null) {
            assertThat(to).as(text).isAfterOrEqualTo(from);
        }
    }
}
