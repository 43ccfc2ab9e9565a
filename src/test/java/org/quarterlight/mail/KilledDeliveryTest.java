package org.quarterlight.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterlight.mail.MailOffice.FIRST;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.briefing.ShortForm;
import org.quarterlight.issue.Manifest;

/** What the ledger holds when a run stops in the middle of entering or handing over mail. */
class KilledDeliveryTest {
    private static final Instant MORNING = Instant.parse("2008-10-28T02:00:00Z");

    @TempDir
    private Path output;

    private MailOffice office;
    private IssueToMail issue;

    @BeforeEach
    void makeAnIssue() {
        office = new MailOffice(output)
                .reader("London", "london@example.org", "region", "London")
                .reader("South", "south@example.org", "region", "South");
        issue = office.issue(FIRST, "words");
    }

    @Test
    void mailIsEnteredWholeOrNotAtAll() {
        assertThatThrownBy(() -> office.post().enter(issue, new BreaksOffAtSouth()))
                .hasMessage("broken off");
        assertThat(office.ledger().of(FIRST)).isEmpty();

        office.post().enter(issue, new MailOffice.Words());
        assertThat(office.ledger().of(FIRST)).hasSize(2);
    }

    @Test
    void aMessageHandedOverAgainBearsTheDateOfItsFirstAttempt() {
        office.post().enter(issue, new MailOffice.Words());
        List<Instant> dates = new ArrayList<>();
        MailTransport killed = (message, letter, date) -> {
            dates.add(date);
            throw new IllegalStateException("killed while it was handed over");
        };
        assertThatThrownBy(() -> carry(killed, MORNING)).hasMessageContaining("killed");

        carry(
                (message, letter, date) -> {
                    dates.add(date);
                    return new SendResult.Accepted(MailState.SENT, "");
                },
                MORNING.plusSeconds(3_600));

        assertThat(dates).containsExactly(MORNING, MORNING, MORNING.plusSeconds(3_600));
    }

    private void carry(MailTransport transport, Instant now) {
        MailSettings settings = new MailEnvironment(Map.of()).read();
        MailContext mailing = new MailContext(settings, Clock.fixed(now, ZoneOffset.UTC), time -> {});
        new DeliveryLoop(office.ledger(), transport, mailing, RetryPauses.USUAL)
                .carry(office.ledger().of(FIRST));
    }

    /** Stops the run while the letter of the second reader is written. */
    private static final class BreaksOffAtSouth extends MailOffice.Words {
        @Override
        public ShortForm of(Manifest.Briefing briefing) {
            if (briefing.subject().equals("South")) {
                throw new IllegalStateException("broken off");
            }
            return super.of(briefing);
        }
    }
}
