package org.quarterlight.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterlight.mail.MailOffice.FIRST;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterlight.mail.ScriptedServer.Behaviour;

/** Servers that close, fall silent, lose the line or dislike a reader, and runs killed while they take mail. */
class MailServerTroubleTest {
    private static final Pattern ID = Pattern.compile("(?m)^Message-ID: (.*)$");
    private static final Pattern DATE = Pattern.compile("(?m)^Date: (.*)$");

    private static final Instant HOUR_AGO = Instant.parse("2008-10-28T01:00:00Z");

    @TempDir
    private Path output;

    private MailOffice office;

    @Test
    void aServerThatClosesIsTriedAgainAndOneMessageIsEnoughToKnow() {
        try (ScriptedServer server = new ScriptedServer(Behaviour.CLOSES_AT_ONCE)) {
            office.server(server.port()).reader("South office", "south@example.org", "region", "South");
            DeliveryReport report = office.deliver(office.issue(FIRST, "words"));

            assertThat(states(report)).containsExactly(MailState.SENT, MailState.SENT);
            assertThat(report.messages()).extracting(MailStatus::attempts).containsExactly(2, 1);
            assertThat(office.pauses()).hasSize(1);
        }
    }

    @Test
    void aServerThatSaysNothingIsGivenUpOnAndTheMailWaits() {
        try (ScriptedServer server =
                new ScriptedServer(Behaviour.SAYS_NOTHING, Behaviour.SAYS_NOTHING, Behaviour.SAYS_NOTHING)) {
            office.server(server.port()).patience(Duration.ofMillis(200));
            IssueToMail issue = office.issue(FIRST, "words");
            DeliveryReport report = office.deliver(issue);

            assertThat(states(report)).containsExactly(MailState.WAITING);
            assertThat(report.messages().getFirst().reason()).contains("was not reached");
        }
    }

    @Test
    void aLineLostAfterTheWordsIsTheSameMessageAgain() {
        try (ScriptedServer server = new ScriptedServer(Behaviour.HANGS_UP_AFTER_DATA)) {
            office.server(server.port());
            DeliveryReport report = office.deliver(office.issue(FIRST, "words"));

            assertThat(states(report)).containsExactly(MailState.SENT);
            assertThat(server.given()).hasSize(2);
            assertThat(all(ID, server.given())).hasSize(1);
            assertThat(all(DATE, server.given())).hasSize(1);
        }
    }

    @Test
    void aRunKilledBeforeItCouldWriteDownTheYesSendsTheSameMessageAgain() {
        try (ScriptedServer server = new ScriptedServer()) {
            office.server(server.port());
            IssueToMail issue = office.issue(FIRST, "words");
            office.deliver(issue);
            Message sent = office.ledger().of(FIRST).getFirst();
            office.ledger().standings().keep(sent.id(), sent.standing().now(MailState.WAITING, ""));
            office.night(MailOffice.NEXT);

            assertThat(states(office.deliver(issue))).containsExactly(MailState.SENT);
            assertThat(all(ID, server.accepted())).hasSize(1);
            assertThat(all(DATE, server.accepted())).hasSize(1);
        }
    }

    /** Killed while the server takes the mail: the date it bore then must be on record already. */
    @Test
    void aRunKilledWhileTheServerTakesTheMailSendsTheSameMessageAgain() {
        try (ScriptedServer server = new ScriptedServer()) {
            office.server(server.port());
            IssueToMail issue = office.issue(FIRST, "words");
            office.post().enter(issue, new MailOffice.Words());
            Message message = office.ledger().of(FIRST).getFirst();
            List<Instant> dates = new ArrayList<>();
            DeliveryLoop killed = new DeliveryLoop(
                    office.ledger(),
                    (one, letter, date) -> {
                        dates.add(date);
                        throw new IllegalStateException("killed");
                    },
                    new MailContext(
                            new MailEnvironment(Map.of()).read(), Clock.fixed(HOUR_AGO, ZoneOffset.UTC), time -> {}),
                    RetryPauses.USUAL);
            assertThatThrownBy(() -> killed.carry(List.of(message))).hasMessage("killed");

            assertThat(states(office.post().deliver(issue))).containsExactly(MailState.SENT);
            assertThat(dates).containsExactly(HOUR_AGO);
            assertThat(all(DATE, server.accepted())).containsExactly("Tue, 28 Oct 2008 01:00:00 +0000");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Behaviour.class,
            names = {
                "GREYLISTS",
                "REFUSES_THE_READER",
                "REFUSES_THE_READER_AND_RESETS",
                "HANGS_UP_BEFORE_DATA",
                "HANGS_UP_AFTER_DATA",
                "HANGS_AFTER_DATA",
                "DRIPS_AFTER_DATA"
            })
    void aReaderTheServerDislikesKeepsNobodyElseFromTheirMail(Behaviour dislike) {
        try (ScriptedServer server = new ScriptedServer().dislikes("london@", dislike)) {
            office.server(server.port())
                    .patience(Duration.ofMillis(300))
                    .reader("South office", "south@example.org", "region", "South")
                    .reader("Board", "board@example.org", "national", "all");
            DeliveryReport report = office.deliver(office.issue(FIRST, "words"));

            assertThat(report.messages())
                    .extracting(message -> message.state().delivered())
                    .containsExactly(false, true, true);
            assertThat(server.accepted())
                    .anyMatch(mail -> mail.contains("To: South office <south@example.org>"))
                    .anyMatch(mail -> mail.contains("To: Board <board@example.org>"));
            assertThat(all(ID, server.given())).hasSizeLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Behaviour.class,
            names = {"REFUSES_THE_READER", "REFUSES_THE_READER_AND_RESETS"})
    void aRefusalStandsWhateverBecomesOfTheLineAfterIt(Behaviour refusal) {
        try (ScriptedServer server = new ScriptedServer().dislikes("london@", refusal)) {
            office.server(server.port());

            assertThat(states(office.deliver(office.issue(FIRST, "words")))).containsExactly(MailState.FAILED);
        }
    }

    @Test
    void aServerThatLosesEveryLineIsNotTriedForEveryReader() {
        try (ScriptedServer server = new ScriptedServer().dislikes("@", Behaviour.HANGS_UP_AFTER_DATA)) {
            office.server(server.port());
            for (int n = 0; n < 9; n++) {
                office.reader("Office " + n, "office" + n + "@example.org", "national", "all");
            }
            DeliveryReport report = office.deliver(office.issue(FIRST, "words"));

            assertThat(states(report)).containsOnly(MailState.WAITING).hasSize(10);
            assertThat(server.given()).as("three a pass, three passes").hasSize(9);
            assertThat(report.messages())
                    .as("each pass begins with those tried least")
                    .extracting(MailStatus::attempts)
                    .containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1, 0);
        }
    }

    @BeforeEach
    void oneReader() {
        office = new MailOffice(output).reader("London office", "london@example.org", "region", "London");
    }

    private static List<MailState> states(DeliveryReport report) {
        return report.messages().stream().map(MailStatus::state).toList();
    }

    private static List<String> all(Pattern header, List<String> mails) {
        return mails.stream()
                .flatMap(mail -> header.matcher(mail).results())
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }
}
