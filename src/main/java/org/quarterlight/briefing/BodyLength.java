package org.quarterlight.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Table;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Inline;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Wording;

/**
 * Keeps a body brief whatever the programme's size: a long table or list ends in a line that says how many more there are
 * and where they stand.
 */
record BodyLength(String elsewhere) {
    /** Where a table that a template cuts stands in full, until it is known whether there is an annex. */
    private static final String ANNEX = "in the annex and its data files";

    private static final String FILES = "in the issue\u2019s data files";
    private static final int ROWS = 15;
    private static final int ITEMS = 8;
    private static final Pattern MORE = Pattern.compile("And ([\\d,]+) more.*");

    List<Block> bounded(List<Block> blocks) {
        return blocks.stream().map(this::bounded).toList();
    }

    private Block bounded(Block block) {
        return switch (block) {
            case Table table when table.rows().size() > ROWS -> cut(table, ROWS);
            case Block.Items items when items.items().size() > ITEMS -> cut(items);
            case Table table -> table;
            case Block.Items items -> items;
            case Block.Heading heading -> heading;
            case Paragraph paragraph -> paragraph;
            case Block.KeyFacts facts -> facts;
            case Block.Picture picture -> picture;
            case Block.Contents contents -> contents;
            case Block.NewPage newPage -> newPage;
        };
    }

    /** Tables that send readers to an annex send them to the data files where there is none. */
    static List<Block> withoutAnnex(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Table table ? withoutAnnex(table) : block)
                .toList();
    }

    private static Table withoutAnnex(Table table) {
        List<List<Inline>> notes = table.notes().stream()
                .map(note -> Inline.plain(note).endsWith(ANNEX + ".")
                        ? NotedTables.text(Inline.plain(note).replace(ANNEX, FILES))
                        : note)
                .toList();
        return new Table(table.caption(), table.columns(), table.rows(), table.total(), notes);
    }

    /** Blocks whose tables show their first rows only; a table that said so itself stays as it is. */
    static List<Block> cut(List<Block> blocks, int most) {
        BodyLength length = new BodyLength(ANNEX);
        return blocks.stream()
                .map(block -> block instanceof Table table ? length.cut(table, most) : block)
                .toList();
    }

    /** The first rows of a table, its total, and what is left out. */
    Table cut(Table table, int most) {
        int left = table.rows().size() - most;
        if (left <= 0) {
            return table;
        }
        List<List<Inline>> notes = new ArrayList<>();
        int all = left + alreadyLeft(table);
        notes.add(NotedTables.text(more(all, all == 1 ? " row" : " rows")));
        table.notes().stream()
                .filter(note -> !MORE.matcher(Inline.plain(note)).matches())
                .forEach(notes::add);
        return NotedTables.explainingItsOwn(new Table(
                table.caption(), table.columns(), table.rows().subList(0, most), table.total(), List.copyOf(notes)));
    }

    /** How many rows an earlier cut has left out. */
    private static int alreadyLeft(Table table) {
        return table.notes().stream()
                .map(note -> MORE.matcher(Inline.plain(note)))
                .filter(Matcher::matches)
                .mapToInt(more -> Integer.parseInt(more.group(1).replace(",", "")))
                .sum();
    }

    private Block cut(Block.Items items) {
        List<Block> last = List.of(
                new Paragraph(Voice.BODY, NotedTables.text(more(items.items().size() - ITEMS, ""))));
        return new Block.Items(
                items.numbered(),
                Stream.concat(items.items().stream().limit(ITEMS), Stream.of(last))
                        .toList());
    }

    private String more(int left, String of) {
        return "And " + Wording.number(left) + " more" + of + ", " + elsewhere + ".";
    }
}
