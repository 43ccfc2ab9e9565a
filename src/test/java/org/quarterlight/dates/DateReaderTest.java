package org.quarterlight.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterlight.dates.StatedDate.Absence;

/** Dates as sources state them: what is read beside what the page of the docs shows, and what is refused. */
class DateReaderTest {
    private static final DateReader WORDS = new DateReader(DateFormats.NONE);
    private static final DateReader BOTH = reader("%d/%m/%Y", "%m/%d/%Y");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            29 February 2008                 | 2008-02-29 | 2008-02-29
            7–8 October 2006                 | 2006-10-07 | 2006-10-08
            Weekend of 28 February-1 March 2009 | 2009-02-28 | 2009-03-01
            JUNE   2008                      | 2008-06-01 | 2008-06-30
            February 2024                    | 2024-02-01 | 2024-02-29
            mid June 2008                    | 2008-06-11 | 2008-06-20
            late February 2008               | 2008-02-21 | 2008-02-29
            May-July 2008                    | 2008-05-01 | 2008-07-31
            30 December 2008 to 2 January 2009 | 2008-12-30 | 2009-01-02
            Q4 2008-09                       | 2009-01-01 | 2009-03-31
            1999/00                          | 1999-04-01 | 2000-03-31
            9999-12-31                       | 9999-12-31 | 9999-12-31
            1899-12-30                       | 1899-12-30 | 1899-12-30
            """)
    void readsTheDaysAFormNames(String text, LocalDate from, LocalDate to) {
        assertThat(days(WORDS, text)).contains(Interval.of(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                          | NOT_SET
            To be  confirmed                            | NOT_SET
            Exempt under section 43(2) of the Act       | WITHHELD
            Exempt under Section 24                     | WITHHELD
            exempt: commercial                          | WITHHELD
            withheld until the spending review          | WITHHELD
            """)
    void keepsTheKindsOfNoDateApart(String text, Absence why) {
        assertThat(stated(WORDS, text)).contains(new StatedDate.None(text, why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 February 2008",
                "29 February 2007",
                "2008-02-30",
                "Friday 7 October 2006",
                "soon",
                "06/10/2006",
                "June",
                "7 October",
                "November to January 2009",
                "3-1 June 2008",
                "2008-2009",
                "2008/10",
                "Q5 2008",
                "H3 2008",
                "13/2008",
                "39600",
                "0001-01-01",
                "1 June 2008 ?",
                "31-Mar-23 (under review)",
                "before June 2008",
                "weekend of June 2008",
                "by",
                "to",
                "-",
                " - ",
                "June to June 2008",
                "June 08",
                "by TBC",
                "2009-13-01",
                "7 7 October 2006"
            })
    void refusesWhatItIsNotSureOf(String text) {
        assertThat(WORDS.read(text)).isInstanceOfSatisfying(DateReading.Refused.class, refused -> {
            assertThat(refused.text()).isEqualTo(text.strip());
            assertThat(refused.hint()).isNotBlank();
        });
    }

    @Test
    void keepsTheTextAsGiven() {
        assertThat(stated(WORDS, "  Mid  JUNE 2008\u00A0"))
                .get()
                .extracting(StatedDate::text)
                .isEqualTo("Mid  JUNE 2008\u00A0".strip());
    }

    @Test
    void readsANumericDateByTheDeclaredOrderOnly() {
        assertThat(days(reader("%d/%m/%Y"), "07/08/2007")).contains(day(2007, 8, 7));
        assertThat(days(reader("%m/%d/%Y"), "07/08/2007")).contains(day(2007, 7, 8));
        assertThat(days(reader("%d/%m/%Y"), "08/13/2007")).isEmpty();
        assertThat(days(reader("%d.%m.%y"), "13.04.12")).contains(day(2012, 4, 13));
        assertThat(days(reader("%Y%m%d"), "20061007")).contains(day(2006, 10, 7));
        assertThat(days(reader("%Y-%m-%d %H:%M:%S"), "2006-10-07 00:00:00")).contains(day(2006, 10, 7));
    }

    @Test
    void readsANumericDateInsideAPhrase() {
        assertThat(days(reader("%d/%m/%Y"), "by 31/10/2006")).contains(Interval.until(LocalDate.of(2006, 10, 31)));
        assertThat(days(reader("%d/%m/%Y"), "w/c 07/04/2008"))
                .contains(Interval.of(LocalDate.of(2008, 4, 7), LocalDate.of(2008, 4, 13)));
    }

    @Test
    void whereBothOrdersAreAllowedReadsOnlyWhatCanBeReadOneWay() {
        assertThat(days(BOTH, "31/03/2025")).contains(day(2025, 3, 31));
        assertThat(days(BOTH, "03/31/2025")).contains(day(2025, 3, 31));
        assertThat(days(BOTH, "03/03/2025")).contains(day(2025, 3, 3));
        assertThat(days(BOTH, "03/04/2025")).isEmpty();
    }

    @Test
    void tellsWhichOrderATextProves() {
        DateFormats both = DateFormats.of(List.of("%d/%m/%Y", "%m/%d/%Y"));
        DateReader day = new DateReader(both.ruledBy(DateOrder.DAY_FIRST));
        DateReader month = new DateReader(both.ruledBy(DateOrder.MONTH_FIRST));
        assertThat(both.allowBothOrders()).isTrue();
        assertThat(both.firstOrder()).contains(DateOrder.DAY_FIRST);
        assertThat(DateReader.proves(day, month, "31/03/2025")).contains(DateOrder.DAY_FIRST);
        assertThat(DateReader.proves(day, month, "by 03/31/2025")).contains(DateOrder.MONTH_FIRST);
        assertThat(DateReader.proves(day, month, "03/04/2025")).isEmpty();
        assertThat(DateReader.proves(day, month, "2025-03-31")).isEmpty();
        assertThat(DateReader.proves(day, month, "TBC")).isEmpty();
    }

    @Test
    void readsSerialDaysOnlyWhereTheyAreDeclared() {
        assertThat(days(reader("excel"), "39600")).contains(day(2008, 6, 1));
        assertThat(days(WORDS, "39600")).isEmpty();
    }

    @Test
    void aBareYearAmongSerialDaysIsRefusedAsReadableTwoWays() {
        DateReader mixed = reader("excel", "%d/%m/%Y");
        assertThat(days(mixed, "39600")).contains(day(2008, 6, 1));
        assertThat(days(mixed, "01/06/2008")).contains(day(2008, 6, 1));
        assertThat(hint(mixed, "2026")).contains("year").contains("serial day");
        assertThat(days(mixed, "by 2026")).isEmpty();
        assertThat(days(reader("excel"), "2026")).contains(day(1905, 7, 18));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30T23:00:00Z, 2026-05-01",
        "2026-04-30T22:59:59.999Z, 2026-04-30",
        "2026-05-15T23:59:59+01:00, 2026-05-15",
        "2026-01-31T23:30:00-0500, 2026-02-01",
        "2026-01-15 23:59 UTC, 2026-01-15"
    })
    void aTimeStampWithAZoneIsTheDayItIsInLondon(String text, LocalDate day) {
        assertThat(days(WORDS, text)).contains(Interval.day(day));
    }

    @Test
    void aDeclaredTimeStampIsTheDayItIsInTheZoneGiven() {
        assertThat(days(reader("%Y-%m-%dT%H:%M:%SZ"), "2026-04-30T23:00:00Z")).contains(day(2026, 5, 1));
        assertThat(days(reader("%d/%m/%Y %H:%M:%S.%f%z"), "30/04/2026 23:00:00.123456+00:00"))
                .contains(day(2026, 5, 1));
        assertThat(days(reader("%d/%m/%Y %I:%M %p %z"), "30/04/2026 11:30 PM +0000"))
                .contains(day(2026, 5, 1));
        DateFormats newYork = DateFormats.of(List.of("%Y-%m-%dT%H:%M%z"))
                .in(java.time.ZoneId.of("America/New_York"), DateFormats.Quarters.CALENDAR);
        assertThat(days(new DateReader(newYork), "2026-05-01T03:00Z")).contains(day(2026, 4, 30));
        assertThat(days(new DateReader(newYork), "2026-05-01T03:00:00Z")).contains(day(2026, 4, 30));
    }

    @Test
    void quartersAreOfTheYearTheContractSays() {
        DateFormats financial = DateFormats.NONE.in(DateFormats.LONDON, DateFormats.Quarters.FINANCIAL);
        assertThat(days(WORDS, "Q2 2026")).contains(Interval.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)));
        assertThat(days(new DateReader(financial), "Q2 2026"))
                .contains(Interval.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
        assertThat(days(new DateReader(financial), "Q4 2026"))
                .contains(Interval.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-30                                            | there is no 30 February 2026: that month has 28 days
            June                                                  | it names no year
            Q3                                                    | it names no year
            31/12/2026                                            | %d/%m/%Y reads it
            Wed May 06 2026 00:00:00 GMT+0100 (British Summer Time) | %a %b %d %Y %H:%M:%S GMT%z
            """)
    void aRefusalNamesWhatWouldBeRight(String text, String hint) {
        assertThat(hint(WORDS, text)).contains(hint);
    }

    private static String hint(DateReader reader, String text) {
        return reader.read(text) instanceof DateReading.Refused refused ? refused.hint() : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d/%m/%Y", "%B %Y", "%-d %b %y", "%Y", "excel", "default", "%d %B %Y"})
    void knowsAFormWhenItSeesOne(String form) {
        assertThat(DateFormats.isForm(form)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dd/MM/yyyy", "%d/%m", "%d %Y", "%Q", "%", "%d/%d/%Y", "any"})
    void refusesAFormThatNamesNoDays(String form) {
        assertThat(DateFormats.isForm(form)).isFalse();
    }

    private static DateReader reader(String... forms) {
        return new DateReader(DateFormats.of(List.of(forms)));
    }

    private static Interval day(int year, int month, int day) {
        return Interval.day(LocalDate.of(year, month, day));
    }

    private static Optional<StatedDate> stated(DateReader reader, String text) {
        return reader.read(text) instanceof DateReading.Stated stated ? Optional.of(stated.date()) : Optional.empty();
    }

    private static Optional<Interval> days(DateReader reader, String text) {
        return stated(reader, text).flatMap(StatedDate::interval);
    }
}
