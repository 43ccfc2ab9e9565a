package org.quarterlight.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Heading;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Document;
import org.quarterlight.document.Inline;
import org.quarterlight.font.Typeface;

class LayoutTest {
    private static final double RIGHT = Page.WIDTH - Layout.MARGIN;
    private static final double FOOT = Page.HEIGHT - Layout.BOTTOM;

    static Stream<Document> documents() {
        return Stream.of(
                SampleDocuments.allBlocks(),
                SampleDocuments.hostile(),
                SampleDocuments.onePage(),
                SampleDocuments.longDocument());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothingCrossesTheMargins(Document document) {
        for (Page page : Layout.of(document).pages()) {
            for (DrawnMark.Label label : labels(page)) {
                double width = Typeface.of(label.face()).width(label.text().stripTrailing(), label.size());
                assertThat(label.x()).as(label.text()).isGreaterThanOrEqualTo(Layout.MARGIN - 0.1);
                assertThat(label.x() + width).as(label.text()).isLessThanOrEqualTo(RIGHT + 0.1);
                assertThat(label.y()).as(label.text()).isBetween(Layout.TOP, FOOT);
            }
        }
    }

    @Property(tries = 60)
    void pagingLosesNoRowAndKeepsTheirOrder(@ForAll @IntRange(min = 1, max = 160) int rows) {
        Block.Table table = SampleDocuments.table("slips", rows);
        Pages pages = Layout.of(SampleDocuments.of(List.of(method(), table)));
        List<String> slips =
                words(pages).stream().filter(word -> word.matches("[\\d,]+")).toList();
        List<String> given = new ArrayList<>();
        table.rows().forEach(row -> given.add(Inline.plain(row.cells().getLast())));
        given.add("12,345");
        assertThat(slips).isEqualTo(given);
    }

    @Property(tries = 60)
    void aPartedParagraphHasTwoLinesOnEitherSide(@ForAll @IntRange(max = 60) int lead) {
        List<Block> blocks = new ArrayList<>(
                IntStream.range(0, lead).mapToObj(i -> line("line " + i)).toList());
        blocks.add(SampleDocuments.body(6));
        Pages pages = Layout.of(SampleDocuments.of(blocks));
        for (Page page : pages.pages()) {
            long lines = labels(page).stream()
                    .filter(label -> !label.text().startsWith("line "))
                    .count();
            assertThat(lines).isNotEqualTo(1);
        }
    }

    @Property(tries = 60)
    void aHeadingIsNeverLeftAtTheFootOfAPage(@ForAll @IntRange(max = 60) int lead) {
        List<Block> blocks = new ArrayList<>(
                IntStream.range(0, lead).mapToObj(i -> line("line " + i)).toList());
        blocks.add(new Heading(2, SampleDocuments.text("A heading"), "heading"));
        blocks.add(SampleDocuments.table("slips", 30));
        blocks.add(method());
        for (Page page : Layout.of(SampleDocuments.of(blocks)).pages()) {
            String last = labels(page).getLast().text().strip();
            assertThat(last).isNotIn("A heading", "Slip, days", "Slips since the last export are longest in the North");
        }
    }

    @Property(tries = 60)
    void noRowOfATableStandsAloneOnItsPage(
            @ForAll @IntRange(max = 60) int lead, @ForAll @IntRange(min = 2, max = 60) int rows) {
        List<Block> blocks = new ArrayList<>(
                IntStream.range(0, lead).mapToObj(i -> line("line " + i)).toList());
        blocks.add(SampleDocuments.table("slips", rows));
        blocks.add(method());
        for (Page page : Layout.of(SampleDocuments.of(blocks)).pages()) {
            long numbers = labels(page).stream()
                    .filter(label -> label.text().strip().matches("[\\d,]+"))
                    .count();
            assertThat(numbers).isNotEqualTo(1);
        }
    }

    @Test
    void keepsADateOnOneLineBesideLongNamesAndPaths() {
        List<Block.Column> columns = Stream.of(
                        "Source", "As at", "File", "Rows", "Accepted", "Order of dates", "SHA-256")
                .map(heading -> new Block.Column(heading, Block.Align.LEFT, heading.equals("Source")))
                .toList();
        Block.Row row = new Block.Row(
                "",
                Stream.of(
                                "North, Midlands and East",
                                "28 Oct 2008",
                                "plans/north-midlands-east-2008-10-28.csv",
                                "1,000",
                                "1,000",
                                "no numeric dates but ISO ones",
                                "90e16b3de58f")
                        .map(SampleDocuments::text)
                        .toList());
        Block.Caption caption = SampleDocuments.table("files", 1).caption();
        Block.Table table = new Block.Table(caption, columns, List.of(row), null, List.of());
        assertThat(words(Layout.of(SampleDocuments.of(List.of(table))))).contains("28 Oct 2008");
    }

    @Test
    void breaksNoWordOfATableOfNineColumns() {
        List<String> words = List.of(
                "Organisation",
                "Rebuild of teaching block",
                "Nottinghamshire",
                "Brightwater",
                "23 Aug 2025",
                "14 Sep 2025",
                "overdue",
                "+104",
                "164");
        Block.Table table = new Block.Table(
                new Block.Caption("nine", List.of(new Inline.Text("Nine columns")), List.of()),
                words.stream()
                        .map(word -> new Block.Column("Heading", Block.Align.LEFT, false))
                        .toList(),
                List.of(row(words), row(words)),
                null,
                List.of());

        assertThat(words(Layout.of(SampleDocuments.of(List.of(method(), table)))))
                .contains("Nottinghamshire", "23 Aug 2025", "14 Sep 2025");
    }

    private static Block.Row row(List<String> cells) {
        return new Block.Row(
                "",
                cells.stream()
                        .map(cell -> List.<Inline>of(new Inline.Text(cell)))
                        .toList());
    }

    @Test
    void repeatsTheTableHeadingAsFurnitureOnEachFurtherPage() {
        Pages pages = Layout.of(SampleDocuments.of(List.of(SampleDocuments.table("slips", 120), method())));
        assertThat(pages.pages().size()).isGreaterThan(2);
        assertThat(words(pages)).filteredOn("Slip, days"::equals).hasSize(1);
        assertThat(pages.pages().subList(1, pages.pages().size() - 1))
                .allSatisfy(page -> assertThat(page.furniture())
                        .anyMatch(mark -> mark instanceof DrawnMark.Label label
                                && label.text().equals("Slip, days")));
    }

    @Test
    void listsContentsWithPageNumbersFromSixPagesOn() {
        assertThat(words(Layout.of(SampleDocuments.allBlocks()))).doesNotContain("Contents");
        Pages pages = Layout.of(SampleDocuments.longDocument());
        List<String> words = words(pages);
        assertThat(words).contains("Contents");
        int entry = words.indexOf("Section 28 finds what it was asked to find");
        assertThat(pages.places())
                .hasEntrySatisfying(
                        "section-28",
                        place -> assertThat(words.get(entry + 1)).isEqualTo(Integer.toString(place.page() + 1)));
    }

    @Test
    void saysWhereItIsOnEveryPageAndWhatItIsFromTheSecondOn() {
        Pages pages = Layout.of(SampleDocuments.allBlocks());
        assertThat(furniture(pages.pages().getFirst()))
                .contains("Page 1 of 2")
                .doesNotContain("Position at 28 October 2008");
        assertThat(furniture(pages.pages().getLast())).contains("Page 2 of 2", "Position at 28 October 2008");
    }

    @Test
    void refusesALinkThatLeadsNowhere() {
        Paragraph paragraph =
                new Paragraph(Voice.BODY, List.of(new Inline.Link(SampleDocuments.text("see"), "#nowhere")));
        assertThatThrownBy(() -> Layout.of(SampleDocuments.of(List.of(paragraph))))
                .hasMessageContaining("#nowhere");
    }

    @Test
    void setsAMeasureOfSeventyToEightyCharacters() {
        Pages pages = Layout.of(SampleDocuments.of(List.of(SampleDocuments.body(20))));
        double mean = labels(pages.pages().getFirst()).stream()
                .map(DrawnMark.Label::text)
                .filter(text -> text.length() > 60)
                .mapToInt(String::length)
                .average()
                .orElse(0);
        assertThat(mean).isBetween(70.0, 80.0);
    }

    @Test
    void makesAPictureSmallerThatIsTallerThanThePage() {
        List<Chart.StackedBar> bars = IntStream.range(0, 90)
                .mapToObj(i -> new Chart.StackedBar("Region " + i, List.of(i, 90 - i)))
                .toList();
        Block.Picture picture = new Block.Picture(
                new Block.Caption("tall", SampleDocuments.text("Tall"), SampleDocuments.text("Plans")),
                new Chart.StackedBars(List.of("live", "undated"), bars),
                "Ninety regions.",
                List.of());
        Pages pages = Layout.of(SampleDocuments.of(List.of(picture)));
        assertThat(pages.pages())
                .flatExtracting(LayoutTest::labels)
                .allSatisfy(label -> assertThat(label.y()).isLessThan(FOOT));
        assertThat(words(pages)).contains("Region 0", "Region 89");
    }

    private static Heading method() {
        return new Heading(2, SampleDocuments.text("Method"), "method");
    }

    private static Paragraph line(String words) {
        return new Paragraph(Voice.BODY, SampleDocuments.text(words));
    }

    private static List<DrawnMark.Label> labels(Page page) {
        return page.pieces().stream()
                .flatMap(piece -> piece.marks().stream())
                .filter(DrawnMark.Label.class::isInstance)
                .map(DrawnMark.Label.class::cast)
                .toList();
    }

    private static List<String> words(Pages pages) {
        return pages.pages().stream()
                .flatMap(page -> labels(page).stream())
                .map(label -> label.text().strip())
                .toList();
    }

    private static List<String> furniture(Page page) {
        return page.furniture().stream()
                .filter(DrawnMark.Label.class::isInstance)
                .map(mark -> ((DrawnMark.Label) mark).text())
                .toList();
    }
}
