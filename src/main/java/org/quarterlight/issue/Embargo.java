package org.quarterlight.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time before which an edition is not public, by the clocks of a zone, and whether it was lifted. */
public record Embargo(LocalDateTime until, ZoneId zone, boolean lifted) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h.mma", Locale.ENGLISH);

    /** An embargo that stands. */
    public static Embargo until(LocalDateTime time, ZoneId zone) {
        return new Embargo(time, zone, false);
    }

    /** The same, lifted. */
    public Embargo lift() {
        return new Embargo(until, zone, true);
    }

    /** When it ends. A time the clocks skip in spring is an hour later that day; one they show twice is the first. */
    public Instant moment() {
        return until.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** The day it ends. */
    public LocalDate day() {
        return until.toLocalDate();
    }

    /** The time as people write it: {@code 9.30am on 2 April 2026}. */
    public String words() {
        DateTimeFormatter clock = until.getMinute() == 0 ? HOUR : MINUTE;
        return clock.format(until).toLowerCase(Locale.ROOT) + " on " + DAY.format(until);
    }
}
