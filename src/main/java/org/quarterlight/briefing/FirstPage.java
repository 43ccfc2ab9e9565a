package org.quarterlight.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Block.Table;
import org.quarterlight.document.Document;
import org.quarterlight.document.Inline;
import org.quarterlight.layout.Layout;

/**
 * Keeps what stands before a body's first section on one page, whatever the names and however many the regions: its
 * tables give way, first the longest cells, then the last rows. What is measured is the page itself.
 */
record FirstPage(Function<List<Block>, Document> document) {
    /** Texts of cells no longer than that many letters, and no more rows than that. */
    private record Room(int letters, int rows) {}

    private static final List<Room> ROOMS = List.of(
            new Room(300, 10),
            new Room(240, 10),
            new Room(200, 10),
            new Room(170, 10),
            new Room(140, 10),
            new Room(120, 10),
            new Room(100, 10),
            new Room(80, 10),
            new Room(80, 8),
            new Room(60, 6),
            new Room(60, 4),
            new Room(40, 3));

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
        if (!(block instanceof Table table)) {
            return block;
        }
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
                        : NotedTables.text(Shortened.to(room.letters(), Inline.plain(cell))))
                .toList();
    }
}
