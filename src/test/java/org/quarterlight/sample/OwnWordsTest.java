package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.document.Block;
import org.quarterlight.document.Inline;

/** A programme that has words of its own is told in them alone, and a first page says nothing of records there are not. */
class OwnWordsTest {
    private static final List<String> EDITIONS =
            List.of("national", "region", "supplier", "what-moved", "parliamentary-pack", "monthly-report");

    private static final String FOREIGN =
            "(?i)\\b(?:plans?|trusts?|go-lives?|organisations?|regions?(?! \\d)|products?(?! \\d))\\b";

    @TempDir
    Path folder;

    @Test
    void noBodySpeaksOfPlansTrustsOrGoLives() throws IOException {
        Sample sample = sample();
        for (String edition : EDITIONS) {
            Shipped.volumes(sample, MadeUpProgramme.NEWEST, Shipped.template(edition))
                    .limit(1)
                    .flatMap(volumes -> words(volumes.body().blocks()))
                    .forEach(words -> assertThat(words).as(edition).doesNotContainPattern(FOREIGN));
        }
    }

    @Test
    void noTableOrAnnexIsHeadedByOtherWords() throws IOException {
        Sample sample = sample();
        for (String edition : EDITIONS) {
            Shipped.volumes(sample, MadeUpProgramme.NEWEST, Shipped.template(edition))
                    .limit(1)
                    .flatMap(volumes -> Stream.concat(
                            volumes.body().blocks().stream(),
                            volumes.annex().stream().flatMap(annex -> annex.blocks().stream())))
                    .flatMap(OwnWordsTest::headings)
                    .forEach(heading -> assertThat(heading).as(edition).doesNotContainPattern(FOREIGN));
        }
    }

    @Test
    void whatTheExportsHeadAColumnWithIsTheWordForIt() throws IOException {
        Path input = MadeUpProgramme.of(400).write(folder);
        rename(input, "region", "Category");
        rename(input, "product", "Work");
        rename(input, "supplier", "SUPP_NM");

        List<Block> blocks = Shipped.volumes(
                        Sample.ofFolder(input), MadeUpProgramme.NEWEST, Shipped.template("national"))
                .flatMap(volumes -> volumes.body().blocks().stream())
                .toList();
        assertThat(blocks.stream().flatMap(OwnWordsTest::headings))
                .contains("Category", "Work", "Supplier")
                .doesNotContain("Region", "Product");
        assertThat(words(blocks)).anyMatch(line -> line.matches(".*\\d+ (of \\d+ )?categor(y|ies) ha(s|ve) .*"));
    }

    /** A column is headed otherwise, in the contract and in its exports, and keeps its role. */
    private static void rename(Path input, String role, String heading) throws IOException {
        Path contract = input.resolve("datapackage.json");
        Files.writeString(
                contract,
                Files.readString(contract)
                        .replace(
                                "{\"name\": \"" + role + "\", \"role\": \"" + role + "\"}",
                                "{\"name\": \"" + heading + "\", \"role\": \"" + role + "\"}"));
        try (Stream<Path> files = Files.list(input)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                List<String> lines = new ArrayList<>(Files.readAllLines(file));
                lines.set(0, lines.getFirst().replaceAll("\\b" + role + "\\b", heading));
                Files.write(file, lines);
            }
        }
    }

    private static Stream<String> headings(Block block) {
        return block instanceof Block.Table table
                ? table.columns().stream().map(Block.Column::heading)
                : Stream.empty();
    }

    /** Both exports of two nights lie within the three months: there is no record of the day before them. */
    @Test
    void whatWasNotOnRecordIsNotSaidToDiffer() throws IOException {
        Path input = new MadeUpProgramme(400, 200, 3, 5, MadeUpProgramme.nights(2)).write(folder);

        List<String> words = Shipped.volumes(
                        Sample.ofFolder(input), MadeUpProgramme.NEWEST, Shipped.template("monthly-report"))
                .flatMap(volumes -> words(volumes.body().blocks()))
                .toList();
        assertThat(words)
                .anyMatch(line -> line.endsWith("Nothing was on record on 30 March 2026"))
                .anyMatch(line -> line.endsWith(
                        "The first export is of 29 June 2026: there is no record of 30 March 2026 to compare with."))
                .noneMatch(line -> line.contains("differ"));
    }

    private Sample sample() throws IOException {
        Path input = MadeUpProgramme.of(400).write(folder);
        Path contract = input.resolve("datapackage.json");
        Files.writeString(
                contract,
                Files.readString(contract)
                        .replace(
                                "\"name\": \"made-up\",",
                                "\"name\": \"made-up\", \"words\": {\"organisation\": [\"school\", \"schools\"],"
                                        + " \"plan\": [\"work\", \"works\"], \"goLive\": [\"completion\","
                                        + " \"completions\"], \"region\": [\"county\", \"counties\"],"
                                        + " \"product\": [\"scheme\", \"schemes\"]},"));
        return Sample.ofFolder(input);
    }

    /** Headings, captions and running text; cells and the sources' own words are left out. */
    static Stream<String> words(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Heading heading -> Stream.of(Inline.plain(heading.text()));
            case Block.Paragraph paragraph -> Stream.of(Inline.plain(paragraph.text()));
            case Block.Table table ->
                Stream.of(
                        Inline.plain(table.caption().title()),
                        Inline.plain(table.caption().detail()));
            case Block.Picture picture ->
                Stream.of(
                        Inline.plain(picture.caption().title()),
                        Inline.plain(picture.caption().detail()));
            default -> Stream.<String>empty();
        });
    }
}
