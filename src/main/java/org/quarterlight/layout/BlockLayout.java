package org.quarterlight.layout;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.chart.Drawing;
import org.quarterlight.chart.Drawings;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.chart.Hue;
import org.quarterlight.document.Block;
import org.quarterlight.document.Inline;

/** Turns blocks into slabs. */
final class BlockLayout {
    /** The widest a line of running text is set, in points: 70 to 80 characters of the body size. */
    static final double MEASURE = 360;

    private static final double INDENT = 16;
    /** Beside numbers of two digits or three. */
    private static final double WIDE_INDENT = 24;

    private static final int ONE_DIGIT = 9;
    /** A picture shares its page with its caption and a note, so a taller one is made smaller. */
    private static final double TALLEST_PICTURE = 600;

    /** No more lines of notes than this stay together with the last rows above them. */
    private static final int FEW_LINES = 9;

    private BlockLayout() {}

    static void compose(Block block, StructureBranch parent, ColumnFlow flow) {
        switch (block) {
            case Block.Heading heading -> heading(heading, parent, flow);
            case Block.Paragraph(Block.Voice voice, List<Inline> text) -> paragraph(voice, text, parent, flow);
            case Block.Items(boolean numbered, List<List<Block>> items) -> list(numbered, items, parent, flow);
            case Block.KeyFacts(List<Block.KeyFact> facts) -> FactRows.compose(facts, parent, flow);
            case Block.Table table -> TableLayout.compose(table, parent, flow);
            case Block.Picture picture -> picture(picture, parent, flow);
            case Block.Contents contents -> {
                // set by the layout, which knows the pages
            }
            case Block.NewPage() -> newPage(flow);
        }
    }

    private static void heading(Block.Heading heading, StructureBranch parent, ColumnFlow flow) {
        TextStyle style = TextStyle.heading(heading.level());
        StructureBranch owner = parent.child(StructureRole.heading(heading.level()));
        ColumnFlow wide = heading.level() == 1 ? flow : flow.narrowed(MEASURE + 60);
        List<LineBox> set = wide.balanced(heading.text(), style, owner).heldText(heading.text(), style, owner);
        double above = heading.level() == 1 ? 4 : style.size() * (heading.level() == 2 ? 1.7 : 1.4);
        ColumnFlow.space(set, above, style.size() * 0.35);
        if (!set.isEmpty()) {
            set.getFirst().anchors.add(heading.anchor());
            set.getFirst().bookmark =
                    new LineBox.Entry(heading.level(), Inline.plain(heading.text()), heading.anchor());
        }
    }

    /** What opens a list stays with it. */
    private static void paragraph(Block.Voice voice, List<Inline> text, StructureBranch parent, ColumnFlow flow) {
        TextStyle style = TextStyle.of(voice);
        if (voice == Block.Voice.CALLOUT) {
            callout(text, parent, flow);
            return;
        }
        List<LineBox> set = flow.narrowed(measure(voice)).text(text, style, parent.child(StructureRole.PARAGRAPH));
        ColumnFlow.space(set, 0, style.size() * 0.8);
        if (Inline.plain(text).endsWith(":")) {
            set.forEach(line -> line.holdsNext = true);
        }
    }

    /** Seventy to eighty characters of each size. */
    private static double measure(Block.Voice voice) {
        return switch (voice) {
            case BODY, CALLOUT -> MEASURE;
            case LEAD -> MEASURE + 92;
            case NOTE, SOURCE -> MEASURE + 92;
        };
    }

    /** Text beside a bar, held together as far as a page allows. */
    private static void callout(List<Inline> text, StructureBranch parent, ColumnFlow flow) {
        TextStyle style = TextStyle.BODY;
        List<LineBox> set = flow.indented(14).text(text, style, parent.child(StructureRole.PARAGRAPH));
        set.forEach(slab -> slab.rules.add(Strokes.block(flow.left(), 0, 2.5, style.leading(), Hue.HEADING)));
        ColumnFlow.space(set, 10, 14);
    }

    private static void list(boolean numbered, List<List<Block>> items, StructureBranch parent, ColumnFlow flow) {
        StructureBranch list = parent.child(numbered ? StructureRole.NUMBERED_LIST : StructureRole.BULLETED_LIST);
        double indent = numbered && items.size() > ONE_DIGIT ? WIDE_INDENT : INDENT;
        int number = 1;
        for (List<Block> item : items) {
            StructureBranch entry = list.child(StructureRole.ITEM);
            StructureBranch label = entry.child(StructureRole.LABEL);
            StructureBranch body = entry.child(StructureRole.ITEM_BODY);
            ColumnFlow inner =
                    new ColumnFlow(new ArrayList<>(), flow.left() + indent, Math.min(flow.width(), MEASURE) - indent);
            item.forEach(block -> compose(block, body, inner));
            label(numbered ? number + "." : "•", label, inner.slabs(), flow);
            ColumnFlow.space(inner.slabs(), 0, number == items.size() ? 8 : 4);
            flow.slabs().addAll(inner.slabs());
            number++;
        }
    }

    private static void label(String words, StructureBranch owner, List<LineBox> slabs, ColumnFlow flow) {
        if (!slabs.isEmpty()) {
            DrawnMark mark = LineSetting.plain(
                    words, TextStyle.BODY, flow.left() + 2, TextStyle.BODY.baseline(0), DrawnMark.Anchor.START, INDENT);
            slabs.getFirst().items.addFirst(LineBox.Item.of(owner, List.of(mark)));
            slabs.getLast().after = 0;
        }
    }

    private static void picture(Block.Picture picture, StructureBranch parent, ColumnFlow flow) {
        caption(picture.caption(), parent.child(StructureRole.PARAGRAPH), parent.child(StructureRole.PARAGRAPH), flow);
        Drawing drawing = Drawings.of(picture.chart(), flow.width());
        double scale = Math.min(1, TALLEST_PICTURE / Math.max(1, drawing.height()));
        MarkShift shift = new MarkShift(flow.left(), 0, scale);
        Page.Box box = shift.of(new Page.Box(0, 0, drawing.width(), drawing.height()));
        LineBox slab = new LineBox(box.height());
        List<DrawnMark> marks = drawing.marks().stream().map(shift::of).toList();
        slab.items.add(new LineBox.Item(parent.figure(picture.alternative()), marks, box, "", ""));
        slab.before = 4;
        slab.after = 16;
        flow.slabs().add(slab);
        notes(picture.notes(), parent, flow);
    }

    /** The finding as title, then measure, coverage and period; both stay with what they are the caption of. */
    static void caption(Block.Caption caption, StructureBranch title, StructureBranch detail, ColumnFlow flow) {
        List<LineBox> set = new ArrayList<>(flow.heldText(caption.title(), TextStyle.CAPTION_TITLE, title));
        set.addAll(flow.heldText(caption.detail(), TextStyle.CAPTION_DETAIL, detail));
        ColumnFlow.space(set, 16, 4);
        if (!set.isEmpty()) {
            set.getFirst().anchors.add(caption.anchor());
        }
    }

    /** Notes stay with the end of what they explain, all of them where they are few; of many, none stands alone on a page. */
    static void notes(List<List<Inline>> notes, StructureBranch parent, ColumnFlow flow) {
        if (notes.isEmpty()) {
            return;
        }
        flow.slabs().getLast().holdsNext = true;
        flow.slabs().getLast().after = 5;
        int first = flow.slabs().size();
        for (List<Inline> note : notes) {
            List<LineBox> set =
                    flow.narrowed(MEASURE + 92).text(note, TextStyle.NOTE, parent.child(StructureRole.PARAGRAPH));
            ColumnFlow.space(set, 0, 2);
        }
        List<LineBox> lines = flow.slabs().subList(first, flow.slabs().size());
        boolean few = lines.size() <= FEW_LINES;
        for (int i = 0; i < lines.size() - 1; i++) {
            LineBox line = lines.get(i);
            line.holdsNext = line.holdsNext || few || i == 0 || i >= lines.size() - 3;
        }
        flow.slabs().getLast().after = 16;
    }

    private static void newPage(ColumnFlow flow) {
        LineBox slab = new LineBox(0);
        slab.opensPage = true;
        slab.holdsNext = true;
        flow.slabs().add(slab);
    }
}
