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

/** Dates as sources state them: what is read, as which days, and what is refused. */
class DateReaderTest {
    private static final DateReader WORDS = new DateReader(DateFormats.NONE);
    private static final DateReader BOTH = reader("%d/%m/%Y", "%m/%d/%Y");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 October 2006                   | 2006-10-07 | 2006-10-07
            7th October 2006                 | 2006-10-07 | 2006-10-07
            Saturday, 7 October 2006         | 2006-10-07 | 2006-10-07
            October 7, 2006                  | 2006-10-07 | 2006-10-07
            2006-10-07                       | 2006-10-07 | 2006-10-07
            31-Mar-23                        | 2023-03-31 | 2023-03-31
            29 February 2008                 | 2008-02-29 | 2008-02-29
            7-8 October 2006                 | 2006-10-07 | 2006-10-08
            7–8 October 2006                 | 2006-10-07 | 2006-10-08
            October 7-8, 2006                | 2006-10-07 | 2006-10-08
            weekend of 21-22 April 2007      | 2007-04-21 | 2007-04-22
            Weekend of 28 February-1 March 2009 | 2009-02-28 | 2009-03-01
            w/c 7 April 2008                 | 2008-04-07 | 2008-04-13
            week commencing 29 December 2008 | 2008-12-29 | 2009-01-04
            June 2008                        | 2008-06-01 | 2008-06-30
            JUNE   2008                      | 2008-06-01 | 2008-06-30
            Sept 2008                        | 2008-09-01 | 2008-09-30
            Jun-08                           | 2008-06-01 | 2008-06-30
            06/2008                          | 2008-06-01 | 2008-06-30
            2008-06                          | 2008-06-01 | 2008-06-30
            February 2024                    | 2024-02-01 | 2024-02-29
            early June 2008                  | 2008-06-01 | 2008-06-10
            mid June 2008                    | 2008-06-11 | 2008-06-20
            mid-June 2008                    | 2008-06-11 | 2008-06-20
            late June 2008                   | 2008-06-21 | 2008-06-30
            late February 2008               | 2008-02-21 | 2008-02-29
            June or July 2008                | 2008-06-01 | 2008-07-31
            May to July 2008                 | 2008-05-01 | 2008-07-31
            May-July 2008                    | 2008-05-01 | 2008-07-31
            28 October to 3 November 2008    | 2008-10-28 | 2008-11-03
            30 December 2008 to 2 January 2009 | 2008-12-30 | 2009-01-02
            late June or early July 2008     | 2008-06-21 | 2008-07-10
            Q3 2008                          | 2008-07-01 | 2008-09-30
            Q3 2008/09                       | 2008-10-01 | 2008-12-31
            Q4 2008-09                       | 2009-01-01 | 2009-03-31
            2022/23 Q1                       | 2022-04-01 | 2022-06-30
            Q1 FY 22-23                      | 2022-04-01 | 2022-06-30
            spring 2008                      | 2008-03-01 | 2008-05-31
            Summer 2008                      | 2008-06-01 | 2008-08-31
            autumn 2008                      | 2008-09-01 | 2008-11-30
            winter 2008                      | 2008-12-01 | 2009-02-28
            H1 2009                          | 2009-01-01 | 2009-06-30
            2009                             | 2009-01-01 | 2009-12-31
            2008/09                          | 2008-04-01 | 2009-03-31
            1999/00                          | 1999-04-01 | 2000-03-31
            2022-23                          | 2022-04-01 | 2023-03-31
            early 2027                       | 2027-01-01 | 2027-04-30
            mid-2027                         | 2027-05-01 | 2027-08-31
            late 2027                        | 2027-09-01 | 2027-12-31
            March/April 2026                 | 2026-03-01 | 2026-04-30
            March-April 2026                 | 2026-03-01 | 2026-04-30
            w/e 5 April 2026                 | 2026-03-30 | 2026-04-05
            week ending 7 April 2008         | 2008-04-01 | 2008-04-07
            9999-12-31                       | 9999-12-31 | 9999-12-31
            1899-12-30                       | 1899-12-30 | 1899-12-30
            """)
    void readsTheDaysAFormNames(String text, LocalDate from, LocalDate to) {
        assertThat(days(WORDS, text)).contains(Interval.of(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "open", textBlock = """
            by 31 October 2006            | open       | 2006-10-31
            by October 2006               | open       | 2006-10-31
            end of June 2008              | open       | 2008-06-30
            by the end of June 2008       | open       | 2008-06-30
            before the end of July 2007   | open       | 2007-07-31
            not before July 2008          | 2008-07-01 | open
            after 1 July 2008             | 2008-07-02 | open
            after July 2008               | 2008-08-01 | open
            """)
    void leavesOpenWhatAFormLeavesOpen(String text, LocalDate from, LocalDate to) {
        assertThat(days(WORDS, text)).contains(new Interval(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                          | NOT_SET
            TBC                                         | NOT_SET
            tba                                         | NOT_SET
            TBD                                         | NOT_SET
            n/a                                         | NOT_SET
            No date                                     | NOT_SET
            not set                                     | NOT_SET
            To be  confirmed                            | NOT_SET
            postponed indefinitely                      | NOT_SET
            Under review                                | UNDER_REVIEW
            Withheld                                    | WITHHELD
            exempt under section 43                     | WITHHELD
            Exempt under section 43(2) of the Act       | WITHHELD
            Exempt under Section 24                     | WITHHELD
            exempt: commercial                          | WITHHELD
            withheld until the spending review          | WITHHELD
            Not provided                                | NOT_SET
            Data not provided                           | NOT_SET
            not known                                   | NOT_SET
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
            13.04.12                                              | %d.%m.%y
            31 April 2026                                         | there is no 31 April 2026: that month has 30 days
            2026-02-30                                            | there is no 30 February 2026: that month has 28 days
            Mon 5 May 2026                                        | that day is a Tuesday
            05/06/2026                                            | %d/%m/%Y or %m/%d/%Y
            31/12/2026                                            | %d/%m/%Y reads it
            Wed May 06 2026 00:00:00 GMT+0100 (British Summer Time) | %a %b %d %Y %H:%M:%S GMT%z
            15-May-26 (TBC)                                       | more than a date
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
