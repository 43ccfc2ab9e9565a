package org.quarterlight.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterlight.mail.MailOffice.FIRST;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mail says and holds. */
class LetterTest {
    @TempDir
    private Path output;

    @Test
    void textAndHtmlSayTheSameWordsInTheSameOrder() {
        Eml mail = mail(new MailOffice(output).with("LINK", "https://briefings.example.org"));

        assertThat(mail.wordsOfText()).isEqualTo(mail.wordsOfHtml()).contains("St", "Mary's", "&", "<b>others</b>");
    }

    @Test
    void theFindingIsTheSubjectAndFiguresStandUnderOneAnother() {
        Eml mail = mail(new MailOffice(output));

        assertThat(mail.subject()).isEqualTo("Care records: Finding of region/london, 28 October 2008");
        assertThat(mail.text())
                .contains("     7  plans read\n 1,204  due in the next three months\n")
                .contains("Attached: region-london-2008-10-28.pdf")
                .contains("answer this mail");
    }

    @Test
    void aCellIsNeverMarkup() {
        assertThat(mail(new MailOffice(output)).html())
                .contains("&lt;b&gt;others&lt;/b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void aLinkLeadsToThePageWhereABaseAddressIsSet() {
        Eml mail = mail(new MailOffice(output).with("LINK", "https://briefings.example.org"));

        assertThat(mail.text()).contains("https://briefings.example.org/2008-10-28/region/london.pdf");
        assertThat(mail.html()).contains("href=\"https://briefings.example.org/2008-10-28/region/london.pdf\"");
    }

    @Test
    void whatDoesNotFitIsLeftOutWithTheReasonAndThePlace() {
        MailOffice office = new MailOffice(output)
                .with("ATTACHMENT_LIMIT", "70")
                .reader("Office", "office@example.org", "region", "all");
        office.deliver(office.issue(FIRST, "words of a certain length"));
        Eml mail = Eml.in(outbox(), "office-example-org");

        assertThat(mail.attached()).containsExactly("region-london-2008-10-28.pdf");
        assertThat(mail.wordsOfText())
                .containsSequence(
                        "Not", "attached:", "with", "it", "this", "mail", "would", "hold", "more", "than", "70")
                .containsSequence("folder", "as", "2008-10-28/region/south.pdf");
    }

    @Test
    void ofManySubjectsEachHasALineAndNoneGivesItsFiguresForAll() {
        MailOffice office = new MailOffice(output).reader("Office", "office@example.org", "region", "all");
        office.deliver(office.issue(FIRST, "words"));
        Eml mail = Eml.in(outbox(), "office-example-org");

        assertThat(mail.subject()).isEqualTo("Care records: London and South, 28 October 2008");
        assertThat(mail.text())
                .doesNotContain("plans read")
                .contains("Finding of region/london.\n")
                .contains("Finding of region/south.\n");
        assertThat(mail.wordsOfText()).isEqualTo(mail.wordsOfHtml());
    }

    @Test
    void whoReadsOfTheWholeProgrammeTooGetsItsFigures() {
        MailOffice office = new MailOffice(output).reader("Office", "office@example.org", "region;national", "all");
        office.deliver(office.issue(FIRST, "words"));

        assertThat(Eml.in(outbox(), "office-example-org").subject())
                .isEqualTo("Care records: Finding of national, 28 October 2008");
    }

    @Test
    void holdsTenFilesAtMostAndSaysWhereTheOthersAre() {
        MailOffice office = new MailOffice(output).regions(14).reader("Office", "office@example.org", "region", "all");
        office.deliver(office.issue(FIRST, "words"));
        Eml mail = Eml.in(outbox(), "office-example-org");

        assertThat(mail.attached()).hasSize(10);
        assertThat(mail.subject()).isEqualTo("Care records: London and 15 more, 28 October 2008");
        assertThat(mail.wordsOfText()).containsSequence("more", "than", "10", "files;", "it", "is", "in");
    }

    @Test
    void rowsThatWereRefusedAreToldBesideTheFigures() {
        assertThat(mail(new MailOffice(output)).wordsOfText())
                .containsSequence("refused", "and", "is", "in", "no", "figure:", "1", "of", "London.");
    }

    @Test
    void noCellBecomesAHeaderOrAPath() throws IOException {
        MailOffice office = new MailOffice(output)
                .reader("Eve\r\nBcc: all@example.org", "\"../../eve\"@example.org", "region", "London")
                .reader("Eve\nSubject: gone", "eve@example.org\r\nBcc: all@example.org", "region", "London")
                .reader("Zoë, Älvsjö", "zoe@example.org", "region", "London");
        office.deliver(office.issue(FIRST, "words"));

        Map<String, Eml> mails = Eml.all(outbox());
        assertThat(mails.keySet()).containsExactly("eve-example-org", "zoe-example-org");
        assertThat(mails.values())
                .allSatisfy(mail -> assertThat(mail.header("Bcc")).isEmpty());
        assertThat(Eml.in(outbox(), "zoe-example-org").header("To"))
                .contains("=?UTF-8?")
                .contains("<zoe@example.org>");
        try (var files = Files.walk(output)) {
            assertThat(files.filter(file -> file.toString().endsWith(".eml")))
                    .allMatch(file -> file.startsWith(outbox()));
        }
    }

    @Test
    void isInPlainAsciiLinesThatEveryServerTakes() throws IOException {
        mail(new MailOffice(output));
        try (var files = Files.list(outbox())) {
            String raw = Files.readString(files.findFirst().orElseThrow(), StandardCharsets.ISO_8859_1);

            assertThat(raw.lines()).allMatch(line -> line.length() < 999);
            assertThat(raw.chars()).allMatch(letter -> letter < 128);
        }
    }

    private Eml mail(MailOffice office) {
        office.reader("London", "london@example.org", "region", "London");
        office.deliver(office.issue(FIRST, "words"));
        return List.copyOf(Eml.all(outbox()).values()).getFirst();
    }

    private Path outbox() {
        return output.resolve("2008-10-28/outbox");
    }
}
