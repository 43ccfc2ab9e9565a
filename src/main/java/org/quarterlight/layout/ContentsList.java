package org.quarterlight.layout;

import java.util.List;
import java.util.Map;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.document.Inline;
import org.quarterlight.font.Typeface;

/** Sets the contents list: each heading as a link, its page number at the right. */
final class ContentsList {
    private static final double NUMBER = 34;
    private static final double INDENT = 14;
    /** Further lines of an entry stand below its words, not below its number. */
    private static final double HANGING = 18;

    private ContentsList() {}

    /** The numbers may be unknown at first: they take no part in the height. */
    static void compose(
            List<LineBox.Entry> entries, Map<String, Integer> numbers, StructureBranch parent, ColumnFlow flow) {
        StructureBranch contents = parent.child(StructureRole.CONTENTS);
        List<LineBox> title = flow.heldText(
                List.of(new Inline.Text("Contents")), TextStyle.heading(3), parent.child(StructureRole.PARAGRAPH));
        ColumnFlow.space(title, 20, 6);
        for (LineBox.Entry entry : entries) {
            int number = numbers.getOrDefault(entry.anchor(), 0) + 1;
            StructureBranch item = contents.child(StructureRole.CONTENTS_ITEM).child(StructureRole.REFERENCE);
            entry(entry, Integer.toString(number), item.child(StructureRole.LINK), flow);
        }
        flow.slabs().getLast().after = 20;
    }

    private static void entry(LineBox.Entry entry, String number, StructureBranch link, ColumnFlow flow) {
        double indent = INDENT * Math.max(0, entry.level() - 2);
        ColumnFlow column = flow.narrowed(BlockLayout.MEASURE + 60).indented(indent);
        double right = column.left() + column.width();
        List<LineBreaking.Line> lines = LineBreaking.of(
                WordRuns.of(List.of(new Inline.Text(entry.title())), TextStyle.BODY, link),
                TextStyle.BODY,
                column.width() - NUMBER - HANGING);
        for (int i = 0; i < lines.size(); i++) {
            LineBox slab = new LineBox(TextStyle.BODY.leading() + (i == lines.size() - 1 ? 2.5 : 0));
            LineSetting.line(lines.get(i), TextStyle.BODY, slab.items, column.left() + (i == 0 ? 0 : HANGING), 0, true);
            slab.holdsNext = i < lines.size() - 1;
            if (i == lines.size() - 1) {
                finish(
                        slab,
                        number,
                        link,
                        column.left() + (i == 0 ? 0 : HANGING) + lines.get(i).width(),
                        right);
            }
            area(slab, entry, link, column);
            flow.slabs().add(slab);
        }
    }

    private static void finish(LineBox slab, String number, StructureBranch link, double from, double right) {
        double width = Typeface.of(TextStyle.BODY.face(false, false)).width(number, TextStyle.BODY.size());
        double baseline = TextStyle.BODY.baseline(0);
        slab.items.add(LineBox.Item.of(
                link,
                List.of(LineSetting.plain(
                        number, TextStyle.BODY, right - width, baseline, DrawnMark.Anchor.START, NUMBER))));
        slab.rules.add(Strokes.across(from + 6, right - width - 5, baseline, Strokes.LEADER));
    }

    private static void area(LineBox slab, LineBox.Entry entry, StructureBranch link, ColumnFlow column) {
        Page.Box box = new Page.Box(column.left(), 0, column.width(), TextStyle.BODY.leading());
        slab.items.add(new LineBox.Item(link, List.of(), box, "#" + entry.anchor(), entry.title()));
    }
}
