package org.quarterlight.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterlight.mail.MailOffice.FIRST;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.mail.ScriptedServer.Behaviour;

/** Mail handed to real servers, good and bad. */
class SmtpTest {

    @TempDir
    private Path output;

    private MailOffice office;

    @BeforeEach
    void oneReader() {
        office = new MailOffice(output).reader("London office", "london@example.org", "region", "London");
    }

    @Test
    void isSentOnceTheServerAcceptsIt() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            office.server(server.getSmtp().getPort()).with("REPLY_TO", "questions@example.org");
            DeliveryReport report = office.deliver(office.issue(FIRST, "words"));

            assertThat(report.messages()).extracting(MailStatus::state).containsExactly(MailState.SENT);
            assertThat(report.undelivered()).isFalse();
            MimeMessage received = server.getReceivedMessages()[0];
            Eml mail = new Eml(received);
            assertThat(mail.subject()).isEqualTo("Care records: Finding of region/london, 28 October 2008");
            assertThat(mail.header("To")).isEqualTo("London office <london@example.org>");
            assertThat(mail.header("Reply-To")).isEqualTo("questions@example.org");
            assertThat(mail.header("List-Unsubscribe")).isEqualTo("<mailto:questions@example.org?subject=unsubscribe>");
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(mail.header("Date")).startsWith("Tue, 28 Oct 2008");
            assertThat(mail.attached()).containsExactly("region-london-2008-10-28.pdf");
            assertThat(office.deliver(office.issue(FIRST, "words")).messages()).isEmpty();
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void signsInWithTheUserAndPassword() {
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.setUser("briefings@example.org", "briefings", "open sesame");
        server.start();
        try {
            office.server(server.getSmtp().getPort()).with("USER", "briefings").with("PASSWORD", "open sesame");

            assertThat(states(office.deliver(office.issue(FIRST, "words")))).containsExactly(MailState.SENT);
        } finally {
            server.stop();
        }
    }

    @Test
    void aWrongPasswordLeavesMailWaitingAndIsNowhereRepeated() {
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.setUser("briefings@example.org", "briefings", "open sesame");
        server.start();
        try {
            office.server(server.getSmtp().getPort()).with("USER", "briefings").with("PASSWORD", "hunter2");
            DeliveryReport report = office.deliver(office.issue(FIRST, "words"));

            assertThat(states(report)).containsExactly(MailState.WAITING);
            assertThat(report.messages().getFirst().reason())
                    .contains("did not accept the user and password")
                    .doesNotContain("hunter2");
        } finally {
            server.stop();
        }
    }

    @Test
    void comesAgainAfterGrowingPausesWhereTheServerAsksItTo() {
        try (ScriptedServer server = new ScriptedServer(Behaviour.GREYLISTS, Behaviour.GREYLISTS)) {
            office.server(server.port());
            DeliveryReport report = office.deliver(office.issue(FIRST, "words"));

            assertThat(states(report)).containsExactly(MailState.SENT);
            assertThat(report.messages().getFirst().attempts()).isEqualTo(3);
            assertThat(server.accepted()).hasSize(1);
            assertThat(office.pauses()).hasSize(2).isSorted();
        }
    }

    @Test
    void waitsForTheNextRunAfterThreeAttemptsAndThenGoes() {
        try (ScriptedServer server =
                new ScriptedServer(Behaviour.GREYLISTS, Behaviour.GREYLISTS, Behaviour.GREYLISTS)) {
            office.server(server.port());
            IssueToMail issue = office.issue(FIRST, "words");
            DeliveryReport report = office.deliver(issue);

            assertThat(report.undelivered()).isTrue();
            assertThat(report.messages().getFirst().reason()).isEqualTo("451 4.7.1 come again later");
            assertThat(DeliveryStatus.of(office.ledger()).nextAttempt()).isPresent();
            assertThat(states(office.deliver(issue))).containsExactly(MailState.SENT);
        }
    }

    @Test
    void aRefusalForGoodFailsAtOnceInTheServersWordsAndTheOperatorIsToldOnce() {
        try (ScriptedServer server = new ScriptedServer(Behaviour.REFUSES_THE_READER)) {
            office.server(server.port()).with("OPERATOR", "operator@example.org");
            IssueToMail issue = office.issue(FIRST, "words");
            DeliveryReport report = office.deliver(issue);

            assertThat(states(report)).containsExactly(MailState.FAILED);
            assertThat(report.messages().getFirst().reason()).isEqualTo("550 5.1.1 no such mailbox here");
            assertThat(office.pauses()).isEmpty();
            assertThat(server.accepted()).hasSize(1);
            assertThat(server.accepted().getFirst())
                    .contains("To: operator@example.org")
                    .contains("550 5.1.=\n1 no such mailbox here");
            assertThat(office.deliver(issue).messages()).isEmpty();
            assertThat(server.accepted()).hasSize(1);
        }
    }

    @Test
    void whatFailedGoesAgainOnlyWhenAskedFor() {
        try (ScriptedServer server = new ScriptedServer(Behaviour.REFUSES_THE_READER)) {
            office.server(server.port()).reader("South office", "south@example.org", "region", "South");
            IssueToMail issue = office.issue(FIRST, "words");
            office.deliver(issue);

            assertThat(office.post().toBeResent(issue))
                    .extracting(MailStatus::address)
                    .containsExactly("london@example.org");
            assertThat(states(office.post().resend(issue))).containsExactly(MailState.SENT);
            assertThat(server.accepted()).hasSize(2).last().asString().contains("london@example.org");
        }
    }

    @Test
    void whoIsReachedByNoIssueIsGivenUpInTheEndAndNeverLeavesTheStatus() {
        try (ScriptedServer server = new ScriptedServer().dislikes("london@", Behaviour.HANGS_UP_AFTER_DATA)) {
            office.server(server.port()).with("OPERATOR", "operator@example.org");
            for (int night = 0; night < 4; night++) {
                LocalDate day = FIRST.plusDays(night);
                office.night(day).deliver(office.issue(day, "words"));
                assertThat(DeliveryStatus.of(office.ledger()).messages())
                        .as("night " + night)
                        .hasSize(night + 1)
                        .noneMatch(message -> message.state().delivered());
            }
            assertThat(server.accepted()).isEmpty();

            LocalDate fifth = FIRST.plusDays(4);
            office.night(fifth).deliver(office.issue(fifth, "words"));

            assertThat(office.ledger().of(fifth).getFirst().standing().reason())
                    .startsWith("given up after 15 attempts");
            assertThat(server.accepted()).singleElement().asString().contains("To: operator@example.org");
        }
    }

    @Test
    void saysNothingToAServerThatDoesNotOfferEncryption() {
        try (ScriptedServer server = new ScriptedServer()) {
            office.server(server.port()).with("SECURITY", "starttls");
            DeliveryReport report = office.deliver(office.issue(FIRST, "words"));

            assertThat(states(report)).containsExactly(MailState.WAITING);
            assertThat(report.messages().getFirst().reason()).contains("STARTTLS is required");
            assertThat(server.given()).isEmpty();
        }
    }

    @Test
    void givesUpAfterTheLastAttemptAndTellsTheOperator() {
        try (ScriptedServer server = new ScriptedServer()) {
            office.server(server.port()).with("OPERATOR", "operator@example.org");
            IssueToMail issue = office.issue(FIRST, "words");
            office.post().enter(issue, new MailOffice.Words());
            Message message = office.ledger().of(FIRST).getFirst();
            DeliveryLoop round = new DeliveryLoop(
                    office.ledger(),
                    (one, letter, date) -> new SendResult.Later("450 busy"),
                    new MailContext(new MailEnvironment(Map.of()).read(), Clock.systemUTC(), time -> {}),
                    new RetryPauses(List.of(Duration.ofSeconds(1)), List.of(Duration.ofMinutes(5)), 2));
            round.carry(List.of(message));

            assertThat(office.post().toBeResent(issue))
                    .extracting(MailStatus::reason)
                    .containsExactly("given up after 2 attempts: 450 busy");
            office.deliver(issue);
            assertThat(server.accepted()).singleElement().asString().contains("To: operator@example.org");
        }
    }

    private static List<MailState> states(DeliveryReport report) {
        return report.messages().stream().map(MailStatus::state).toList();
    }
}
