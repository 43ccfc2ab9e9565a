package org.quarterlight.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterlight.mail.MailOffice.FIRST;
import static org.quarterlight.mail.MailOffice.NEXT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.mail.EditionStatus.Outcome;

/** Who gets what, when, and when nothing. */
class MailQueueTest {
    private static final String LONDON = "london-example-org";
    private static final String OFFICE = "office-example-org";

    @TempDir
    private Path output;

    @Test
    void aReaderGetsTheEditionsAskedForAndOnlyWhatTheyMaySee() {
        MailOffice office = new MailOffice(output)
                .reader("London", "london@example.org", "region;monthly-report", "London")
                .reader("Office", "office@example.org", "national;region", "all");
        office.deliver(office.issue(FIRST, "words"));

        assertThat(outbox(FIRST).keySet()).containsExactly(LONDON, OFFICE);
        assertThat(Eml.in(folder(FIRST), LONDON).attached()).containsExactly("region-london-2008-10-28.pdf");
        assertThat(Eml.in(folder(FIRST), LONDON).text()).doesNotContain("South").doesNotContain("Programme");
        assertThat(Eml.in(folder(FIRST), OFFICE).attached())
                .containsExactly(
                        "national-2008-10-28.pdf", "region-london-2008-10-28.pdf", "region-south-2008-10-28.pdf");
    }

    @Test
    void theWholeProgrammeIsASubjectLikeAnyOther() {
        MailOffice office = new MailOffice(output)
                .reader("London", "london@example.org", "region;monthly-report", "London;programme");
        office.deliver(office.issue(FIRST, "words"));

        assertThat(Eml.in(folder(FIRST), LONDON).attached())
                .containsExactly("region-london-2008-10-28.pdf", "monthly-report-2008-10-28.pdf");
    }

    @Test
    void twoRowsOfOneAddressMakeOneMail() {
        MailOffice office = new MailOffice(output)
                .reader("London", "london@example.org", "region", "London")
                .reader("London again", "London@Example.org", "region;national", "all");
        office.deliver(office.issue(FIRST, "words"));

        assertThat(outbox(FIRST)).hasSize(1);
        assertThat(Eml.in(folder(FIRST), LONDON).attached()).hasSize(3);
    }

    @Test
    void theSameIssueAgainIsNoSecondMail() {
        MailOffice office = new MailOffice(output).reader("London", "london@example.org", "region", "London");
        office.deliver(office.issue(FIRST, "words"));
        office.night(NEXT);
        DeliveryReport again = office.deliver(office.issue(FIRST, "words"));

        assertThat(again.messages()).isEmpty();
        assertThat(again.nothing()).isEqualTo("every reader has what is due of this issue");
        assertThat(office.post().hasWork(office.issue(FIRST, "words"))).isFalse();
    }

    @Test
    void theNextIssueIsANewMailThatTellsWhatChangedSinceTheLast() {
        MailOffice office = new MailOffice(output).reader("London", "london@example.org", "region", "London");
        office.deliver(office.issue(FIRST, "words"));
        office.night(NEXT);
        office.deliver(office.issue(NEXT, "words"));

        assertThat(Eml.in(folder(FIRST), LONDON).text()).contains("Changes since the previous export in London");
        assertThat(Eml.in(folder(NEXT), LONDON).text()).contains("Changes since 2008-10-28 in London");
    }

    @Test
    void anIssueMadeAgainWithOtherBytesIsACorrectionThatSaysSo() {
        MailOffice office = new MailOffice(output).reader("London", "london@example.org", "region", "London");
        office.deliver(office.issue(FIRST, "words"));
        office.deliver(office.issue(FIRST, "other words"));

        Eml correction = Eml.in(folder(FIRST), LONDON);
        assertThat(correction.subject())
                .isEqualTo("Corrected: Care records: Finding of region/london, 28 October 2008");
        assertThat(correction.text())
                .contains("takes the place of the one you were sent before")
                .contains("None of the figures above is different.");
    }

    @Test
    void aCorrectionTakenBackIsAMailOfItsOwn() {
        MailOffice office = new MailOffice(output).reader("London", "london@example.org", "region", "London");
        office.deliver(office.issue(FIRST, "words"));
        office.deliver(office.issue(FIRST, "other words"));
        DeliveryReport back = office.deliver(office.issue(FIRST, "words"));

        assertThat(back.messages()).hasSize(1);
        assertThat(office.ledger().of(FIRST))
                .extracting(Message::id)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void aMonthlyEditionIsDueOnceAMonthWhateverTheIssues() {
        MailOffice office = new MailOffice(output).reader("Office", "office@example.org", "monthly-report", "all");
        office.deliver(office.issue(FIRST, "words"));
        office.night(NEXT);
        assertThat(office.deliver(office.issue(NEXT, "words")).messages()).isEmpty();

        office.month(LocalDate.of(2008, 11, 3)).night(LocalDate.of(2008, 11, 3));
        DeliveryReport november = office.deliver(office.issue(NEXT, "words"));
        office.month(LocalDate.of(2008, 12, 1)).night(LocalDate.of(2008, 12, 1));
        DeliveryReport december = office.deliver(office.issue(NEXT, "words"));

        assertThat(november.messages()).hasSize(1);
        assertThat(december.messages()).hasSize(1);
        assertThat(december.messages().getFirst().id())
                .isNotEqualTo(november.messages().getFirst().id());
    }

    @Test
    void anOldIssueIsMailedOnlyWhereItCorrectsOneThatWas() {
        MailOffice office = new MailOffice(output).reader("London", "london@example.org", "region", "London");
        office.issue(FIRST, "words");
        DeliveryReport never = office.deliverOld(FIRST);
        assertThat(never.nothing()).isEqualTo("only the newest issue is mailed");

        office.deliver(office.issue(FIRST, "words"));
        office.deliver(office.issue(NEXT, "words"));
        office.issue(FIRST, "mended");

        assertThat(office.deliverOld(FIRST).messages()).hasSize(1);
    }

    @Test
    void whatWaitsIsLeftOutOnceANewerIssueIsThere() {
        MailOffice office = new MailOffice(output).reader("London", "london@example.org", "region", "London");
        office.post().enter(office.issue(FIRST, "words"), new MailOffice.Words());
        office.deliver(office.issue(NEXT, "words"));

        assertThat(office.ledger().of(FIRST).getFirst().standing().state()).isEqualTo(MailState.SKIPPED);
        assertThat(outbox(NEXT)).hasSize(1);
    }

    @Test
    void aFileThatIsGoneFromTheOutboxIsWrittenAgainTheSame() throws IOException {
        MailOffice office = new MailOffice(output).reader("London", "london@example.org", "region", "London");
        office.deliver(office.issue(FIRST, "words"));
        Path file = only(FIRST);
        byte[] before = Files.readAllBytes(file);
        Files.delete(file);
        office.deliver(office.issue(FIRST, "words"));

        assertThat(Files.readAllBytes(only(FIRST))).isEqualTo(before);
    }

    @Test
    void anotherFolderAndAnotherDayGiveTheSameBytes(@TempDir Path other) throws IOException {
        MailOffice here = new MailOffice(output).reader("London", "london@example.org", "region", "London");
        here.deliver(here.issue(FIRST, "words"));
        MailOffice there = new MailOffice(other)
                .night(LocalDate.of(2026, 5, 5))
                .month(LocalDate.of(2026, 5, 5))
                .reader("London", "london@example.org", "region", "London");
        there.deliver(there.issue(FIRST, "words"));

        Path twin = other.resolve(output.relativize(only(FIRST)));
        assertThat(Files.readAllBytes(twin)).isEqualTo(Files.readAllBytes(only(FIRST)));
    }

    @Test
    void othersAreNotToReadIt() throws IOException {
        MailOffice office = new MailOffice(output).reader("London", "london@example.org", "region", "London");
        office.deliver(office.issue(FIRST, "words"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(only(FIRST))))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aFileThatWasChangedInPlaceIsNotSent() throws IOException {
        MailOffice office = new MailOffice(output).reader("London", "london@example.org", "region", "London");
        IssueToMail issue = office.issue(FIRST, "words");
        office.post().enter(issue, new MailOffice.Words());
        Files.writeString(issue.folder().resolve("region/london.pdf"), "something else");

        assertThat(office.post().deliver(issue).messages())
                .extracting(MailStatus::reason)
                .containsExactly(
                        "region/london.pdf is not what the manifest says; make the issue again with run --reissue");
    }

    @Test
    void listsWhatWouldBeSentAndWritesNothing() {
        MailOffice office = new MailOffice(output).reader("London", "london@example.org", "region", "London");
        IssueToMail issue = office.issue(FIRST, "words");

        List<MailStatus> planned = office.post().toBeSent(issue);

        assertThat(planned).extracting(MailStatus::address).containsExactly("london@example.org");
        assertThat(office.ledger().of(FIRST)).isEmpty();
        assertThat(issue.folder().resolve("outbox")).doesNotExist();
    }

    @Test
    void everyDueEditionEndsWithAnOutcome() {
        MailOffice office = new MailOffice(output).reader("London", "london@example.org", "region;national", "London");
        office.deliver(office.issue(FIRST, "words"));

        assertThat(DeliveryStatus.of(office.ledger()).editions())
                .containsExactly(
                        new EditionStatus(
                                "monthly-report",
                                LocalDate.of(2008, 10, 1),
                                FIRST,
                                Outcome.SKIPPED,
                                "no recipient asks for it"),
                        new EditionStatus(
                                "national",
                                FIRST,
                                FIRST,
                                Outcome.SKIPPED,
                                "nobody who asks for it may see what it is about"),
                        new EditionStatus("region", FIRST, FIRST, Outcome.WRITTEN, ""));
    }

    private Map<String, Eml> outbox(LocalDate asAt) {
        return Eml.all(folder(asAt));
    }

    private Path folder(LocalDate asAt) {
        return output.resolve(asAt.toString()).resolve("outbox");
    }

    private Path only(LocalDate asAt) throws IOException {
        try (var files = Files.list(folder(asAt))) {
            return files.findFirst().orElseThrow();
        }
    }
}
