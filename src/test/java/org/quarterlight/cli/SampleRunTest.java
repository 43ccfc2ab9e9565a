package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.figure.FigureDefinition;
import org.quarterlight.issue.Digest;
import org.quarterlight.pdf.PdfAttachments;
import org.quarterlight.pdf.PdfChecks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The whole program on the sample: what the first README command does, and what a reader finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleRunTest {
    @TempDir
    private static Path folder;

    private Path output;
    private int exit;

    @BeforeAll
    void runOnTheSample() {
        output = folder.resolve("output");
        exit = Commands.run("run", "--output", output.toString());
    }

    @Test
    void writesEveryEditionInBothFormatsAndExitsWithZero() {
        assertThat(exit).isZero();
        assertThat(issue())
                .isDirectoryRecursivelyContaining("glob:**/national.pdf")
                .isDirectoryRecursivelyContaining("glob:**/national.html")
                .isDirectoryRecursivelyContaining("glob:**/region/london.pdf")
                .isDirectoryRecursivelyContaining("glob:**/region/south.html")
                .isDirectoryRecursivelyContaining("glob:**/supplier/bt.pdf")
                .isDirectoryRecursivelyContaining("glob:**/data/schedule.csv")
                .isDirectoryRecursivelyContaining("glob:**/data/figures.json")
                .isDirectoryRecursivelyContaining("glob:**/manifest.json");
        assertThat(output.resolve("index.html")).content().contains("2008-10-28/national.pdf");
    }

    @Test
    void theNationalBriefingStatesWhatANewspaperHadToFindOut() throws IOException {
        String national = words(issue().resolve("national.html")) + words(issue().resolve("national-annex.html"));

        assertThat(national)
                .contains("No trust has a go-live date in the next three months")
                .contains("Of 23 plans read, 14 are live across a whole trust")
                .contains("None is due between 29 October 2008 and 28 January 2009")
                .contains("Fujitsu\u2019s contract ended in 2008")
                .contains("\"there is currently no go-live date\"; \"no published timetable\"")
                .contains("South BT proposed [z] no 28 Oct 2008")
                .contains("South Fujitsu ended 2008")
                .contains("12.7")
                .contains("South Birmingham Primary Care Trust (podiatry)");
    }

    @Test
    void everyPdfIsAccessibleAndArchivable() throws IOException {
        try (Stream<Path> files = Files.walk(issue())) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".pdf")).toList()) {
                assertThat(PdfChecks.faults(Files.readAllBytes(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void theBodyCarriesItsPlansAndTheFiguresOfItsSubject() throws IOException {
        Map<String, byte[]> inside = PdfAttachments.of(Files.readAllBytes(issue().resolve("region/london.pdf")));
        assertThat(inside).containsOnlyKeys("figures.json (Data)", "schedule.csv (Data)");

        List<JsonNode> attached = ofScope(Objects.requireNonNull(inside.get("figures.json (Data)")), "region:London");
        List<JsonNode> told = ofScope(Files.readAllBytes(issue().resolve("data/figures.json")), "region:London");
        assertThat(attached).hasSameSizeAs(told).isNotEmpty();
        for (int i = 0; i < told.size(); i++) {
            for (String part : List.of("id", "scope", "value", "unit", "asAt", "evidence")) {
                assertThat(attached.get(i).get(part)).isEqualTo(told.get(i).get(part));
            }
        }
        assertThat(attached.getFirst().get("definition").asString())
                .as("in words, as no file lies beside it")
                .isEqualTo(FigureDefinition.PLANS_READ.definition());
        assertThat(PdfAttachments.of(Files.readAllBytes(issue().resolve("region/london-annex.pdf"))))
                .isEmpty();
    }

    @Test
    void whatABodyTellsOfOthersTravelsWithIt() throws IOException {
        Map<String, byte[]> inside = PdfAttachments.of(Files.readAllBytes(issue().resolve("national.pdf")));
        assertThat(ofScope(Objects.requireNonNull(inside.get("figures.json (Data)")), "region:London"))
                .extracting(figure -> figure.get("id").asString())
                .contains("plans.live")
                .doesNotHaveDuplicates();
    }

    private static List<JsonNode> ofScope(byte[] figures, String scope) {
        return StreamSupport.stream(new ObjectMapper().readTree(figures).spliterator(), false)
                .filter(figure -> figure.get("scope").asString().equals(scope))
                .toList();
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                String page = Files.readString(file);
                List<String> ids = found(page, " id=\"([^\"]+)\"");
                assertThat(ids)
                        .as(file.toString())
                        .doesNotHaveDuplicates()
                        .containsAll(found(page, " href=\"#([^\"]+)\""));
                found(page, " href=\"([^#:\"]+)\"")
                        .forEach(link -> assertThat(file.resolveSibling(link)).exists());
            }
        }
        assertThat(found(Files.readString(output.resolve("index.html")), " href=\"([^#:\"]+)\""))
                .hasSizeGreaterThanOrEqualTo(18);
    }

    private static List<String> found(String page, String regex) {
        return Pattern.compile(regex)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void theSameRunAgainHasNothingNewAndLeavesEveryByte() throws IOException {
        Map<String, String> before = digests(issue());

        assertThat(Commands.run("run", "--output", output.toString())).isZero();

        assertThat(digests(issue())).isEqualTo(before);
        assertThat(output.resolve("superseded")).doesNotExist();
    }

    @Test
    void aFreshFolderGetsTheSameBytes() throws IOException {
        Path fresh = folder.resolve("fresh");

        assertThat(Commands.run("run", "--output", fresh.toString())).isZero();

        assertThat(digests(fresh.resolve("2008-10-28"))).isEqualTo(digests(issue()));
    }

    @Test
    void anEarlierDateGetsTheBriefingAsItWouldHaveBeenThen() throws IOException {
        Path past = folder.resolve("past");

        assertThat(Commands.run("run", "--output", past.toString(), "--as-at", "2007-02-28", "--only", "national"))
                .isZero();

        assertThat(words(past.resolve("2007-02-28/national.html")))
                .contains("Position at 28 February 2007")
                .doesNotContain("Royal Free")
                .doesNotContain("Lorenzo");
        assertThat(past.resolve("2007-02-28/region")).doesNotExist();
    }

    @Test
    void verifyFindsTheSameBytesAndAChangedFile() throws IOException {
        Path own = folder.resolve("own");
        Commands.run("run", "--output", own.toString(), "--only", "national");
        assertThat(Commands.run("verify", "--output", own.toString())).isZero();

        Files.writeString(own.resolve("2008-10-28/national.html"), "changed", StandardCharsets.UTF_8);

        assertThat(Commands.run("verify", "--output", own.toString())).isEqualTo(1);
    }

    private Path issue() {
        return output.resolve("2008-10-28");
    }

    /** The words of a page, one space between them. */
    static String words(Path html) throws IOException {
        return Files.readString(html, StandardCharsets.UTF_8)
                .replaceAll("(?s)<style.*?</style>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([:.,;])", "$1");
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> digests.put(folder.relativize(file).toString(), Digest.of(file)));
        }
        return digests;
    }
}
