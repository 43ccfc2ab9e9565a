package org.quarterlight.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When work is due, by the clocks of London: every night at a set time, and each month on England's first working day. A
 * night's time that the clocks skip in spring is an hour later that night; one they show twice in autumn is the first.
 */
public final class Timetable {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final LocalTime night;
    private final WorkingDays workingDays = new WorkingDays();

    public Timetable(LocalTime night) {
        this.night = night;
    }

    /** The day it is in London. */
    public static LocalDate day(Instant now) {
        return now.atZone(LONDON).toLocalDate();
    }

    /** The latest night begun by now. */
    public ZonedDateTime lastNight(Instant now) {
        ZonedDateTime today = night(day(now));
        return today.toInstant().isAfter(now) ? night(day(now).minusDays(1)) : today;
    }

    /** The first night to begin after now. */
    public ZonedDateTime nextNight(Instant now) {
        ZonedDateTime today = night(day(now));
        return today.toInstant().isAfter(now) ? today : night(day(now).plusDays(1));
    }

    private ZonedDateTime night(LocalDate day) {
        return day.atTime(night).atZone(LONDON).withEarlierOffsetAtOverlap();
    }

    /** The first working day that monthly editions were last due on, today included. */
    public LocalDate lastMonthly(Instant now) {
        LocalDate today = day(now);
        LocalDate ofThisMonth = workingDays.firstOf(YearMonth.from(today));
        return ofThisMonth.isAfter(today)
                ? workingDays.firstOf(YearMonth.from(today).minusMonths(1))
                : ofThisMonth;
    }

    /** The first working day after today that monthly editions are next due on. */
    public LocalDate nextMonthly(Instant now) {
        LocalDate today = day(now);
        LocalDate ofThisMonth = workingDays.firstOf(YearMonth.from(today));
        return ofThisMonth.isAfter(today)
                ? ofThisMonth
                : workingDays.firstOf(YearMonth.from(today).plusMonths(1));
    }
}
