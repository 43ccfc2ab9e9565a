package org.quarterlight.timetable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** How often a source exports: its as-at dates so far, and from the middle one of its gaps the day the next is expected. */
public record Rhythm(String source, SortedSet<LocalDate> asAtDates) {
    /** The as-at date of the source's newest export. */
    public LocalDate newest() {
        return asAtDates.last();
    }

    /** The usual days from one export to the next; none while there is a single export. */
    public Optional<Long> usualGap() {
        List<LocalDate> dates = List.copyOf(asAtDates);
        List<Long> gaps = IntStream.range(1, dates.size())
                .mapToObj(n -> ChronoUnit.DAYS.between(dates.get(n - 1), dates.get(n)))
                .sorted()
                .toList();
        return gaps.isEmpty() ? Optional.empty() : Optional.of(gaps.get(gaps.size() / 2));
    }

    /** The day the next export is expected to be as at. */
    public Optional<LocalDate> expected() {
        return usualGap().map(newest()::plusDays);
    }

    /** True where an export as at today or before was expected and has not come. */
    public boolean isLate(LocalDate today) {
        return expected().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** True where it is worth waiting: the export is expected today or was yesterday. */
    public boolean isAwaited(LocalDate today) {
        return expected()
                .filter(day -> day.equals(today) || day.equals(today.minusDays(1)))
                .isPresent();
    }

    /** The source, its newest export and the day the next is expected, in words. */
    @Override
    public String toString() {
        return source + ": last export as at " + newest()
                + expected().map(day -> ", next expected by " + day).orElse("");
    }
}
