package org.quarterlight.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.mail.OperatorMail;
import org.quarterlight.store.LogEntry;
import org.slf4j.LoggerFactory;

/** Who keeps watch runs each night once, makes up for missed ones, waits for input and tries again what failed. */
class NightWatchTest {
    @TempDir
    private Path folder;

    private Nights nights;

    @BeforeEach
    void makeAProgramme() throws IOException {
        nights = new Nights(folder);
        nights.export("North", "2026-11-13", "2027-01-17");
    }

    @Test
    void runsOnceForTheNightsItMissedAndThenEveryNight() {
        nights.watch("2026-11-20T12:00:00Z", "2026-11-22T12:00:00Z");
        nights.watch("2026-11-30T09:00:00Z", "2026-12-01T12:00:00Z");

        assertThat(nights.log())
                .as("a week of missed nights is made up for by one run")
                .containsExactly(
                        "2026-11-20T12:00:00Z ISSUED",
                        "2026-11-21T02:00:00Z NOTHING_NEW",
                        "2026-11-22T02:00:00Z NOTHING_NEW",
                        "2026-11-30T09:00:00Z NOTHING_NEW",
                        "2026-12-01T02:00:00Z NOTHING_NEW");
    }

    @Test
    void aRestartDoesNotRepeatANightThatIsDone() {
        nights.watch("2026-11-20T12:00:00Z", "2026-11-21T05:00:00Z");
        nights.watch("2026-11-21T05:00:00Z", "2026-11-21T12:00:00Z");

        assertThat(nights.log()).containsExactly("2026-11-20T12:00:00Z ISSUED", "2026-11-21T02:00:00Z NOTHING_NEW");
    }

    @Test
    void waitsForAnExportExpectedTodayAndRunsWhenItComes() {
        nights.export("North", "2026-11-06", "2027-01-10");
        nights.at("2026-11-20T02:11:00Z", () -> nights.export("North", "2026-11-20", "2027-02-01"));
        nights.watch("2026-11-19T12:00:00Z", "2026-11-20T12:00:00Z");

        assertThat(nights.log()).containsExactly("2026-11-19T12:00:00Z ISSUED", "2026-11-20T02:15:00Z ISSUED");
    }

    @Test
    void namesTheSourcesThatAreLateWhenItHasWaitedLongEnough() {
        nights.export("North", "2026-11-06", "2027-01-10");
        nights.watch("2026-11-19T12:00:00Z", "2026-11-20T12:00:00Z");

        LogEntry night = nights.runs().getLast();
        assertThat(night.begun()).isEqualTo("2026-11-20T02:30:00Z");
        assertThat(night.late()).containsExactly("North: last export as at 2026-11-13, next expected by 2026-11-20");
    }

    @Test
    void triesAFailedNightAgainAfterGrowingPausesAndThenLeavesItToTheNext() throws IOException {
        nights.watch("2026-11-20T12:00:00Z", "2026-11-20T13:00:00Z");
        String contract = nights.contract();
        nights.at("2026-11-21T01:00:00Z", () -> nights.write("datapackage.json", "{"));
        nights.at("2026-11-21T20:00:00Z", () -> nights.write("datapackage.json", contract));
        List<Instant> wakings = nights.watch("2026-11-20T13:00:00Z", "2026-11-22T03:00:00Z");

        assertThat(wakings)
                .containsExactly(
                        Instant.parse("2026-11-21T02:00:00Z"),
                        Instant.parse("2026-11-21T02:01:00Z"),
                        Instant.parse("2026-11-21T02:06:00Z"),
                        Instant.parse("2026-11-21T02:21:00Z"),
                        Instant.parse("2026-11-22T02:00:00Z"));
        assertThat(nights.log()).containsExactly("2026-11-20T12:00:00Z ISSUED", "2026-11-22T02:00:00Z NOTHING_NEW");
    }

    @Test
    void tellsTheOperatorOnceHowManyRowsOfAnExportWereRefused() {
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        Logger operator = (Logger) LoggerFactory.getLogger(OperatorMail.class);
        operator.addAppender(told);
        told.start();
        nights.export("North", "2026-11-20", "soon");
        nights.write("South-2026-11-20.csv", "trust,product\nWeston,Millennium\n");
        nights.watch("2026-11-20T12:00:00Z", "2026-11-22T12:00:00Z");
        operator.detachAppender(told);

        assertThat(told.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .startsWith("1 row refused, 1 file not used: ")
                .contains("- North-2026-11-20.csv: 1 of 1 row refused")
                .contains("- South-2026-11-20.csv: not used, line 1, missing-column: ")
                .contains("check INPUT --report refused.html");
    }
}
