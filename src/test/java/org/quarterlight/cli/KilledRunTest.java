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
import java.util.Arrays;
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
 * Runs in processes of their own, killed for real at random moments between start and end, mailing to a real server on
 * this machine; the same command then finishes the issue. A few kills by default, {@code -Dkills=200} for as many as
 * wanted; {@code -Dkills.seed} chooses other moments, and {@code -Dkills.database=postgres} keeps the state on a server.
 */
class KilledRunTest {
    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final long SEED = Long.getLong("kills.seed", 2008);
    private static final int KILLS_TO_AN_ISSUE = 4;
    private static final boolean ON_POSTGRES =
            System.getProperty("kills.database", "").equals("postgres");

    @TempDir
    private Path folder;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Random moments = new Random(SEED);
    private final Map<Path, Map<String, String>> databases = new HashMap<>();
    private int killed;
    private int handedOverAgain;

    @BeforeEach
    void openThePost() {
        post.start();
    }

    @AfterEach
    void closeThePost() {
        post.stop();
    }

    @Test
    void theSameCommandFinishesWhatKilledRunsBegan(TestReporter reporter) throws Exception {
        Path calm = folder.resolve("calm");
        long begun = System.nanoTime();
        finish(calm);
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Map<String, String> files = digests(calm);
        Map<String, Set<String>> mail = mail();
        assertThat(mail)
                .hasSizeGreaterThan(3)
                .allSatisfy((reader, ids) -> assertThat(ids).hasSize(1));

        for (int issue = 1; killed < KILLS; issue++) {
            post.purgeEmailFromAllMailboxes();
            Path rough = folder.resolve("rough-" + issue);
            for (int n = 0; n < KILLS_TO_AN_ISSUE && killed < KILLS; n++) {
                killAfter(moments.nextLong(whole), rough);
            }
            finish(rough);

            assertThat(digests(rough)).as("files after %d kills", killed).isEqualTo(files);
            assertThat(mail()).as("mail after %d kills", killed).isEqualTo(mail);
            handedOverAgain += post.getReceivedMessages().length - mail.size();
        }
        reporter.publishEntry(Map.of(
                "kills", Integer.toString(killed),
                "messages handed over again under their own id", Integer.toString(handedOverAgain)));
    }

    private void finish(Path output) throws Exception {
        Path log = folder.resolve("log");
        assertThat(start(output, log).waitFor()).as(Files.readString(log)).isZero();
    }

    /** A run that ends before its moment has come is not counted. */
    private void killAfter(long millis, Path output) throws Exception {
        Process process = start(output, folder.resolve("log"));
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
            killed++;
        }
    }

    private Process start(Path output, Path log) throws IOException {
        Map<String, String> environment = new HashMap<>(Map.of(
                "QUARTERLIGHT_MAIL_HOST", "127.0.0.1",
                "QUARTERLIGHT_MAIL_PORT", Integer.toString(post.getSmtp().getPort()),
                "QUARTERLIGHT_MAIL_SECURITY", "none",
                "QUARTERLIGHT_MAIL_FROM", "briefings@example.org",
                "QUARTERLIGHT_MAIL_DOMAINS", "example.org"));
        if (ON_POSTGRES) {
            environment.putAll(databases.computeIfAbsent(output, one -> PostgresServer.newDatabase()));
            letLeaseEnd(DatabaseAddress.of(environment, output));
        }
        return OwnProcess.start(environment, log, List.of("run", "--output", output.toString()));
    }

    /** As if the half minute had passed after which a killed run has lost the right to write. */
    private static void letLeaseEnd(DatabaseAddress address) {
        JdbcTemplate database =
                new JdbcTemplate(new DriverManagerDataSource(address.url(), address.user(), address.password()));
        if (!database.queryForList("SELECT 1 FROM information_schema.tables WHERE table_name = 'lease'")
                .isEmpty()) {
            database.update("UPDATE lease SET beat = beat - INTERVAL '40' SECOND");
        }
    }

    /** The ids of the messages that reached each reader: one each, however often it was handed over. */
    private Map<String, Set<String>> mail() throws MessagingException {
        Map<String, Set<String>> ids = new TreeMap<>();
        for (MimeMessage message : post.getReceivedMessages()) {
            Arrays.stream(message.getRecipients(RecipientType.TO))
                    .forEach(reader -> ids.computeIfAbsent(reader.toString(), one -> new TreeSet<>())
                            .add(idOf(message)));
        }
        return ids;
    }

    private static String idOf(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Map<String, String> digests(Path output) throws IOException {
        return OwnProcess.digests(output.resolve("2008-10-28"));
    }
}
