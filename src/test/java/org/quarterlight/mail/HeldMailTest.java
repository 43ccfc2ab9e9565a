package org.quarterlight.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterlight.mail.MailOffice.FIRST;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail that must not go: to no address, to a domain that is not allowed, to a reader who asks for what there is not. */
class HeldMailTest {
    @TempDir
    private Path output;

    @Test
    void anAddressThatIsNoneIsHeldAndTheOthersGoOn() {
        MailOffice office = new MailOffice(output)
                .reader("Nobody", "no body@@example.org", "region", "all")
                .reader("London", "london@example.org", "region", "London");
        DeliveryReport report = office.deliver(office.issue(FIRST, "words"));

        assertThat(report.messages()).extracting(MailStatus::state).containsExactly(MailState.HELD, MailState.WRITTEN);
        assertThat(report.messages().getFirst().reason()).contains("is not a mail address");
        assertThat(report.undelivered()).isFalse();
    }

    @Test
    void aDomainThatIsNotAllowedIsHeldUntilItIs() {
        MailOffice office =
                new MailOffice(output).server(1).reader("Elsewhere", "someone@elsewhere.example", "region", "London");
        IssueToMail issue = office.issue(FIRST, "words");
        DeliveryReport report = office.deliver(issue);

        assertThat(report.messages())
                .extracting(MailStatus::reason)
                .containsExactly("mail to elsewhere.example is not allowed by QUARTERLIGHT_MAIL_DOMAINS");
        assertThat(office.post().hasWork(issue)).isFalse();
        assertThat(office.with("DOMAINS", "elsewhere.example").post().hasWork(issue))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c%elsewhere.example@example.org",
                "\"b@elsewhere.example\"@example.org",
                "elsewhere.example!b@example.org"
            })
    void anAddressThatNamesAFurtherPlaceDoesNotPassForTheDomainBehindIt(String address) {
        MailOffice office = new MailOffice(output).server(1).reader("Elsewhere", address, "region", "London");
        DeliveryReport report = office.deliver(office.issue(FIRST, "words"));

        assertThat(report.messages()).extracting(MailStatus::state).containsExactly(MailState.HELD);
        assertThat(report.messages().getFirst().reason()).contains("names a further place");
    }

    @Test
    void aReaderWhoAsksForWhatThereIsNotIsNamedWithWhatWouldBeRight() {
        MailOffice office = new MailOffice(output)
                .reader("Typo", "typo@example.org", "regional;on-request", "London")
                .reader("Wales", "wales@example.org", "region", "Londn;PROGRAMME")
                .reader("Trust", "trust@example.org", "national", "A trust;all")
                .reader("Blank", "blank@example.org", "region", "")
                .reader("Mute", "mute@example.org", "", "all");
        DeliveryReport report = office.deliver(office.issue(FIRST, "words"));

        assertThat(report.readers())
                .extracting(problem -> problem.code() + " " + problem.value() + ": " + problem.hint())
                .containsExactly(
                        "unknown-edition regional: is region meant? known are monthly-report, national, on-request, region",
                        "unknown-subject Londn: is London meant? known are London, Programme, South, all",
                        "empty : nothing is sent to this reader; known are London, Programme, South, all",
                        "empty : nothing is sent to this reader; known are monthly-report, national, on-request, region");
    }
}
