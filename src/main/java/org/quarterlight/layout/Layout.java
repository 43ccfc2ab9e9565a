package org.quarterlight.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterlight.chart.DrawnMark;
import org.quarterlight.document.Block;
import org.quarterlight.document.Document;
import org.quarterlight.document.Inline;
import org.quarterlight.document.Logo;

/** Sets a document on pages of A4. */
public final class Layout {
    static final double MARGIN = 62;
    static final double TOP = 66;
    static final double BOTTOM = 68;
    private static final double ROOM = Page.HEIGHT - TOP - BOTTOM;
    private static final double LOGO_WIDTH = 150;
    private static final double LOGO_HEIGHT = 32;
    /** Below the top of the text, where a line of marking ends above it. */
    private static final double LOGO_FOOT = -2;

    private static final int PAGES_THAT_WANT_CONTENTS = 6;
    private static final PageBreaking.Sheet NONE = new PageBreaking.Sheet(null, List.of());

    private final Document document;
    private final StructureBranch root = StructureBranch.root();
    private final List<List<LineBox>> blocks = new ArrayList<>();
    private int contentsPlace = -1;
    private int contentsDepth = 2;

    private Layout(Document document) {
        this.document = document;
    }

    public static Pages of(Document document) {
        Layout layout = new Layout(document);
        layout.compose();
        return layout.finish(layout.paged());
    }

    private void compose() {
        List<Block> body = new ArrayList<>(document.blocks());
        Block.Heading title = body.isEmpty() ? null : title(body.getFirst());
        if (title == null) {
            title = new Block.Heading(1, List.of(new Inline.Text(document.title())), "briefing-title");
        } else {
            body.removeFirst();
        }
        blocks.add(opening(title));
        while (!body.isEmpty() && body.getLast() instanceof Block.NewPage) {
            body.removeLast();
        }
        for (Block block : body) {
            if (block instanceof Block.Contents(int depth) && contentsPlace < 0) {
                contentsPlace = blocks.size();
                contentsDepth = depth;
            }
            ColumnFlow flow = flow();
            BlockLayout.compose(block, root, flow);
            blocks.add(flow.slabs());
        }
    }

    private static Block.@Nullable Heading title(Block first) {
        return first instanceof Block.Heading heading && heading.level() == 1 ? heading : null;
    }

    /** What this is, the finding, and its dates: a day of issue only where one was given. */
    private List<LineBox> opening(Block.Heading title) {
        ColumnFlow flow = flow();
        document.style().logo().ifPresent(logo -> flow.slabs().add(letterhead(logo)));
        flow.heldText(
                List.of(new Inline.Text(document.shortTitle())),
                TextStyle.EYEBROW,
                root.child(StructureRole.PARAGRAPH));
        BlockLayout.compose(title, root, flow);
        String position = "Position at " + RunningLines.day(document.asAt());
        String dates = document.issued()
                .map(day -> position + " · Issued " + RunningLines.day(day))
                .orElse(position);
        List<LineBox> set =
                flow.heldText(List.of(new Inline.Text(dates)), TextStyle.NOTE, root.child(StructureRole.PARAGRAPH));
        for (String sentence : document.imprint().firstPage()) {
            set = flow.heldText(
                    List.of(new Inline.Strong(List.of(new Inline.Text(sentence)))),
                    TextStyle.NOTE,
                    root.child(StructureRole.PARAGRAPH));
        }
        ColumnFlow.space(set, 6, 2);
        return flow.slabs();
    }

    /** The logo stands above the text, at the right, beside the coloured bar. */
    private LineBox letterhead(Logo logo) {
        double scale = Math.min(LOGO_WIDTH / logo.width(), LOGO_HEIGHT / logo.height());
        double width = logo.width() * scale;
        double height = logo.height() * scale;
        LineBox slab = new LineBox(0);
        slab.holdsNext = true;
        double x = Page.WIDTH - MARGIN - width;
        Page.Box box = new Page.Box(x, LOGO_FOOT - height, width, height);
        slab.items.add(new LineBox.Item(
                root.figure(logo.words()),
                List.of(new DrawnMark.LogoPlace(box.x(), box.y(), width, height)),
                box,
                "",
                ""));
        return slab;
    }

    private static ColumnFlow flow() {
        return new ColumnFlow(new ArrayList<>(), MARGIN, Page.WIDTH - 2 * MARGIN);
    }

    /** The contents list is set once to learn the pages and once more to print them: its height stays the same. */
    private List<PageBreaking.Sheet> paged() {
        List<PageBreaking.Sheet> plain = PageBreaking.of(slabs(), ROOM);
        if (plain.size() < PAGES_THAT_WANT_CONTENTS || contentsPlace < 0) {
            return plain;
        }
        blocks.set(contentsPlace, contents(Map.of()));
        Map<String, Integer> numbers = numbers(PageBreaking.of(slabs(), ROOM));
        blocks.set(contentsPlace, contents(numbers));
        return PageBreaking.of(slabs(), ROOM);
    }

    private List<LineBox> contents(Map<String, Integer> numbers) {
        List<LineBox.Entry> entries = new ArrayList<>();
        for (LineBox slab : slabs()) {
            LineBox.Entry entry = slab.bookmark;
            if (entry != null && entry.level() > 1 && entry.level() <= contentsDepth) {
                entries.add(entry);
            }
        }
        ColumnFlow flow = flow();
        if (!entries.isEmpty()) {
            ContentsList.compose(entries, numbers, root, flow);
        }
        return flow.slabs();
    }

    private static Map<String, Integer> numbers(List<PageBreaking.Sheet> sheets) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            int page = i;
            sheets.get(i).slabs().forEach(placed -> placed.slab().anchors.forEach(a -> numbers.putIfAbsent(a, page)));
        }
        return numbers;
    }

    private List<LineBox> slabs() {
        List<LineBox> all = new ArrayList<>();
        blocks.forEach(all::addAll);
        return all;
    }

    /** Each sheet is let go once it is placed: a long annex would else be in memory twice. */
    private Pages finish(List<PageBreaking.Sheet> sheets) {
        PagePlacement placing = new PagePlacement(TOP);
        root.attach(null);
        blocks.clear();
        int all = sheets.size();
        for (int i = 0; i < all; i++) {
            placing.place(sheets.set(i, NONE), RunningLines.of(document, i, all));
        }
        refuseLinksToNowhere(placing);
        return new Pages(document, placing.pages(), root.element(null), placing.bookmarks(), placing.places());
    }

    private void refuseLinksToNowhere(PagePlacement placing) {
        TreeSet<String> unknown = new TreeSet<>();
        for (Page page : placing.pages()) {
            for (Page.Area area : page.areas()) {
                if (area.target().startsWith("#")
                        && !placing.places().containsKey(area.target().substring(1))) {
                    unknown.add(area.target());
                }
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Links in \"" + document.title() + "\" lead nowhere: " + unknown);
        }
    }
}
