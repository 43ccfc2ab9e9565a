package org.quarterlight.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterlight.mail.MailOffice.FIRST;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterlight.mail.ScriptedServer.Behaviour;
import org.quarterlight.store.DatabaseAddress;
import org.quarterlight.store.PostgresServer;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two senders that both read what waits in one ledger before either hands anything over. */
class TwoSendersTest {
    private static final int READERS = 12;
    private static final Pattern ID = Pattern.compile("(?m)^Message-ID: (.*)$");

    @TempDir
    private Path output;

    private final ExecutorService senders = Executors.newFixedThreadPool(2);

    enum Kind {
        HSQLDB,
        POSTGRESQL
    }

    @AfterEach
    void stopSenders() {
        senders.shutdownNow();
    }

    private MailOffice office(Kind kind, int port) {
        MailOffice office = new MailOffice(output, database(kind)).server(port);
        for (int n = 1; n <= READERS; n++) {
            office.reader("Reader " + n, "reader" + n + "@example.org", "region", "London");
        }
        return office;
    }

    private DataSource database(Kind kind) {
        if (kind == Kind.HSQLDB) {
            return MailOffice.database();
        }
        DatabaseAddress address = DatabaseAddress.of(PostgresServer.newDatabase(), output);
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void neverSendOneMessageTwice(Kind kind) throws Exception {
        try (ScriptedServer server = new ScriptedServer()) {
            MailOffice office = office(kind, server.port());
            IssueToMail issue = office.issue(FIRST, "words");
            office.post().enter(issue, new MailOffice.Words());

            sendTwice(office, issue);

            assertThat(ids(server.given())).hasSize(READERS).doesNotHaveDuplicates();
            assertThat(states(office)).containsOnly(MailState.SENT);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aBrokenServerGetsEachMessageUnderOneId(Kind kind) throws Exception {
        try (ScriptedServer server = new ScriptedServer()
                .dislikes("reader3@", Behaviour.HANGS_UP_AFTER_DATA)
                .dislikes("reader5@", Behaviour.REFUSES_THE_READER)
                .dislikes("reader7@", Behaviour.HANGS_UP_BEFORE_DATA)) {
            MailOffice office = office(kind, server.port());
            IssueToMail issue = office.issue(FIRST, "words");
            office.post().enter(issue, new MailOffice.Words());

            sendTwice(office, issue);

            assertThat(ids(server.accepted())).hasSize(READERS - 3).doesNotHaveDuplicates();
            assertThat(ids(server.given()).stream().distinct()).hasSize(READERS - 2);
            assertThat(states(office)).filteredOn(MailState.SENT::equals).hasSize(READERS - 3);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatOneHasInHandTheOtherPassesOver(Kind kind) throws Exception {
        MailOffice office = office(kind, 1);
        IssueToMail issue = office.issue(FIRST, "words");
        office.post().enter(issue, new MailOffice.Words());
        List<Message> waiting = office.ledger().of(FIRST);
        CountDownLatch inHand = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        MailTransport slow = (message, letter, date) -> {
            inHand.countDown();
            waitFor(goOn);
            return new SendResult.Accepted(MailState.SENT, "by the slow one");
        };

        Future<?> first = senders.submit(() -> carry(office, slow, waiting.subList(0, 1)));
        waitFor(inHand);
        carry(office, (message, letter, date) -> new SendResult.Accepted(MailState.SENT, "by the quick one"), waiting);
        goOn.countDown();
        first.get(20, TimeUnit.SECONDS);

        List<String> reasons = office.ledger().of(FIRST).stream()
                .map(message -> message.standing().reason())
                .toList();
        assertThat(reasons.getFirst()).isEqualTo("by the slow one");
        assertThat(reasons.subList(1, READERS)).containsOnly("by the quick one");
    }

    private void sendTwice(MailOffice office, IssueToMail issue) throws Exception {
        MailSettings settings = office.settings();
        List<Message> waiting = office.ledger().of(FIRST);
        List<Future<?>> both = IntStream.range(0, 2)
                .<Future<?>>mapToObj(n -> senders.submit(() ->
                        carry(office, new Smtp(settings, settings.server().orElseThrow(), issue.folder()), waiting)))
                .toList();
        for (Future<?> one : both) {
            one.get(60, TimeUnit.SECONDS);
        }
    }

    private static void carry(MailOffice office, MailTransport transport, List<Message> waiting) {
        MailSettings settings = new MailEnvironment(Map.of()).read();
        Clock clock = Clock.fixed(Instant.parse("2008-10-28T02:00:00Z"), ZoneOffset.UTC);
        new DeliveryLoop(office.ledger(), transport, new MailContext(settings, clock, time -> {}), RetryPauses.USUAL)
                .carry(waiting);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<MailState> states(MailOffice office) {
        return office.ledger().of(FIRST).stream()
                .map(message -> message.standing().state())
                .toList();
    }

    private static List<String> ids(List<String> mails) {
        return List.copyOf(mails).stream()
                .map(mail ->
                        ID.matcher(mail).results().findFirst().orElseThrow().group(1))
                .toList();
    }
}
