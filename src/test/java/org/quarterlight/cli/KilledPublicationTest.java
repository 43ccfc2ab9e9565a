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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
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
import org.junit.jupiter.api.io.TempDir;

/**
 * A draft, its clearance and its recall, an embargo, its release and a correction, each killed for real at random moments
 * and then finished: nothing is public before its time, and no reader has a message under a second id.
 * {@code -Dkills.act=20} kills each act so often.
 */
class KilledPublicationTest {
    private static final int KILLS = Integer.getInteger("kills.act", 1);
    private static final String DAY = "2026-03-31";
    private static final String LINK = DAY + "/brief";
    private static final int SECONDS_HELD = 12;
    private static final Set<Integer> DONE = Set.of(0);
    /** Done, or there is no draft any more. */
    private static final Set<Integer> DONE_BEFORE_TOO = Set.of(0, 2);

    @TempDir
    private Path folder;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Random moments = new Random(Long.getLong("kills.seed", 2026));

    @BeforeEach
    void open() throws IOException {
        post.start();
        write("templates/theme.yaml", "clearance: required\n");
        write("templates/brief.md", """
                ---
                id: brief
                title: ${Counted("plans.due", "plan is", "plans are")} due
                for-each: programme
                when: nightly
                formats: [html, pdf]
                ---

                ${Counted("plans.due", "plan is", "plans are")} due.
                """);
        write("input/datapackage.json", """
                {"name": "p", "title": "Care records", "resources": [
                  {"name": "plans", "path": "plans-*.csv", "role": "plans",
                   "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"},
                   "schema": {"fields": [
                     {"name": "trust", "role": "organisation"}, {"name": "product", "role": "product"},
                     {"name": "planned", "role": "planned_date", "formats": ["%Y-%m-%d"]}]}},
                  {"name": "readers", "path": "readers.csv", "role": "recipients",
                   "schema": {"fields": [
                     {"name": "address", "role": "address"}, {"name": "editions", "role": "editions"},
                     {"name": "subjects", "role": "subjects"}, {"name": "drafts", "role": "drafts"}]}}]}
                """);
        write("input/readers.csv", """
                address,editions,subjects,drafts
                statistician@example.org,brief,all,yes
                minister@example.org,brief,all,
                clerk@example.org,brief,all,no
                """);
        write("input/plans-" + DAY + ".csv", "trust,product,planned\nWeston,Millennium,2026-05-17\n");
    }

    @AfterEach
    void close() {
        post.stop();
    }

    @Test
    void anActThatIsCutShortIsFinishedByTheNextCommand() throws Exception {
        long whole = cutShort(2_000, List.of("run"));
        finish(DONE, "run");
        assertThat(subjects()).containsOnlyKeys("statistician@example.org");
        assertThat(index()).doesNotContain(LINK);
        mailedOnce("Draft: ");

        cutShort(whole, List.of("clear", DAY, "--by", "Head of statistics"));
        finish(DONE_BEFORE_TOO, "clear", DAY, "--by", "Head of statistics");
        finish(DONE, "send");
        assertThat(index()).contains(LINK);
        assertThat(page()).contains("Cleared for release by Head of statistics");
        mailedOnce("Care records: ");

        cutShort(whole, List.of("recall", DAY, "--reason", "Weston counted twice", "--by", "Head of statistics"));
        finish(DONE_BEFORE_TOO, "recall", DAY, "--reason", "Weston counted twice", "--by", "Head of statistics");
        finish(DONE, "send");
        assertThat(page()).contains("This briefing was recalled").contains("Weston counted twice");
        mailedOnce("Recalled: ");
        finish(DONE, "verify");
    }

    @Test
    void aReleaseOrACorrectionThatIsCutShortIsFinishedByTheNextCommand() throws Exception {
        Files.delete(folder.resolve("templates/theme.yaml"));
        LocalDateTime until =
                LocalDateTime.now(ZoneId.of("Europe/London")).withNano(0).plusSeconds(SECONDS_HELD);
        finish(DONE, "run", "--embargo", until.toString());
        boolean early = LocalDateTime.now(ZoneId.of("Europe/London")).isBefore(until);
        assertThat(early && index().contains(LINK)).as("an embargo holds").isFalse();
        assertThat(early ? Set.of() : subjects().keySet())
                .as("nobody has early access")
                .isEmpty();

        while (LocalDateTime.now(ZoneId.of("Europe/London")).isBefore(until)) {
            assertThat(index()).doesNotContain(LINK);
            Thread.sleep(200);
        }
        long whole = cutShort(4_000, List.of("send"));
        finish(DONE, "send");
        assertThat(index()).contains(LINK);
        assertThat(page()).doesNotContain("Embargoed");
        mailedOnce("Care records: ");

        write("input/plans-" + DAY + "-late.csv", "trust,product,planned\nWeston,Millennium,2026-09-01\n");
        cutShort(whole, List.of("run"));
        finish(DONE, "run");
        finish(DONE, "send");
        assertThat(page()).contains("No [r] plan is due");
        assertThat(index()).contains("Revised: ");
        mailedOnce("Corrected: ");
        finish(DONE, "verify");
    }

    /** Kills the command at random moments of such a time; answers how long a command of its kind takes. */
    private long cutShort(long millis, List<String> act) throws Exception {
        boolean publicBefore = index().contains(LINK);
        long begun = System.nanoTime();
        for (int n = 0; n < KILLS; n++) {
            Process process = start(act);
            if (!process.waitFor(millis / 3 + moments.nextLong(millis), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            boolean cleared = Files.exists(folder.resolve("output").resolve(DAY).resolve("manifest.json"))
                    && Files.readString(folder.resolve("output").resolve(DAY).resolve("manifest.json"))
                            .contains("Head of statistics");
            boolean free = publicBefore || cleared || !Files.exists(folder.resolve("templates/theme.yaml"));
            assertThat(free || !index().contains(LINK))
                    .as("a draft is in no list, whenever the command stops")
                    .isTrue();
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) / KILLS;
    }

    private void finish(Set<Integer> codes, String... act) throws Exception {
        int code = start(List.of(act)).waitFor();
        assertThat(codes).as(Files.readString(folder.resolve("log"))).contains(code);
    }

    private Process start(List<String> act) throws IOException {
        Map<String, String> mailServer = Map.of(
                "QUARTERLIGHT_MAIL_HOST", "127.0.0.1",
                "QUARTERLIGHT_MAIL_PORT", Integer.toString(post.getSmtp().getPort()),
                "QUARTERLIGHT_MAIL_SECURITY", "none",
                "QUARTERLIGHT_MAIL_FROM", "briefings@example.org",
                "QUARTERLIGHT_MAIL_DOMAINS", "example.org");
        List<String> command = new ArrayList<>(act);
        for (String place : List.of("input", "templates", "output")) {
            command.addAll(List.of("--" + place, folder.resolve(place).toString()));
        }
        return OwnProcess.start(mailServer, folder.resolve("log"), command);
    }

    /** Of messages with such a subject every reader who has any has one, however often it was handed over. */
    private void mailedOnce(String beginning) throws MessagingException {
        Map<String, Set<String>> ids = new TreeMap<>();
        for (MimeMessage message : post.getReceivedMessages()) {
            if (message.getSubject().startsWith(beginning)) {
                ids.computeIfAbsent(reader(message), one -> new TreeSet<>()).add(message.getMessageID());
            }
        }
        assertThat(ids).hasSize(beginning.startsWith("Draft") ? 1 : 3);
        assertThat(ids.values()).allSatisfy(one -> assertThat(one).hasSize(1));
    }

    private Map<String, Set<String>> subjects() throws MessagingException {
        Map<String, Set<String>> subjects = new TreeMap<>();
        for (MimeMessage message : post.getReceivedMessages()) {
            subjects.computeIfAbsent(reader(message), one -> new TreeSet<>()).add(message.getSubject());
        }
        return subjects;
    }

    private static String reader(MimeMessage message) throws MessagingException {
        return message.getRecipients(RecipientType.TO)[0].toString();
    }

    private String index() throws IOException {
        Path index = folder.resolve("output/index.html");
        return Files.exists(index) ? Files.readString(index) : "";
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("output").resolve(DAY).resolve("brief.html"));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
