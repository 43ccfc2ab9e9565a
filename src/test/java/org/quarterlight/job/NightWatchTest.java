package org.quarterlight.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.delivery.MailSettings;
import org.quarterlight.history.LogEntry;
import org.quarterlight.timetable.Timetable;

/** Nights pass at once: a pause sets the clock on, and what a story says happens meanwhile happens then. */
class NightWatchTest {
    private static final Timetable AT_TWO = new Timetable(LocalTime.of(2, 0));
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    @TempDir
    private Path folder;

    private Places places;
    private final TreeMap<Instant, Runnable> story = new TreeMap<>();
    private SetClock clock = new SetClock("2026-11-20T12:00:00Z");

    @BeforeEach
    void makeAProgramme() throws IOException {
        places = new Places(folder.resolve("input"), folder.resolve("templates"), folder.resolve("output"));
        Files.createDirectories(places.templates());
        Files.createDirectories(places.input());
        Files.writeString(places.templates().resolve("plain.md"), """
                ---
                id: plain
                title: How many are due
                for-each: programme
                when: nightly
                formats: [html]
                ---

                ${Counted("plans.due", "plan is", "plans are")} due.
                """);
        Files.writeString(places.input().resolve("datapackage.json"), """
                {"name": "p", "resources": [{"name": "plans", "path": "*.csv", "role": "plans",
                  "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"}, "source": {"filename": "^(.*?)-\\\\d"},
                  "schema": {"fields": [
                    {"name": "trust", "role": "organisation"},
                    {"name": "product", "role": "product"},
                    {"name": "planned", "role": "planned_date", "formats": ["%Y-%m-%d"]}]}}]}
                """);
        export("North", "2026-11-13", "2027-01-17");
    }

    @Test
    void runsOnceForTheNightsItMissedAndThenEveryNight() throws Exception {
        watchUntil("2026-11-23T12:00:00Z");

        assertThat(log())
                .containsExactly(
                        "2026-11-20T12:00:00Z ISSUED",
                        "2026-11-21T02:00:00Z NOTHING_NEW",
                        "2026-11-22T02:00:00Z NOTHING_NEW",
                        "2026-11-23T02:00:00Z NOTHING_NEW");

        clock = new SetClock("2026-11-30T09:00:00Z");
        watchUntil("2026-12-01T12:00:00Z");

        assertThat(log())
                .as("a week of missed nights is made up for by one run")
                .endsWith(
                        "2026-11-23T02:00:00Z NOTHING_NEW",
                        "2026-11-30T09:00:00Z NOTHING_NEW",
                        "2026-12-01T02:00:00Z NOTHING_NEW")
                .hasSize(6);
    }

    @Test
    void aRestartDoesNotRepeatANightThatIsDone() throws Exception {
        watchUntil("2026-11-21T05:00:00Z");
        clock = new SetClock("2026-11-21T05:00:00Z");
        watchUntil("2026-11-21T12:00:00Z");

        assertThat(log()).containsExactly("2026-11-20T12:00:00Z ISSUED", "2026-11-21T02:00:00Z NOTHING_NEW");
    }

    @Test
    void waitsForAnExportExpectedTodayAndRunsWhenItComes() throws Exception {
        export("North", "2026-11-06", "2027-01-10");
        clock = new SetClock("2026-11-19T12:00:00Z");
        at("2026-11-20T02:11:00Z", () -> export("North", "2026-11-20", "2027-02-01"));
        watchUntil("2026-11-20T12:00:00Z");

        assertThat(log()).containsExactly("2026-11-19T12:00:00Z ISSUED", "2026-11-20T02:15:00Z ISSUED");
    }

    @Test
    void namesTheSourcesThatAreLateWhenItHasWaitedLongEnough() throws Exception {
        export("North", "2026-11-06", "2027-01-10");
        clock = new SetClock("2026-11-19T12:00:00Z");
        watchUntil("2026-11-20T12:00:00Z");

        LogEntry night = entries().getFirst();
        assertThat(night.begun()).isEqualTo("2026-11-20T02:30:00Z");
        assertThat(night.late()).containsExactly("North: last export as at 2026-11-13, next expected by 2026-11-20");
    }

    @Test
    void triesAFailedNightAgainAfterGrowingPausesAndThenLeavesItToTheNext() throws Exception {
        watchUntil("2026-11-20T13:00:00Z");
        String contract = Files.readString(places.input().resolve("datapackage.json"));
        at("2026-11-21T01:00:00Z", () -> write("datapackage.json", "{"));
        at("2026-11-21T20:00:00Z", () -> write("datapackage.json", contract));
        clock = new SetClock("2026-11-20T13:00:00Z");
        List<Instant> wakings = watchUntil("2026-11-22T03:00:00Z");

        assertThat(wakings)
                .startsWith(
                        Instant.parse("2026-11-21T02:00:00Z"),
                        Instant.parse("2026-11-21T02:01:00Z"),
                        Instant.parse("2026-11-21T02:06:00Z"),
                        Instant.parse("2026-11-21T02:21:00Z"),
                        Instant.parse("2026-11-22T02:00:00Z"));
        assertThat(log()).containsExactly("2026-11-20T12:00:00Z ISSUED", "2026-11-22T02:00:00Z NOTHING_NEW");
    }

    /** The moments it was woken at. */
    private List<Instant> watchUntil(String end) {
        List<Instant> wakings = new ArrayList<>();
        Pause pause = moment -> {
            if (moment.isAfter(Instant.parse(end))) {
                throw new InterruptedException("the story ends");
            }
            story.headMap(moment, true).values().forEach(Runnable::run);
            story.headMap(moment, true).clear();
            clock.set(moment);
            wakings.add(moment);
        };
        RunRequest nightly =
                new RunRequest(places, Optional.empty(), false, Collections.emptySortedSet(), false, Optional.empty());
        FreshInput input = new FreshInput(places, new SilentProgress(), clock, pause);
        assertThatThrownBy(() ->
                        new NightWatch(nightly, AT_TWO, HALF_PAST_TWO, input, MailSettings.withoutServer()).keep())
                .isInstanceOf(InterruptedException.class);
        return wakings;
    }

    private void at(String moment, Runnable event) {
        story.put(Instant.parse(moment), event);
    }

    private void export(String source, String asAt, String planned) {
        write(source + "-" + asAt + ".csv", "trust,product,planned\nWeston,Millennium," + planned + "\n");
    }

    private void write(String file, String text) {
        try {
            Files.writeString(places.input().resolve(file), text, StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private List<LogEntry> entries() {
        try (Archive archive = Archive.open(places)) {
            return archive.logbook().last(100);
        }
    }

    private List<String> log() {
        return entries().reversed().stream()
                .map(run -> run.begun() + " " + run.outcome())
                .toList();
    }
}
