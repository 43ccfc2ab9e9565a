package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.store.DatabaseAddress;
import org.quarterlight.store.PostgresServer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two processes keep one timetable, and each night one of them is killed at a random moment: every night is done once and
 * every reader has one message of every night. A few nights by default, {@code -Dnights=31} for a month; {@code
 * -Dnights.seed} chooses other moments.
 */
class NightsOnTwoMachinesTest {
    private static final int NIGHTS = Integer.getInteger("nights", 2);
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final String CONTRACT = """
            {"name": "p", "resources": [
              {"name": "plans", "path": "plans-*.csv", "role": "plans",
               "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"}, "source": "Office",
               "schema": {"fields": [
                 {"name": "trust", "role": "organisation"}, {"name": "product", "role": "product"},
                 {"name": "planned", "role": "planned_date", "formats": ["%Y-%m-%d"]}]}},
              {"name": "readers", "path": "readers.csv", "role": "recipients",
               "schema": {"fields": [
                 {"name": "name", "role": "name"}, {"name": "address", "role": "address"},
                 {"name": "editions", "role": "editions"}, {"name": "subjects", "role": "subjects"}]}}]}
            """;
    private static final String READERS = """
            name,address,editions,subjects
            Office,office@example.org,plain,all
            Board,board@example.org,plain,all
            """;
    private static final String TEMPLATE = """
            ---
            id: plain
            title: ${Counted("plans.due", "plan is", "plans are")} due
            for-each: programme
            when: nightly
            formats: [html]
            ---
            Plans.
            """;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Random chance = new Random(Long.getLong("nights.seed", 31));
    private final List<Process> keepers = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    private Path folder;

    private JdbcTemplate database;

    @BeforeEach
    void prepare() throws IOException {
        post.start();
        environment.putAll(PostgresServer.newDatabase());
        DatabaseAddress address = DatabaseAddress.of(environment, folder);
        database = new JdbcTemplate(new DriverManagerDataSource(address.url(), address.user(), address.password()));
        environment.putAll(Map.of(
                "QUARTERLIGHT_MAIL_HOST", "127.0.0.1",
                "QUARTERLIGHT_MAIL_PORT", Integer.toString(post.getSmtp().getPort()),
                "QUARTERLIGHT_MAIL_SECURITY", "none",
                "QUARTERLIGHT_MAIL_FROM", "briefings@example.org",
                "QUARTERLIGHT_MAIL_DOMAINS", "example.org"));
        Files.createDirectories(folder.resolve("in"));
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("in/datapackage.json"), CONTRACT);
        Files.writeString(folder.resolve("in/readers.csv"), READERS);
        Files.writeString(folder.resolve("templates/plain.md"), TEMPLATE);
    }

    @AfterEach
    void stop() {
        keepers.forEach(Process::destroyForcibly);
        post.stop();
    }

    private static Instant at(LocalDate day, String time) {
        return Instant.parse(day + "T" + time + "Z");
    }

    @Test
    void eachNightIsDoneOnceAndEachMessageIsSentOnce(TestReporter reporter) throws Exception {
        LocalDate before = FIRST.minusDays(1);
        export(before);
        ScheduleBySetClock.set(folder.resolve("clock"), at(before, "12:00:00"));
        keepers.add(start());
        assertThat(awaitRun(at(before, "00:00:00"))).as(words()).isTrue();
        keepers.add(start());
        for (int n = 0; n < NIGHTS; n++) {
            night(FIRST.plusDays(n));
        }
        assertThat(completed())
                .hasSize(NIGHTS + 1)
                .allSatisfy((day, runs) -> assertThat(runs)
                        .as("runs of %s that were completed", day)
                        .isEqualTo(1));
        assertThat(mail())
                .hasSize(2 * (NIGHTS + 1))
                .allSatisfy((message, ids) -> assertThat(ids).as(message).hasSize(1));
        reporter.publishEntry(Map.of(
                "nights", Integer.toString(NIGHTS),
                "messages", Integer.toString(post.getReceivedMessages().length)));
    }

    /** Before two the night's export is there; after two, at some moment, one of the two is killed and begins anew. */
    private void night(LocalDate day) throws Exception {
        export(day);
        ScheduleBySetClock.set(folder.resolve("clock"), at(day, "01:59:58"));
        TimeUnit.MILLISECONDS.sleep(chance.nextLong(12_000));
        Process killed = keepers.remove(chance.nextInt(2));
        killed.destroyForcibly().waitFor();
        String its = "%(process " + killed.pid() + ")";
        database.update("UPDATE lease SET beat = beat - INTERVAL '40' SECOND WHERE holder LIKE ?", its);
        database.update(
                "UPDATE scheduled_tasks SET last_heartbeat = last_heartbeat - INTERVAL '40' SECOND WHERE picked_by LIKE ?",
                its);
        keepers.add(start());
        assertThat(awaitRun(at(day, "02:00:00"))).as(words()).isTrue();
    }

    private void export(LocalDate day) throws IOException {
        Files.writeString(
                folder.resolve("in/plans-" + day + ".csv"),
                "trust,product,planned\nWeston,Millennium," + day.plusDays(40) + "\n");
    }

    private Process start() throws IOException {
        return OwnProcess.start(
                ScheduleBySetClock.class,
                environment,
                folder.resolve("log-" + System.nanoTime()),
                List.of(at("in"), at("templates"), at("out"), at("clock")));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private String words() throws IOException {
        StringBuilder words = new StringBuilder();
        try (var logs = Files.newDirectoryStream(folder, "log-*")) {
            for (Path log : logs) {
                words.append(Files.readString(log)).append("----\n");
            }
        }
        return words.toString();
    }

    /** Waits until a run is completed that began from then on, and nobody is at work any more. */
    private boolean awaitRun(Instant from) throws InterruptedException {
        return SharedMachines.until(() -> hasTables() && !runsFrom(from).isEmpty() && isIdle());
    }

    private boolean hasTables() {
        return database.queryForList("SELECT 1 FROM information_schema.tables WHERE table_name IN ('run', 'lease')")
                        .size()
                == 2;
    }

    private boolean isIdle() {
        return database.queryForList("SELECT 1 FROM scheduled_tasks WHERE picked AND task_name = 'night'")
                .isEmpty();
    }

    private List<Instant> runsFrom(Instant from) {
        return database
                .query(
                        "SELECT begun FROM run WHERE outcome IN ('ISSUED', 'NOTHING_NEW')",
                        (row, n) -> row.getTimestamp(1).toInstant())
                .stream()
                .filter(begun -> !begun.isBefore(from))
                .toList();
    }

    private Map<LocalDate, Integer> completed() {
        Map<LocalDate, Integer> completed = new TreeMap<>();
        runsFrom(Instant.EPOCH)
                .forEach(begun -> completed.merge(LocalDate.ofInstant(begun, ZoneOffset.UTC), 1, Integer::sum));
        return completed;
    }

    /** The ids of the messages, by reader and what they are about. */
    private Map<String, Set<String>> mail() throws MessagingException {
        Map<String, Set<String>> ids = new TreeMap<>();
        for (MimeMessage message : post.getReceivedMessages()) {
            ids.computeIfAbsent(
                            message.getRecipients(RecipientType.TO)[0] + " " + message.getSubject(),
                            one -> new TreeSet<>())
                    .add(message.getMessageID());
        }
        return ids;
    }
}
