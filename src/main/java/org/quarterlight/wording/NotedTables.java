package org.quarterlight.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Block.Table;
import org.quarterlight.document.Inline;

/** Makes tables whose shorthand is explained under the table that uses it. */
public final class NotedTables {
    private NotedTables() {}

    public static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    @SafeVarargs
    public static List<Inline> joined(List<Inline>... parts) {
        List<Inline> all = new ArrayList<>();
        for (List<Inline> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    public static Row row(List<String> cells) {
        return new Row("", cells.stream().map(NotedTables::text).toList());
    }

    /** A table that says once what all its rows say alike, with its shorthand explained. */
    public static Table table(Caption caption, List<Column> columns, List<Row> rows, @Nullable Row total, String note) {
        Table plain = new AlikeColumns(new Table(caption, columns, rows, total, List.of())).leftOut();
        return new Table(plain.caption(), plain.columns(), plain.rows(), plain.total(), notes(plain, note));
    }

    private static List<List<Inline>> notes(Table table, String note) {
        Caption caption = table.caption();
        Row total = table.total();
        List<List<Inline>> notes = new ArrayList<>();
        Set<String> shorthand = new LinkedHashSet<>();
        table.rows().forEach(row -> shorthand.addAll(shorthand(row)));
        if (isRevised(caption.title()) || isRevised(caption.detail())) {
            shorthand.add(Wording.REVISED_MEANS);
        }
        if (total != null) {
            shorthand.addAll(shorthand(total));
        }
        if (!shorthand.isEmpty()) {
            notes.add(text(String.join("; ", shorthand) + "."));
        }
        if (!note.isEmpty()) {
            notes.add(text(note));
        }
        return List.copyOf(notes);
    }

    /** The same without what explains shorthand that none of its rows has any more. */
    public static Table explainingItsOwn(Table table) {
        List<String> used =
                notes(new Table(table.caption(), table.columns(), table.rows(), table.total(), List.of()), "").stream()
                        .map(Inline::plain)
                        .toList();
        List<List<Inline>> notes = new ArrayList<>();
        for (List<Inline> note : table.notes()) {
            if (!Wording.isMeaning(Inline.plain(note))) {
                notes.add(note);
            } else if (!used.isEmpty()) {
                notes.add(text(used.getFirst()));
            }
        }
        return new Table(table.caption(), table.columns(), table.rows(), table.total(), List.copyOf(notes));
    }

    private static List<String> shorthand(Row row) {
        List<String> meanings = new ArrayList<>();
        for (List<Inline> cell : row.cells()) {
            String words = Inline.plain(cell);
            Wording.meaning(words.replace(" " + Wording.REVISED, "")).ifPresent(meanings::add);
            if (isRevised(cell)) {
                meanings.add(Wording.REVISED_MEANS);
            }
        }
        return meanings;
    }

    private static boolean isRevised(List<Inline> text) {
        return Inline.plain(text).contains(Wording.REVISED);
    }
}
