package org.quarterlight.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Heading;
import org.quarterlight.document.Block.KeyFact;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Block.Table;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Document;
import org.quarterlight.document.Inline;

/** Briefings by number: the same number gives the same briefing, every other number another one. */
final class Briefings {
    static final LocalDate AS_AT = LocalDate.of(2008, 10, 28);

    private final Prose prose;

    private Briefings(long number) {
        prose = new Prose(new SplittableRandom(number * 0x9E3779B97F4A7C15L));
    }

    /** About four pages: key facts, text, a list, a chart, tables of 40 and 20 rows. */
    static Document typical(long number) {
        return new Briefings(number).briefing(40, 20, 1);
    }

    /** About ninety pages: the same with tables of 2,000 and 1,000 rows and ten times the text. */
    static Document large(long number) {
        return new Briefings(number).briefing(2_000, 1_000, 10);
    }

    private Document briefing(int plans, int changes, int chapters) {
        List<Block> blocks = new ArrayList<>();
        String title = prose.number(60) + " trusts are due to go live in " + prose.place() + " by January 2009";
        blocks.add(new Heading(1, text(title), "title"));
        blocks.add(facts());
        blocks.add(new Paragraph(Voice.LEAD, text(prose.sentences(2))));
        for (int chapter = 0; chapter < chapters; chapter++) {
            blocks.addAll(chapter(chapter));
        }
        blocks.add(new Heading(2, text("Every plan of " + prose.place()), "plans"));
        blocks.add(table("table-plans", plans));
        blocks.add(new Heading(2, text("What changed since the export of " + Prose.day(prose.date())), "changes"));
        blocks.add(new Paragraph(Voice.BODY, text(prose.sentences(3))));
        blocks.add(table("table-changes", changes));
        blocks.add(new Heading(2, text("How the figures are made"), "method"));
        blocks.add(new Paragraph(Voice.NOTE, text(prose.sentences(3))));
        String source = "Source: exports of " + prose.place() + " and " + prose.place();
        return new Document(title, "Region: " + prose.place(), source, AS_AT, blocks);
    }

    private List<Block> chapter(int number) {
        return List.of(
                new Heading(2, text("What " + prose.trust() + " was promised"), "chapter-" + number),
                new Paragraph(
                        Voice.BODY,
                        List.of(
                                new Inline.Text(prose.sentences(2) + " "),
                                new Inline.Strong(text(prose.number(90) + " plans slipped")),
                                new Inline.Text(", as the "),
                                new Inline.Link(text("table of plans"), "#table-plans"),
                                new Inline.Text(" shows. " + prose.sentence().strip()))),
                new Block.Items(
                        false,
                        IntStream.range(0, 4)
                                .mapToObj(i -> List.<Block>of(new Paragraph(Voice.BODY, text(prose.sentences(1)))))
                                .toList()),
                picture(number));
    }

    private Block.KeyFacts facts() {
        return new Block.KeyFacts(List.of(
                fact("plans read"), fact("due in the next three months"), fact("live"), fact("without a date")));
    }

    private KeyFact fact(String label) {
        return new KeyFact(text(Integer.toString(prose.number(900))), text(label));
    }

    private Block.Picture picture(int number) {
        String finding = prose.number(80) + " of the plans of " + prose.place() + " have a date";
        Caption caption = new Caption("chart-" + number, text(finding), text("Plans in scope as at 28 October 2008"));
        Chart chart = number % 2 == 0 ? schedule() : bars();
        return new Block.Picture(
                caption, chart, finding + ", as the table of plans says", List.of(text("Source: exports.")));
    }

    private Chart schedule() {
        return new Chart.ForwardSchedule(
                AS_AT.plusDays(1),
                AS_AT.plusMonths(3),
                IntStream.range(0, 12).mapToObj(i -> scheduled()).toList());
    }

    private Chart.ScheduleRow scheduled() {
        LocalDate from = AS_AT.plusDays(1 + prose.number(70));
        LocalDate to = from.plusDays(prose.number(20));
        return new Chart.ScheduleRow(prose.trust(), from, to, Prose.day(to), prose.number(3) > 0);
    }

    private Chart bars() {
        return new Chart.StackedBars(
                Prose.STATES,
                IntStream.range(0, 6)
                        .mapToObj(i -> new Chart.StackedBar(
                                prose.place(),
                                Prose.STATES.stream()
                                        .map(state -> prose.number(40))
                                        .toList()))
                        .toList());
    }

    private Table table(String anchor, int rows) {
        return new Table(
                new Caption(
                        anchor,
                        text(rows + " plans of " + prose.place() + " and what became of them"),
                        text("Slip in whole days between the ends of the planned dates; positive is later")),
                List.of(
                        new Column("Trust", Align.LEFT, true),
                        new Column("Product", Align.LEFT, false),
                        new Column("Planned", Align.LEFT, false),
                        new Column("State", Align.LEFT, false),
                        new Column("Slip, days", Align.RIGHT, false)),
                IntStream.range(0, rows).mapToObj(i -> row()).toList(),
                null,
                List.of(text("Dates as their sources give them.")));
    }

    private Row row() {
        return new Row(
                "",
                List.of(
                        text(prose.place() + " " + prose.one(List.of("Hospitals", "Community", "General"))
                                + " NHS Trust"),
                        text(prose.one(Prose.PRODUCTS)),
                        text(Prose.day(prose.date())),
                        text(prose.one(Prose.STATES)),
                        text(Integer.toString(prose.number(700)))));
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }
}
