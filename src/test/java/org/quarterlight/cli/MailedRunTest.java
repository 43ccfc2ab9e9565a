package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.Approved;
import org.quarterlight.mail.Eml;

/** The sample's mail, as its readers get it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailedRunTest {
    @TempDir
    private static Path folder;

    private Path output;

    @BeforeAll
    void runOnTheSample() {
        output = folder.resolve("output");
        assertThat(Commands.run("run", "--output", output.toString())).isZero();
    }

    @TestFactory
    Stream<DynamicTest> eachReadersTextIsTheApprovedOne() {
        return mails().entrySet().stream()
                .map(mail -> DynamicTest.dynamicTest(
                        mail.getKey(),
                        () -> Approved.matches("mail/" + mail.getKey() + ".txt", letter(mail.getValue()))));
    }

    private static String letter(Eml mail) {
        return "Subject: " + mail.subject() + "\nTo: " + mail.header("To") + "\nDate: " + mail.header("Date")
                + "\nMessage-ID: " + mail.header("Message-ID").replaceAll("[0-9a-f]{32}", "(32 digits)")
                + "\nAttached: " + String.join(", ", mail.attached()) + "\n\n" + mail.text();
    }

    @TestFactory
    Stream<DynamicTest> textAndHtmlSayTheSame() {
        return mails().entrySet().stream()
                .map(mail -> DynamicTest.dynamicTest(
                        mail.getKey(),
                        () -> assertThat(mail.getValue().wordsOfText())
                                .isEqualTo(mail.getValue().wordsOfHtml())));
    }

    @Test
    void aRegionsOfficeReadsOfItsOwnRegionAndTheWholeProgrammeOnly() {
        assertThat(mails().keySet()).hasSize(6);
        assertThat(Eml.in(outbox(), "london-office-example-org").attached())
                .containsExactly("region-london-2008-10-28.pdf", "monthly-report-2008-10-28.pdf");
        assertThat(Eml.in(outbox(), "london-office-example-org").text())
                .contains("Kingston Hospital NHS Trust")
                .doesNotContain("Bradford")
                .doesNotContain("South");
    }

    @Test
    void whatIsDueIsSentOnceAndNothingDueIsSaid() throws IOException {
        assertThat(Commands.run("send", "--output", output.toString())).isZero();
        assertThat(Commands.run("send", "--dry-run", "--output", output.toString()))
                .isZero();
        assertThat(Commands.run("send", "--resend-failed", "--output", output.toString()))
                .isZero();

        try (Stream<Path> files = Files.list(outbox())) {
            assertThat(files).hasSize(6);
        }
    }

    @Test
    void sendWithoutAnIssueSendsNothing() {
        assertThat(Commands.run("send", "--output", folder.resolve("empty").toString()))
                .isZero();
        assertThat(folder.resolve("empty")).doesNotExist();
    }

    private Path outbox() {
        return output.resolve("2008-10-28/outbox");
    }

    private Map<String, Eml> mails() {
        return Eml.all(outbox());
    }
}
