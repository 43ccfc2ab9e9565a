package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.document.Block;
import org.quarterlight.document.Document;
import org.quarterlight.document.Inline;
import org.quarterlight.layout.Layout;
import org.quarterlight.layout.Pages;

/** What a reader sees first: one page whatever the size and the names, and numbers to cite each part by. */
class FirstPageTest {
    private static final String LONG_REGION =
            "The Northern and Western Counties with the Isles and the Boroughs of the Upper Estuary, part ";
    private static final String LONG_REASON = "the site is not ready because the works of another programme on which it"
            + " rests were paused when their own supplier left and no other has been found in three rounds of tender";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} plans in {1} regions")
    @CsvSource({"20, 3", "200, 8", "2000, 33", "3000, 300"})
    void whatOpensABriefingIsOnePage(int plans, int regions) throws IOException {
        Path made = programme(plans, regions);
        assertOpensOnOnePage(made);
        lengthenNames(made);
        assertOpensOnOnePage(made);
    }

    private Path programme(int plans, int regions) throws IOException {
        return new MadeUpProgramme(plans, plans, 3, regions, MadeUpProgramme.quarters()).write(folder);
    }

    private static void assertOpensOnOnePage(Path made) {
        Sample sample = Sample.ofFolder(made);
        for (String edition : List.of("national", "parliamentary-pack", "monthly-report", "region")) {
            Document body = Shipped.briefings(sample, MadeUpProgramme.NEWEST, Shipped.template(edition))
                    .findFirst()
                    .orElseThrow();
            int end = ending(body.blocks());
            List<Block> first = body.blocks().subList(0, end);
            Document opening =
                    new Document(body.title(), body.shortTitle(), body.source(), body.asAt(), withoutLinks(first));
            assertThat(Layout.of(opening).pages()).as(edition).hasSize(1);
        }
    }

    private static List<Block> withoutLinks(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Block.Paragraph(Block.Voice voice, List<Inline> text)
                        ? new Block.Paragraph(voice, List.of(new Inline.Text(Inline.plain(text))))
                        : block)
                .toList();
    }

    private static int ending(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.NewPage
                    || (blocks.get(i) instanceof Block.Heading(int level, List<Inline> text, String anchor)
                            && level == 2)) {
                return i;
            }
        }
        return blocks.size();
    }

    private static void lengthenNames(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                String text = Files.readString(file);
                Files.writeString(
                        file,
                        text.replace("Region ", "\"" + LONG_REGION)
                                .replaceAll("(part \\d+)", "$1\"")
                                .replace("the site is not ready", LONG_REASON));
            }
        }
    }

    @Test
    void everyParagraphTableAndFigureHasANumberOfItsOwn() {
        Sample sample = Sample.ofFolder(Path.of("input"));
        Pages pack =
                Layout.of(Shipped.briefings(sample, LocalDate.of(2008, 10, 28), Shipped.template("parliamentary-pack"))
                        .findFirst()
                        .orElseThrow());
        List<String> captions = pack.document().blocks().stream()
                .flatMap(FirstPageTest::caption)
                .toList();
        assertThat(captions).allMatch(title -> title.matches("(Table|Figure) \\d+\\. .*"));
        assertThat(captions.stream().map(title -> title.replaceFirst("\\..*", "")))
                .doesNotHaveDuplicates();
        assertThat(pack.bookmarks().stream().filter(one -> one.level() == 2))
                .allMatch(one -> one.title().matches("\\d+\\..*"));
    }

    private static Stream<String> caption(Block block) {
        return switch (block) {
            case Block.Table table -> Stream.of(Inline.plain(table.caption().title()));
            case Block.Picture picture ->
                Stream.of(Inline.plain(picture.caption().title()));
            default -> Stream.empty();
        };
    }

    @Test
    void everyTableAndFigureSaysWhereItIsFrom() {
        Sample sample = Sample.ofFolder(Path.of("input"));
        Document national = Shipped.briefings(sample, LocalDate.of(2008, 10, 28), Shipped.template("national"))
                .findFirst()
                .orElseThrow();
        assertThat(national.blocks().stream().flatMap(FirstPageTest::notes))
                .isNotEmpty()
                .allMatch(notes ->
                        notes.stream().anyMatch(note -> Inline.plain(note).startsWith("Source: ")));
    }

    private static Stream<List<List<Inline>>> notes(Block block) {
        return switch (block) {
            case Block.Table table -> Stream.of(table.notes());
            case Block.Picture picture -> Stream.of(picture.notes());
            default -> Stream.empty();
        };
    }

    @Test
    void whatParliamentWasToldStandsBesideWhatHappened() {
        Sample sample = Sample.ofFolder(Path.of("input"));
        Document pack = Shipped.briefings(sample, LocalDate.of(2008, 10, 28), Shipped.template("parliamentary-pack"))
                .findFirst()
                .orElseThrow();
        List<String> rows = pack.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().anchor().equals("told"))
                .flatMap(table -> table.rows().stream())
                .map(row -> String.join(
                        " | ", row.cells().stream().map(Inline::plain).toList()))
                .toList();
        assertThat(rows)
                .hasSize(4)
                .anyMatch(row ->
                        row.startsWith("Ipswich Hospital NHS Trust | by 31 October 2006 |") && row.endsWith("| 174"))
                .anyMatch(row -> row.startsWith("Northampton General") && row.endsWith("| 172 to 173"))
                .anyMatch(row -> row.startsWith("Winchester and Eastleigh") && row.endsWith("| 138"))
                .anyMatch(row -> row.startsWith("Barnet and Chase Farm") && row.endsWith("| 0"));
    }
}
