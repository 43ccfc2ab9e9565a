package org.quarterlight.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * January 2027, night by night, against a table worked out by hand. A source exports on Fridays: on the 8th while it is
 * waited for, on the 15th too late, on the 22nd while the machine is down for a week, corrected on the 27th, and on the
 * 29th not at all. New Year's Day is a Friday, so the month's first working day is Monday the 4th, and February's the 1st.
 */
class MonthOfNightsTest {
    @TempDir
    private Path folder;

    @Test
    void issuesAndMailsWhatTheTableByHandSays() throws IOException {
        Nights nights = new Nights(folder);
        nights.export("North", "2026-12-18", "2027-02-10");
        nights.export("North", "2026-12-25", "2027-02-10");
        nights.at("2027-01-01T01:00:00Z", () -> nights.export("North", "2027-01-01", "2027-02-17"));
        nights.at("2027-01-08T02:12:00Z", () -> nights.export("North", "2027-01-08", "2027-02-24"));
        nights.at("2027-01-15T09:00:00Z", () -> nights.export("North", "2027-01-15", "2027-06-01"));
        nights.watch("2026-12-31T12:00:00Z", "2027-01-17T12:00:00Z");
        nights.export("North", "2027-01-22", "2027-06-01");
        nights.at("2027-01-27T10:00:00Z", () -> nights.export("North", "2027-01-22", "b", "2027-03-01"));
        nights.watch("2027-01-25T09:00:00Z", "2027-02-01T12:00:00Z");

        assertThat(nights.log()).isEqualTo(runsByHand());
        assertThat(nights.mail())
                .containsExactly(
                        "2026-12-31T12:00:00Z Board <board@example.org> about 2026-12-25",
                        "2026-12-31T12:00:00Z Office <office@example.org> about 2026-12-25",
                        "2027-01-01T02:00:00Z Office <office@example.org> about 2027-01-01",
                        "2027-01-04T02:00:00Z Board <board@example.org> about 2027-01-01",
                        "2027-01-08T02:15:00Z Office <office@example.org> about 2027-01-08",
                        "2027-01-16T02:00:00Z Office <office@example.org> about 2027-01-15",
                        "2027-01-25T09:00:00Z Office <office@example.org> about 2027-01-22",
                        "2027-01-28T02:00:00Z Office <office@example.org> about 2027-01-22",
                        "2027-02-01T02:00:00Z Board <board@example.org> about 2027-01-22");
    }

    private static List<String> runsByHand() {
        List<String> runs = new ArrayList<>();
        runs.add("2026-12-31T12:00:00Z ISSUED");
        runs.add("2027-01-01T02:00:00Z ISSUED");
        IntStream.rangeClosed(2, 7).forEach(day -> runs.add("2027-01-0" + day + "T02:00:00Z NOTHING_NEW"));
        runs.add("2027-01-08T02:15:00Z ISSUED");
        runs.addAll(List.of(
                "2027-01-09T02:00:00Z NOTHING_NEW",
                "2027-01-10T02:00:00Z NOTHING_NEW",
                "2027-01-11T02:00:00Z NOTHING_NEW",
                "2027-01-12T02:00:00Z NOTHING_NEW",
                "2027-01-13T02:00:00Z NOTHING_NEW",
                "2027-01-14T02:00:00Z NOTHING_NEW",
                "2027-01-15T02:30:00Z NOTHING_NEW",
                "2027-01-16T02:00:00Z ISSUED",
                "2027-01-17T02:00:00Z NOTHING_NEW",
                "2027-01-25T09:00:00Z ISSUED",
                "2027-01-26T02:00:00Z NOTHING_NEW",
                "2027-01-27T02:00:00Z NOTHING_NEW",
                "2027-01-28T02:00:00Z ISSUED",
                "2027-01-29T02:30:00Z NOTHING_NEW",
                "2027-01-30T02:30:00Z NOTHING_NEW",
                "2027-01-31T02:00:00Z NOTHING_NEW",
                "2027-02-01T02:00:00Z NOTHING_NEW"));
        return runs;
    }
}
