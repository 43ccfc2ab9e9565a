package org.quarterlight.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Block.Table;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Document;
import org.quarterlight.document.Inline;
import org.quarterlight.layout.Layout;
import org.quarterlight.wording.LinkedText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.ShortenedText;

/**
 * Keeps what stands before a body's first section on one page, whatever the names and however many the regions: its
 * tables give way, first the longest cells, then the last rows. What is measured is the page itself.
 */
record FirstPage(Function<List<Block>, Document> document) {
    /** Texts of cells no longer than that many letters, no more rows than that, and a lead that ends within so many more. */
    private record Room(int letters, int rows, int lead) {}

    private static final List<Room> ROOMS = List.of(
            new Room(300, 10, 400),
            new Room(240, 10, 400),
            new Room(200, 10, 400),
            new Room(170, 10, 400),
            new Room(140, 10, 400),
            new Room(120, 10, 400),
            new Room(100, 10, 400),
            new Room(80, 10, 400),
            new Room(80, 8, 300),
            new Room(60, 6, 220),
            new Room(60, 4, 160),
            new Room(40, 3, 100),
            new Room(30, 2, 0));

    List<Block> fitted(List<Block> blocks) {
        int end = end(blocks);
        List<Block> first = blocks.subList(0, end);
        for (Room room : ROOMS) {
            List<Block> tight = first.stream().map(block -> within(room, block)).toList();
            if (isOnePage(tight) || room.equals(ROOMS.getLast())) {
                List<Block> all = new ArrayList<>(tight);
                all.addAll(blocks.subList(end, blocks.size()));
                return List.copyOf(all);
            }
        }
        return blocks;
    }

    private boolean isOnePage(List<Block> blocks) {
        // Links lead to places that are not on the first page.
        List<Block> words = new LinkedText(LinkedText::unlinked).blocks(blocks);
        return Layout.of(document.apply(words)).pages().size() == 1;
    }

    private static int end(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean ends = block instanceof Block.NewPage
                    || block instanceof Block.Contents
                    || (block instanceof Block.Heading heading && heading.level() == 2);
            if (ends) {
                return i;
            }
        }
        return blocks.size();
    }

    private static Block within(Room room, Block block) {
        return switch (block) {
            case Table table -> within(room, table);
            case Paragraph(Voice voice, List<Inline> text)
            when voice == Voice.LEAD -> new Paragraph(voice, lead(room, text));
            default -> block;
        };
    }

    /** The causes end a lead: figures and what they count are never cut. */
    private static List<Inline> lead(Room room, List<Inline> text) {
        if (!(text.getLast() instanceof Inline.Text(String words)) || words.length() <= room.lead()) {
            return text;
        }
        List<Inline> all = new ArrayList<>(text.subList(0, text.size() - 1));
        all.add(new Inline.Text(ShortenedText.to(room.lead(), words)));
        return List.copyOf(all);
    }

    private static Block within(Room room, Table table) {
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(row.anchor(), cells(room, row)))
                .toList();
        Table shortened = new Table(table.caption(), table.columns(), rows, table.total(), table.notes());
        return BodyLength.cut(List.of(shortened), room.rows()).getFirst();
    }

    private static List<List<Inline>> cells(Room room, Row row) {
        return row.cells().stream()
                .map(cell -> Inline.plain(cell).length() <= room.letters()
                        ? cell
                        : NotedTables.text(ShortenedText.to(room.letters(), Inline.plain(cell))))
                .toList();
    }
}
