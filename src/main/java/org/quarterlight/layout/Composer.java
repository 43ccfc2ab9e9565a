package org.quarterlight.layout;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.chart.Drawing;
import org.quarterlight.chart.Drawings;
import org.quarterlight.chart.Mark;
import org.quarterlight.document.Block;
import org.quarterlight.document.Inline;

/** Turns blocks into slabs. */
final class Composer {
    /** The widest a line of running text is set, in points: 70 to 80 characters of the body size. */
    static final double MEASURE = 356;

    private static final double INDENT = 16;
    /** A picture shares its page with its caption and a note, so a taller one is made smaller. */
    private static final double TALLEST_PICTURE = 600;

    private Composer() {}

    static void compose(Block block, Branch parent, Flow flow) {
        switch (block) {
            case Block.Heading heading -> heading(heading, parent, flow);
            case Block.Paragraph(Block.Voice voice, List<Inline> text) -> paragraph(voice, text, parent, flow);
            case Block.Items(boolean numbered, List<List<Block>> items) -> list(numbered, items, parent, flow);
            case Block.KeyFacts(List<Block.KeyFact> facts) -> FactRows.compose(facts, parent, flow);
            case Block.Table table -> TableRows.compose(table, parent, flow);
            case Block.Picture picture -> picture(picture, parent, flow);
            case Block.Contents contents -> {
                // set by the layout, which knows the pages
            }
            case Block.NewPage() -> newPage(flow);
        }
    }

    private static void heading(Block.Heading heading, Branch parent, Flow flow) {
        Style style = Style.heading(heading.level());
        List<Slab> set = flow.narrowed(heading.level() == 1 ? flow.width() : MEASURE + 60)
                .heldText(heading.text(), style, parent.child(Role.heading(heading.level())));
        double above = heading.level() == 1 ? 4 : style.size() * (heading.level() == 2 ? 1.7 : 1.4);
        Flow.space(set, above, style.size() * 0.35);
        if (!set.isEmpty()) {
            set.getFirst().anchors.add(heading.anchor());
            set.getFirst().bookmark = new Slab.Entry(heading.level(), Inline.plain(heading.text()), heading.anchor());
        }
    }

    private static void paragraph(Block.Voice voice, List<Inline> text, Branch parent, Flow flow) {
        Style style = Style.of(voice);
        List<Slab> set = flow.narrowed(MEASURE).text(text, style, parent.child(Role.PARAGRAPH));
        Flow.space(set, 0, style.size() * 0.8);
    }

    private static void list(boolean numbered, List<List<Block>> items, Branch parent, Flow flow) {
        Branch list = parent.child(numbered ? Role.NUMBERED_LIST : Role.BULLETED_LIST);
        int number = 1;
        for (List<Block> item : items) {
            Branch entry = list.child(Role.ITEM);
            Branch label = entry.child(Role.LABEL);
            Branch body = entry.child(Role.ITEM_BODY);
            Flow inner = new Flow(new ArrayList<>(), flow.left() + INDENT, Math.min(flow.width(), MEASURE) - INDENT);
            item.forEach(block -> compose(block, body, inner));
            label(numbered ? number + "." : "•", label, inner.slabs(), flow);
            Flow.space(inner.slabs(), 0, number == items.size() ? 8 : 4);
            flow.slabs().addAll(inner.slabs());
            number++;
        }
    }

    private static void label(String words, Branch owner, List<Slab> slabs, Flow flow) {
        if (!slabs.isEmpty()) {
            Mark mark = Setting.plain(
                    words, Style.BODY, flow.left() + 2, Style.BODY.baseline(0), Mark.Anchor.START, INDENT);
            slabs.getFirst().items.addFirst(Slab.Item.of(owner, List.of(mark)));
            slabs.getLast().after = 0;
        }
    }

    private static void picture(Block.Picture picture, Branch parent, Flow flow) {
        caption(picture.caption(), parent.child(Role.PARAGRAPH), parent.child(Role.PARAGRAPH), flow);
        Drawing drawing = Drawings.of(picture.chart(), flow.width());
        double scale = Math.min(1, TALLEST_PICTURE / Math.max(1, drawing.height()));
        Shift shift = new Shift(flow.left(), 0, scale);
        Page.Box box = shift.of(new Page.Box(0, 0, drawing.width(), drawing.height()));
        Slab slab = new Slab(box.height());
        List<Mark> marks = drawing.marks().stream().map(shift::of).toList();
        slab.items.add(new Slab.Item(parent.figure(picture.alternative()), marks, box, "", ""));
        slab.before = 4;
        slab.after = 16;
        flow.slabs().add(slab);
        notes(picture.notes(), parent, flow);
    }

    /** The finding as title, then measure, coverage and period; both stay with what they are the caption of. */
    static void caption(Block.Caption caption, Branch title, Branch detail, Flow flow) {
        List<Slab> set = new ArrayList<>(flow.heldText(caption.title(), Style.CAPTION_TITLE, title));
        set.addAll(flow.heldText(caption.detail(), Style.CAPTION_DETAIL, detail));
        Flow.space(set, 16, 4);
        if (!set.isEmpty()) {
            set.getFirst().anchors.add(caption.anchor());
        }
    }

    /** Notes stay with the end of what they explain. */
    static void notes(List<List<Inline>> notes, Branch parent, Flow flow) {
        if (notes.isEmpty()) {
            return;
        }
        flow.slabs().getLast().holdsNext = true;
        flow.slabs().getLast().after = 5;
        for (List<Inline> note : notes) {
            List<Slab> set = flow.narrowed(MEASURE + 60).text(note, Style.NOTE, parent.child(Role.PARAGRAPH));
            Flow.space(set, 0, 2);
        }
        flow.slabs().getLast().after = 16;
    }

    private static void newPage(Flow flow) {
        Slab slab = new Slab(0);
        slab.opensPage = true;
        slab.holdsNext = true;
        flow.slabs().add(slab);
    }
}
