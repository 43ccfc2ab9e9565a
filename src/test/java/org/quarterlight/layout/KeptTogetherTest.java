package org.quarterlight.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Heading;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Inline;
import org.quarterlight.font.Typeface;

/** What stays together on a page and on a line: notes, what opens a list, addresses, headings. */
class KeptTogetherTest {
    @Property(tries = 60)
    void whatOpensAListStaysWithIt(@ForAll @IntRange(max = 60) int lead) {
        List<Block> blocks = new ArrayList<>(
                IntStream.range(0, lead).mapToObj(i -> line("line " + i)).toList());
        blocks.add(line("Conflicts in the record:"));
        blocks.add(new Block.Items(false, List.of(List.of(line("the first")), List.of(line("the second")))));
        for (Page page : Layout.of(SampleDocuments.of(blocks)).pages()) {
            assertThat(labels(page).getLast().text().strip())
                    .isNotEqualTo("record:")
                    .doesNotEndWith(":");
        }
    }

    @Property(tries = 60)
    void noNoteOfATableStandsAloneOnItsPage(
            @ForAll @IntRange(max = 60) int lead, @ForAll @IntRange(min = 1, max = 20) int notes) {
        List<Block> blocks = new ArrayList<>(
                IntStream.range(0, lead).mapToObj(i -> line("line " + i)).toList());
        Block.Table table = SampleDocuments.table("slips", 20);
        List<List<Inline>> words = IntStream.range(0, notes)
                .mapToObj(i -> SampleDocuments.text("note " + i + " of the table"))
                .toList();
        blocks.add(new Block.Table(table.caption(), table.columns(), table.rows(), null, words));
        blocks.add(method());
        for (Page page : Layout.of(SampleDocuments.of(blocks)).pages()) {
            long own = labels(page).stream()
                    .filter(label -> label.text().startsWith("note "))
                    .count();
            long rows = labels(page).stream()
                    .filter(label -> label.text().strip().matches("[\\d,]+"))
                    .count();
            assertThat(own == 0 || rows > 0 || own > 1).isTrue();
            assertThat(notes > 9 || own == 0 || own == notes)
                    .as("few notes are not parted")
                    .isTrue();
        }
    }

    @Test
    void aLongAddressPartsAfterASlashAndStandsClearOfItsNumber() {
        String address = "https://www.computing.example/news/1831629/nhs-care-record-rollout-grinds-halt/section/"
                + "programme-board-minutes-of-october-2008";
        Block.Items items = new Block.Items(
                true,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> List.<Block>of(line(address)))
                        .toList());
        List<Page> pages = Layout.of(SampleDocuments.of(List.of(items))).pages();
        List<String> lines = labels(pages.getFirst()).stream()
                .map(label -> label.text().strip())
                .filter(text -> address.startsWith(text) && !text.equals(address))
                .toList();
        assertThat(lines)
                .isNotEmpty()
                .allMatch(text ->
                        "/-".indexOf(text.charAt(text.length() - 1)) >= 0 || address.charAt(text.length()) == '-');
        double right = labels(pages.getFirst()).stream()
                .filter(label -> label.text().equals("12."))
                .mapToDouble(label -> label.x() + Typeface.of(label.face()).width("12.", label.size()))
                .max()
                .orElseThrow();
        assertThat(labels(pages.getFirst()).stream()
                        .filter(label -> label.text().startsWith("https"))
                        .mapToDouble(DrawnMark.Label::x))
                .allMatch(left -> left > right + 3);
    }

    @Test
    void noHeadingEndsInALineOfOneShortWord() {
        Heading heading = new Heading(
                2, SampleDocuments.text("14 other parts of the programme are on record with 15 measures"), "parts");
        List<DrawnMark.Label> words = labels(Layout.of(SampleDocuments.of(List.of(heading, method())))
                .pages()
                .getFirst());
        double last = words.stream()
                .filter(label -> label.text().strip().endsWith("measures"))
                .mapToDouble(DrawnMark.Label::y)
                .max()
                .orElseThrow();
        String line = words.stream()
                .filter(label -> label.y() == last)
                .map(DrawnMark.Label::text)
                .collect(Collectors.joining(" "));
        assertThat(line.strip()).contains("15 measures").hasSizeGreaterThan(20);
    }

    private static Paragraph line(String words) {
        return new Paragraph(Voice.BODY, SampleDocuments.text(words));
    }

    private static Heading method() {
        return new Heading(2, SampleDocuments.text("Method"), "method");
    }

    private static List<DrawnMark.Label> labels(Page page) {
        return page.pieces().stream()
                .flatMap(piece -> piece.marks().stream())
                .filter(DrawnMark.Label.class::isInstance)
                .map(DrawnMark.Label.class::cast)
                .toList();
    }
}
