package org.quarterlight.html;

import java.util.List;
import org.quarterlight.chart.Drawings;
import org.quarterlight.document.Block;
import org.quarterlight.document.Inline;

/** Writes the blocks of a briefing in their order. */
final class BlockWriter {
    /** At the widths of the style sheet letters are 14 pixels large or more in both. */
    private static final double CHART_WIDTH = 490;

    private static final double NARROW_WIDTH = 240;
    private static final int HEADINGS_THAT_NEED_CONTENTS = 6;

    private final HtmlBuilder tags;
    private final InlineWriter inlines;
    private final TableWriter tables;
    private final SvgWriter drawings;
    private final List<Block> all;

    BlockWriter(HtmlBuilder tags, List<Block> all) {
        this.tags = tags;
        this.inlines = new InlineWriter(tags, PageAnchors.of(all));
        this.tables = new TableWriter(tags, inlines);
        this.drawings = new SvgWriter(tags);
        this.all = all;
    }

    void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Items items -> items(items);
            case Block.KeyFacts facts -> facts(facts);
            case Block.Table table -> {
                tables.write(table);
                notes(table.notes());
            }
            case Block.Picture picture -> picture(picture);
            case Block.Contents contents -> contents(contents);
            case Block.NewPage() -> tags.empty("hr", "class", "page").line();
        }
    }

    private void heading(Block.Heading heading) {
        tags.open("h" + heading.level(), "id", heading.anchor());
        inlines.write(heading.text());
        tags.closeLine();
    }

    private void paragraph(Block.Paragraph paragraph) {
        String voice = switch (paragraph.voice()) {
            case BODY -> "";
            case LEAD -> "lead";
            case NOTE -> "note";
            case CALLOUT -> "callout";
            case SOURCE -> "note source";
        };
        tags.open("p", "class", voice);
        inlines.write(paragraph.text());
        tags.closeLine();
    }

    private void items(Block.Items items) {
        tags.open(items.numbered() ? "ol" : "ul").line();
        for (List<Block> item : items.items()) {
            tags.open("li");
            if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph only) {
                inlines.write(only.text());
            } else {
                item.forEach(this::write);
            }
            tags.closeLine();
        }
        tags.closeLine();
    }

    private void facts(Block.KeyFacts facts) {
        tags.open("ul", "class", "facts").line();
        for (Block.KeyFact fact : facts.facts()) {
            tags.open("li").open("span", "class", "value");
            inlines.write(fact.value());
            tags.close().text(" ").open("span", "class", "label");
            inlines.write(fact.label());
            tags.close().closeLine();
        }
        tags.closeLine();
    }

    private void picture(Block.Picture picture) {
        String id = picture.caption().anchor();
        tags.open("figure", "id", id).line().open("figcaption");
        tables.caption(picture.caption());
        tags.closeLine();
        tags.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id + "-title");
        String title = Inline.plain(picture.caption().title());
        drawings.write(Drawings.of(picture.chart(), CHART_WIDTH), "wide", id, title, picture.alternative());
        drawings.write(
                Drawings.of(picture.chart(), NARROW_WIDTH), "narrow", id + "-narrow", title, picture.alternative());
        tags.closeLine();
        tags.open("details").element("summary", "This chart in words");
        tags.element("p", picture.alternative()).closeLine();
        notes(picture.notes());
        tags.closeLine();
    }

    private void notes(List<List<Inline>> notes) {
        for (List<Inline> note : notes) {
            tags.open("p", "class", "note");
            inlines.write(note);
            tags.closeLine();
        }
    }

    private void contents(Block.Contents contents) {
        List<Block.Heading> listed = all.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() >= 2 && heading.level() <= contents.depth())
                .toList();
        if (listed.size() < HEADINGS_THAT_NEED_CONTENTS) {
            return;
        }
        tags.open("nav", "class", "contents", "aria-label", "Contents").line();
        tags.element("p", "Contents", "class", "contents-title")
                .line()
                .open("ul")
                .line();
        for (Block.Heading heading : listed) {
            tags.open("li", "class", "level-" + heading.level()).open("a", "href", "#" + heading.anchor());
            tags.given(Inline.plain(heading.text()));
            tags.close().closeLine();
        }
        tags.closeLine().closeLine();
    }
}
