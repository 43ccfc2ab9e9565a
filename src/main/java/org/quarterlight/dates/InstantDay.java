package org.quarterlight.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time stamps that name their zone: each is the day it is in the programme's own zone. */
final class InstantDay {
    private static final Pattern STAMP =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[t ](\\d{2}:\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?"
                    + " ?(z|utc|gmt|[+-]\\d{2}:?\\d{2})");

    private InstantDay() {}

    /** The day of an ISO time stamp with a zone, such as 2026-04-30t23:00:00z. */
    static Optional<Interval> read(String text, ZoneId zone) {
        Matcher stamp = STAMP.matcher(text);
        if (!stamp.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.parse(stamp.group(1) + "T" + stamp.group(2));
            return offset(stamp.group(3))
                    .map(offset -> of(time, offset, zone))
                    .filter(day -> Calendar.knows(day.getYear()))
                    .map(Interval::day);
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    static LocalDate of(LocalDateTime time, ZoneOffset offset, ZoneId zone) {
        return time.atOffset(offset).atZoneSameInstant(zone).toLocalDate();
    }

    /** The offset of {@code z}, {@code utc}, {@code +01:00} or {@code +0100}. */
    static Optional<ZoneOffset> offset(String text) {
        if (Character.isLetter(text.charAt(0))) {
            return Optional.of(ZoneOffset.UTC);
        }
        try {
            return Optional.of(ZoneOffset.of(text));
        } catch (DateTimeException noSuchOffset) {
            return Optional.empty();
        }
    }
}
