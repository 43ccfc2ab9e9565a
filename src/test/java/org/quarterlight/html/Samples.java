package org.quarterlight.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.chart.Charts;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Document;
import org.quarterlight.document.HouseStyle;
import org.quarterlight.document.Imprint;
import org.quarterlight.document.Inline;

/** Documents with everything a briefing can hold. */
final class Samples {
    static final String HOSTILE =
            "*a* | <script>alert('x')</script> ${7*7} =1+1 \u202Eevil\u202C \u05D0\u05D1 &amp; \u0001 \"q\"";

    private Samples() {}

    static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    static Document briefing() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, text("No trust has a go-live date in the next three months"), "title"));
        blocks.add(new Block.Paragraph(
                Voice.LEAD,
                List.of(
                        new Inline.Text("Between 29 October 2008 and 28 January 2009 "),
                        new Inline.Strong(text("no trust")),
                        new Inline.Text(" has a go-live date. "),
                        new Inline.Link(text("23"), "#evidence-read"),
                        new Inline.Text(" plans were read from 3 sources; the newest export is that of London."))));
        blocks.add(new Block.KeyFacts(List.of(
                fact("23", "plans read"),
                fact("4", "live, whole organisation"),
                fact("0", "due by 28 January 2009"),
                fact("11", "without a date"))));
        blocks.add(new Block.Contents(3));
        blocks.add(heading("Three months ahead", "ahead"));
        blocks.add(
                picture("ahead-chart", "Seven plans are dated between 29 October and 28 January", Charts.schedule()));
        blocks.add(heading("How dates moved", "moved"));
        blocks.add(picture("trend", "Of seven plans, four slipped and three went live", Charts.trend()));
        blocks.add(heading("Promises and outturn", "promises"));
        blocks.add(picture("promised", "22 go-lives were promised by June 2008, 8 happened", Charts.promised()));
        blocks.add(heading("Each region", "regions"));
        blocks.add(picture("states", "Most plans in every region have no date", Charts.states()));
        blocks.add(heading("The figures", "figures"));
        blocks.add(table());
        blocks.add(heading("What else was said", "else"));
        blocks.add(new Block.Items(
                false,
                List.of(
                        List.of(new Block.Paragraph(Voice.BODY, text("One thing, in a sentence."))),
                        List.of(
                                new Block.Paragraph(Voice.BODY, text("Another:")),
                                new Block.Items(
                                        true,
                                        List.of(List.of(new Block.Paragraph(Voice.BODY, text("first in order")))))))));
        blocks.add(new Block.NewPage());
        blocks.add(new Block.Heading(3, text(HOSTILE), "hostile"));
        blocks.add(new Block.Paragraph(
                Voice.BODY,
                List.of(
                        new Inline.Text(HOSTILE),
                        new Inline.Break(),
                        new Inline.Emphasis(text("a link to nothing: ")),
                        new Inline.Link(text("nowhere"), "#nowhere"),
                        new Inline.Link(text("bad"), "javascript:alert(1)"),
                        new Inline.Link(text("good"), "https://www.example.org/?a=1&b=2"))));
        blocks.add(new Block.Paragraph(Voice.NOTE, text("Source: sample exports.")));
        return new Document(
                "No trust has a go-live date in the next three months",
                "National briefing",
                "Source: exports of 3 sources; figures and evidence in figures.json.",
                LocalDate.of(2008, 10, 28),
                Optional.of(LocalDate.of(2008, 10, 29)),
                blocks,
                Imprint.NONE,
                HouseStyle.USUAL);
    }

    private static Block heading(String words, String anchor) {
        return new Block.Heading(2, text(words), anchor);
    }

    private static Block.KeyFact fact(String value, String label) {
        return new Block.KeyFact(text(value), text(label));
    }

    private static Block picture(String anchor, String title, Chart chart) {
        return new Block.Picture(
                new Caption(anchor, text(title), text("Plans in scope, all regions, as at 28 October 2008")),
                chart,
                "The same facts in words.",
                List.of(text("Source: plan exports.")));
    }

    private static Block table() {
        List<Column> columns = List.of(
                new Column("Region", Align.LEFT, true),
                new Column("Verdict", Align.LEFT, false),
                new Column("Plans in scope", Align.RIGHT, false),
                new Column("Live", Align.RIGHT, false),
                new Column("Without a date", Align.RIGHT, false),
                new Column("Rule and counts", Align.LEFT, false));
        return new Block.Table(
                new Caption(
                        "verdicts",
                        text("Two of three regions are halted"),
                        text("Verdict by region, 28 October 2008")),
                columns,
                List.of(
                        row(
                                "evidence-read",
                                "London",
                                "halted",
                                "14",
                                "4",
                                "6",
                                "no go-live in three months, none due"),
                        row("", "North, Midlands and East", "delayed", "24", "1", "14", "2 overdue, 14 without a date"),
                        row("", "South", "halted", "39", "8", "31", HOSTILE)),
                row("", "All regions", "delayed", "77", "13", "51", "as the regions [note 1]"),
                List.of(text("[note 1] The rule is printed beside each verdict.")));
    }

    private static Row row(String anchor, String... cells) {
        List<List<Inline>> texts = new ArrayList<>();
        for (String cell : cells) {
            texts.add(text(cell));
        }
        return new Row(anchor, texts);
    }
}
