package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.document.Block;
import org.quarterlight.document.Document;
import org.quarterlight.document.Inline;
import org.quarterlight.layout.Layout;

/** What the sample's briefings say in their headings and leads, word by word. */
class SampleFindingsTest {
    private static final LocalDate DAY = LocalDate.of(2008, 10, 28);
    private static final Sample SAMPLE = Sample.ofFolder(Path.of("input"));

    @Test
    void aContractIsToldByWhoseItIsAndWhatBecameOfIt() {
        assertThat(headings("region"))
                .anyMatch(heading -> heading.endsWith("BT\u2019s contract is in force"))
                .anyMatch(heading ->
                        heading.endsWith("South has no contract in force: Fujitsu\u2019s contract ended in 2008"
                                + " and BT is proposed, its price not agreed"));
    }

    @Test
    void aTrustWithOnePlanIsToldOfItWithoutCountingWhatItIsNot() {
        assertThat(paragraphs("organisation"))
                .anyMatch(line -> line.startsWith("The one plan read is live across a whole trust."))
                .anyMatch(line -> line.startsWith("The one plan read has no date (under review)."))
                .noneMatch(line -> line.contains("none has no date"));
    }

    @Test
    void aDateUnderReviewDiffersFromTheSameDateBeforeTheReview() {
        assertThat(blocks("parliamentary-pack")
                        .filter(block -> block instanceof Block.Table table
                                && Inline.plain(table.caption().title())
                                        .endsWith("differ from the record of 28 July 2008"))
                        .flatMap(block -> ((Block.Table) block).rows().stream())
                        .map(row -> Inline.plain(row.cells().getFirst())))
                .contains("Imperial College Healthcare NHS Trust (St Mary's campus)")
                .hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "region", "supplier", "monthly-report", "parliamentary-pack"})
    void noBriefingEndsInAPageOfOneSentence(String edition) {
        assertThat(Shipped.briefings(SAMPLE, DAY, Shipped.template(edition)))
                .allSatisfy(document -> assertThat(linesOfTheLastPage(document))
                        .as(document.shortTitle())
                        .isGreaterThan(3));
    }

    private static long linesOfTheLastPage(Document document) {
        return Layout.of(document).pages().getLast().pieces().stream()
                .flatMap(piece -> piece.marks().stream())
                .filter(DrawnMark.Label.class::isInstance)
                .map(mark -> ((DrawnMark.Label) mark).y())
                .distinct()
                .count();
    }

    @Test
    void amountsBearTheirSigns() {
        assertThat(blocks("parliamentary-pack")
                        .filter(Block.Table.class::isInstance)
                        .flatMap(block -> ((Block.Table) block).rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .map(Inline::plain))
                .contains("\u00a312.7 billion", "98%");
    }

    private static Stream<Block> blocks(String edition) {
        return Shipped.briefings(SAMPLE, DAY, Shipped.template(edition))
                .flatMap(document -> document.blocks().stream());
    }

    private static List<String> headings(String edition) {
        return blocks(edition)
                .filter(Block.Heading.class::isInstance)
                .map(block -> Inline.plain(((Block.Heading) block).text()))
                .toList();
    }

    private static List<String> paragraphs(String edition) {
        return blocks(edition)
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> Inline.plain(((Block.Paragraph) block).text()))
                .toList();
    }
}
