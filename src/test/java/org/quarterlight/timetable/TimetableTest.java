package org.quarterlight.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected instants and days were worked out by hand from the calendar and the published bank holidays of England. */
class TimetableTest {
    private static final Timetable HALF_PAST_ONE = new Timetable(LocalTime.of(1, 30));
    private static final Timetable TWO = new Timetable(LocalTime.of(2, 0));

    @ParameterizedTest(name = "after {0} comes {1}")
    @CsvSource({
        // Winter: London is at UTC.
        "2026-11-22T02:00:00Z, 2026-11-23T01:30:00Z",
        // The clocks skip from 01:00 to 02:00 on 29 March 2026: half past one does not exist and half past two stands
        // in.
        "2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z",
        "2026-03-29T01:30:00Z, 2026-03-30T00:30:00Z",
        // They show half past one twice on 25 October 2026: the first counts, and only once.
        "2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
        "2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
        "2026-10-25T01:30:00Z, 2026-10-26T01:30:00Z",
        // Year end and leap day.
        "2026-12-31T23:59:59Z, 2027-01-01T01:30:00Z",
        "2028-02-28T02:00:00Z, 2028-02-29T01:30:00Z",
        "2028-02-29T02:00:00Z, 2028-03-01T01:30:00Z"
    })
    void knowsTheNextNight(Instant now, Instant next) {
        assertThat(HALF_PAST_ONE.nextNight(now).toInstant()).isEqualTo(next);
    }

    @ParameterizedTest(name = "at {0} the last was {1}")
    @CsvSource({
        "2026-11-23T01:29:59Z, 2026-11-22T01:30:00Z",
        "2026-11-23T01:30:00Z, 2026-11-23T01:30:00Z",
        "2026-03-29T01:29:00Z, 2026-03-28T01:30:00Z",
        "2026-03-29T01:30:00Z, 2026-03-29T01:30:00Z",
        "2026-10-25T01:00:00Z, 2026-10-25T00:30:00Z",
        "2026-10-25T01:40:00Z, 2026-10-25T00:30:00Z"
    })
    void knowsTheLastNight(Instant now, Instant last) {
        assertThat(HALF_PAST_ONE.lastNight(now).toInstant()).isEqualTo(last);
    }

    @Test
    void hasOneNightForEveryDayOfAYear() {
        List<LocalDate> days = Stream.iterate(
                        TWO.nextNight(Instant.parse("2025-12-31T12:00:00Z")), night -> TWO.nextNight(night.toInstant()))
                .map(ZonedDateTime::toLocalDate)
                .limit(365)
                .toList();

        assertThat(days)
                .isEqualTo(LocalDate.parse("2026-01-01")
                        .datesUntil(LocalDate.parse("2027-01-01"))
                        .toList());
    }

    @Property
    void theLastNightIsNeverAfterNowAndTheNextNeverBefore(
            @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second) {
        Instant now = Instant.ofEpochSecond(second);

        Instant last = HALF_PAST_ONE.lastNight(now).toInstant();
        Instant next = HALF_PAST_ONE.nextNight(now).toInstant();

        assertThat(last).isBeforeOrEqualTo(now);
        assertThat(next).isAfter(now);
        assertThat(Duration.between(last, next)).isBetween(Duration.ofHours(23), Duration.ofHours(25));
        assertThat(HALF_PAST_ONE.lastNight(next).toInstant()).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0}: last {1}, next {2}")
    @CsvSource({
        // 1 January is a holiday; in 2027 it is a Friday and the first working day a Monday.
        "2026-12-31, 2026-12-01, 2027-01-04",
        "2027-01-03, 2026-12-01, 2027-01-04",
        "2027-01-04, 2027-01-04, 2027-02-01",
        // Good Friday on 2 April 2021 and Easter Monday on 5 April: 1 April was still a working day.
        "2021-04-01, 2021-04-01, 2021-05-04",
        // Good Friday on 1 April 1994, Easter Monday on 4 April: the first working day is Tuesday 5 April.
        "1994-04-04, 1994-03-01, 1994-04-05",
        // The early May holiday on Monday 1 May 2028.
        "2028-05-01, 2028-04-03, 2028-05-02",
        // The Jubilee weekend took 2 and 3 June 2022; 1 June was a Wednesday.
        "2022-06-01, 2022-06-01, 2022-07-01",
        // Leap day, and the day after it.
        "2028-02-29, 2028-02-01, 2028-03-01",
        "2028-03-01, 2028-03-01, 2028-04-03",
        // Substitute for New Year's Day 2028, a Saturday: Monday 3 January is a holiday.
        "2028-01-03, 2027-12-01, 2028-01-04"
    })
    void knowsTheFirstWorkingDay(LocalDate today, LocalDate last, LocalDate next) {
        Instant noon = today.atTime(12, 0).atZone(Timetable.LONDON).toInstant();

        assertThat(TWO.lastMonthly(noon)).isEqualTo(last);
        assertThat(TWO.nextMonthly(noon)).isEqualTo(next);
    }

    @Test
    void itIsAlreadyTomorrowInLondonWhenItIsLateEveningInUtcInSummer() {
        assertThat(Timetable.day(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo("2026-07-01");
    }
}
