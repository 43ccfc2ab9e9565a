package org.quarterlight.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quarterlight.chart.Charts;
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
import org.quarterlight.document.HouseStyle;
import org.quarterlight.document.Imprint;
import org.quarterlight.document.Inline;

/** Documents of every kind of block for the tests of layout and of PDF. */
public final class SampleDocuments {
    private static final LocalDate AS_AT = LocalDate.of(2008, 10, 28);
    private static final String SENTENCE = "The rule counts a plan as due when what is left of its planned interval"
            + " lies wholly inside the three months after the as-at date. ";

    private SampleDocuments() {}

    public static Document of(List<Block> blocks) {
        return new Document(
                "No trust has a go-live date in the next three months",
                "National briefing: care records rollout",
                "Source: exports of the trusts' plans received by 28 October 2008",
                AS_AT,
                Optional.of(AS_AT.plusDays(2)),
                blocks,
                Imprint.NONE,
                HouseStyle.USUAL);
    }

    public static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }

    /** A chart of each kind. */
    public static Document everyChart() {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, text("Every kind of chart"), "charts")));
        for (Chart chart : List.of(
                Charts.schedule(),
                Charts.trend(),
                Charts.promised(),
                Charts.states(),
                Charts.stateBar(),
                Charts.dumbBells(9),
                Charts.heatTable(12),
                Charts.strips(),
                Charts.movers(15))) {
            String kind = chart.getClass().getSimpleName();
            blocks.add(new Block.Picture(
                    new Caption(kind, text(kind + " states a finding"), text("Plans, 28 October 2008")),
                    chart,
                    "The same facts in words.",
                    List.of()));
        }
        return of(blocks);
    }

    public static Paragraph body(int sentences) {
        return new Paragraph(Voice.BODY, text(SENTENCE.repeat(sentences).strip()));
    }

    public static Table table(String anchor, int rows) {
        return new Table(
                new Caption(
                        anchor,
                        text("Slips since the last export are longest in the North"),
                        text("Plans by trust, number of days, exports of 21 and 28 October 2008")),
                List.of(
                        new Column("Trust", Align.LEFT, true),
                        new Column("Region", Align.LEFT, false),
                        new Column("Planned", Align.LEFT, false),
                        new Column("State", Align.LEFT, false),
                        new Column("Slip, days", Align.RIGHT, false)),
                IntStream.range(0, rows).mapToObj(SampleDocuments::row).toList(),
                new Row("", List.of(text("Total"), text("[z]"), text("[z]"), text("[z]"), text("12,345"))),
                List.of(
                        text("[note 1] Slip is counted between the ends of the planned intervals."),
                        text("[z] does not apply.")));
    }

    private static Row row(int i) {
        String name = i % 7 == 0 ? "The Royal Wolverhampton Hospitals and Community NHS Foundation Trust " : "Trust ";
        return new Row(
                "row-" + i,
                List.of(
                        text(name + i),
                        text(i % 3 == 0 ? "North, Midlands and East" : "London"),
                        text("22 Dec 2008"),
                        List.of(new Inline.Link(text("overdue"), "#method")),
                        text(Integer.toString(i * 37 % 1900))));
    }

    public static Block.KeyFacts facts() {
        return new Block.KeyFacts(List.of(
                new KeyFact(text("0"), text("plans due between 29 October 2008 and 28 January 2009")),
                new KeyFact(text("4"), text("London trusts live")),
                new KeyFact(text("167"), text("plans read, from three regions")),
                new KeyFact(text("£12.7 billion"), text("cost of the programme, as reported in May 2008"))));
    }

    public static Block.Picture picture() {
        return new Block.Picture(
                new Caption("chart", text("Half of London's plans have no date"), text("Plans in scope by state")),
                new Chart.StackedBars(
                        List.of("live", "due", "overdue", "undated"),
                        List.of(
                                new Chart.StackedBar("London", List.of(4, 0, 3, 12)),
                                new Chart.StackedBar("South", List.of(9, 0, 1, 20)))),
                "London: 4 live, 3 overdue, 12 undated. South: 9 live, 1 overdue, 20 undated.",
                List.of(text("Source: plan exports.")));
    }

    /** Every kind of block, about two pages. */
    public static Document allBlocks() {
        return of(allOf(6));
    }

    private static List<Block> allOf(int rows) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, text("No trust has a go-live date in the next three months"), "title"));
        blocks.add(facts());
        blocks.add(new Paragraph(
                Voice.LEAD,
                text("Of 167 plans read, none has a go-live date between 29 October 2008 and 28 January 2009.")));
        blocks.add(new Block.Contents(3));
        blocks.add(new Heading(2, text("London has four trusts live and no date for the fifth"), "london"));
        blocks.add(linked());
        blocks.add(list());
        blocks.add(table("slips", rows));
        blocks.add(picture());
        blocks.add(new Heading(2, text("How the figures are made"), "method"));
        blocks.add(body(3));
        blocks.add(new Heading(3, text("Definitions"), "definitions"));
        blocks.add(new Paragraph(Voice.NOTE, text(SENTENCE.repeat(2).strip())));
        return blocks;
    }

    private static Paragraph linked() {
        return new Paragraph(
                Voice.BODY,
                List.of(
                        new Inline.Text("See the "),
                        new Inline.Link(text("table of slips"), "#slips"),
                        new Inline.Text(", the "),
                        new Inline.Link(text("House of Commons Library"), "https://commonslibrary.parliament.uk/"),
                        new Inline.Text(" and, "),
                        new Inline.Strong(text("above all")),
                        new Inline.Text(", the "),
                        new Inline.Emphasis(text("method")),
                        new Inline.Text(". " + SENTENCE.repeat(2).strip())));
    }

    private static Block.Items list() {
        return new Block.Items(
                false,
                List.of(
                        List.of(new Paragraph(Voice.BODY, text("Barnet and Chase Farm: live since July 2007."))),
                        List.of(
                                new Paragraph(Voice.BODY, text("Royal Free: " + SENTENCE.strip())),
                                new Block.Items(
                                        true,
                                        List.of(
                                                List.of(new Paragraph(Voice.BODY, text("first reading"))),
                                                List.of(new Paragraph(Voice.BODY, text("second reading"))))))));
    }

    /** More than forty pages, with a contents list and a table of many pages. */
    public static Document longDocument() {
        List<Block> blocks = new ArrayList<>(allOf(1400));
        for (int i = 0; i < 30; i++) {
            blocks.add(
                    new Heading(2 + i % 2, text("Section " + i + " finds what it was asked to find"), "section-" + i));
            blocks.add(body(3 + i % 5));
            blocks.add(body(1 + i % 7));
        }
        return of(blocks);
    }

    /** Cells that would break a careless writer. */
    public static Document hostile() {
        List<String> cells = List.of(
                "*",
                "|",
                "<script>alert(1)</script>",
                "${7*7}",
                "=1+1",
                "left \u202Eright\u202C \u200Fmark",
                "W".repeat(10_000),
                "中文 \uD83D\uDE00 שלום",
                "",
                "e\u0301 \u00A0 a\u00ADb\u2011c \u0000\u0007",
                "\uD800");
        List<Row> rows = cells.stream()
                .map(cell -> new Row("", List.of(text(cell), text("beside"), text(cell))))
                .toList();
        Table table = new Table(
                new Caption("hostile", text("Hostile & <cells>"), text("as they come")),
                List.of(
                        new Column("Given", Align.LEFT, true),
                        new Column("", Align.LEFT, false),
                        new Column("Again", Align.RIGHT, false)),
                rows,
                null,
                List.of());
        return of(List.of(
                table, new Paragraph(Voice.BODY, text("X".repeat(10_000))), new Paragraph(Voice.BODY, List.of())));
    }

    public static Document onePage() {
        return of(List.of(new Heading(1, text("Nothing changed"), "title"), body(2)));
    }
}
