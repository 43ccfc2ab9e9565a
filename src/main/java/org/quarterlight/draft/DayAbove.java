package org.quarterlight.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateReader;
import org.quarterlight.dates.DateReading;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;

/** The one day that the rows above a heading name, such as "Position at 31 March 2026"; two different ones tell nothing. */
final class DayAbove {
    private static final DateReader READER =
            new DateReader(DateFormats.of(List.of("%d/%m/%Y", "%d.%m.%Y", "%d/%m/%Y %H:%M", "%d.%m.%Y %H:%M")));
    private static final int MOST_WORDS = 4;

    private DayAbove() {}

    static Optional<LocalDate> of(List<String> texts) {
        List<LocalDate> days =
                texts.stream().flatMap(text -> in(text).stream()).distinct().toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** The first run of words that is a day. */
    private static Optional<LocalDate> in(String text) {
        List<String> words = List.of(text.replaceAll("[,;()]", " ").strip().split("\\s+", -1));
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + MOST_WORDS); to > from; to--) {
                Optional<LocalDate> day = day(String.join(" ", words.subList(from, to)));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String words) {
        return READER.read(words) instanceof DateReading.Stated(StatedDate.On(String given, Interval days))
                        && days.isOneDay()
                ? Optional.of(days.measuringDay())
                : Optional.empty();
    }
}
