package org.quarterlight.layout;

import java.util.List;
import java.util.Map;
import org.quarterlight.chart.Mark;
import org.quarterlight.document.Inline;
import org.quarterlight.font.Typeface;

/** Sets the contents list: each heading as a link, its page number at the right. */
final class ContentsList {
    private static final double NUMBER = 34;
    private static final double INDENT = 14;

    private ContentsList() {}

    /** The numbers may be unknown at first: they take no part in the height. */
    static void compose(List<Slab.Entry> entries, Map<String, Integer> numbers, Branch parent, Flow flow) {
        Branch contents = parent.child(Role.CONTENTS);
        List<Slab> title =
                flow.heldText(List.of(new Inline.Text("Contents")), Style.heading(3), parent.child(Role.PARAGRAPH));
        Flow.space(title, 20, 6);
        for (Slab.Entry entry : entries) {
            int number = numbers.getOrDefault(entry.anchor(), 0) + 1;
            Branch item = contents.child(Role.CONTENTS_ITEM).child(Role.REFERENCE);
            entry(entry, Integer.toString(number), item.child(Role.LINK), flow);
        }
        flow.slabs().getLast().after = 20;
    }

    private static void entry(Slab.Entry entry, String number, Branch link, Flow flow) {
        double indent = INDENT * Math.max(0, entry.level() - 2);
        Flow column = flow.narrowed(Composer.MEASURE + 60).indented(indent);
        double right = column.left() + column.width();
        List<Lines.Line> lines = Lines.of(
                Words.of(List.of(new Inline.Text(entry.title())), Style.BODY, link),
                Style.BODY,
                column.width() - NUMBER);
        for (int i = 0; i < lines.size(); i++) {
            Slab slab = new Slab(Style.BODY.leading() + (i == lines.size() - 1 ? 2.5 : 0));
            Setting.line(lines.get(i), Style.BODY, slab.items, column.left(), 0, true);
            slab.holdsNext = i < lines.size() - 1;
            if (i == lines.size() - 1) {
                finish(slab, number, link, column.left() + lines.get(i).width(), right);
            }
            area(slab, entry, link, column);
            flow.slabs().add(slab);
        }
    }

    private static void finish(Slab slab, String number, Branch link, double from, double right) {
        double width = Typeface.of(Style.BODY.face(false, false)).width(number, Style.BODY.size());
        double baseline = Style.BODY.baseline(0);
        slab.items.add(Slab.Item.of(
                link, List.of(Setting.plain(number, Style.BODY, right - width, baseline, Mark.Anchor.START, NUMBER))));
        slab.rules.add(Strokes.across(from + 6, right - width - 5, baseline, Strokes.LEADER));
    }

    private static void area(Slab slab, Slab.Entry entry, Branch link, Flow column) {
        Page.Box box = new Page.Box(column.left(), 0, column.width(), Style.BODY.leading());
        slab.items.add(new Slab.Item(link, List.of(), box, "#" + entry.anchor(), entry.title()));
    }
}
