package org.quarterlight.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every date: written out and read again it is the same, and nothing a cell holds upsets the reader. */
class DatePropertiesTest {
    private static final DateReader WORDS = new DateReader(DateFormats.NONE);
    private static final DateReader DECLARED = new DateReader(DateFormats.of(List.of("%d/%m/%Y")));

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void everyDayIsReadBackFromEveryWayOfWritingIt(@ForAll("days") LocalDate day) {
        for (String form : List.of("d MMMM uuuu", "dd-MMM-uuuu", "uuuu-MM-dd", "MMMM d, uuuu", "EEEE d MMMM uuuu")) {
            String text = day.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
            assertThat(read(WORDS, text)).as(text).isEqualTo(Interval.day(day));
        }
        String numeric = day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT));
        assertThat(read(DECLARED, numeric)).isEqualTo(Interval.day(day));
    }

    @Property
    void theThirdsOfAMonthMakeTheMonth(
            @ForAll @IntRange(min = 1900, max = 2199) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        String name = YearMonth.of(year, month).format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH));
        Interval early = read(WORDS, "early " + name);
        Interval mid = read(WORDS, "mid " + name);
        Interval late = read(WORDS, "late " + name);
        assertThat(new Interval(early.from(), late.to())).isEqualTo(read(WORDS, name));
        assertThat(early.measuringDay().plusDays(1)).isEqualTo(mid.from());
        assertThat(mid.measuringDay().plusDays(1)).isEqualTo(late.from());
        assertThat(late.to()).isEqualTo(YearMonth.of(year, month).atEndOfMonth());
    }

    @Property
    void theQuartersOfAYearMakeTheYear(@ForAll @IntRange(min = 1900, max = 2198) int year) {
        for (String name : List.of("" + year, year + "/" + "%02d".formatted((year + 1) % 100))) {
            Interval whole = read(WORDS, name);
            for (int quarter = 1; quarter < 4; quarter++) {
                assertThat(read(WORDS, "Q" + quarter + " " + name)
                                .measuringDay()
                                .plusDays(1))
                        .isEqualTo(read(WORDS, "Q" + (quarter + 1) + " " + name).from());
            }
            assertThat(read(WORDS, "Q1 " + name).from()).isEqualTo(whole.from());
            assertThat(read(WORDS, "Q4 " + name).to()).isEqualTo(whole.to());
        }
    }

    @Property
    void aNumericTextUnderBothOrdersIsTheSameOrRefused(@ForAll("days") LocalDate day) {
        DateFormats both = DateFormats.of(List.of("%d/%m/%Y", "%m/%d/%Y"));
        String text = day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT));
        boolean oneWay = day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue();
        assertThat(new DateReader(both).read(text))
                .isInstanceOf(oneWay ? DateReading.Stated.class : DateReading.Refused.class);
    }

    @Property(tries = 5_000)
    void noTextUpsetsTheReader(@ForAll("texts") String text) {
        assertThat(WORDS.read(text)).isNotNull();
        assertThat(DECLARED.read(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "7",
                "31",
                "October",
                "june",
                "2008",
                "/",
                "-",
                " ",
                " to ",
                " or ",
                "by ",
                "end of ",
                "Q3",
                "w/c ",
                "weekend of ",
                "early ",
                "99",
                "0",
                ",",
                "th",
                "2008/09",
                "\u2013",
                "\u00A0",
                "FY",
                "after ",
                "H1");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(8).map(list -> String.join("", list)), Arbitraries.strings());
    }

    private static Interval read(DateReader reader, String text) {
        DateReading reading = reader.read(text);
        assertThat(reading).as(text).isInstanceOf(DateReading.Stated.class);
        return ((DateReading.Stated) reading).date().interval().orElseThrow();
    }
}
