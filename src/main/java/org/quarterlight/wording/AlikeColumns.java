package org.quarterlight.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Block.Table;
import org.quarterlight.document.Inline;

/** What all rows of a table say alike is said once above it, and their column left out. */
public record AlikeColumns(Table table) {
    private static final String ZERO = "0";

    Table leftOut() {
        List<Integer> alike = IntStream.range(0, table.columns().size())
                .filter(this::isAlike)
                .boxed()
                .toList();
        int kept = table.columns().size() - alike.size();
        if (alike.isEmpty() || kept < 2) {
            return table;
        }
        return new Table(
                caption(alike),
                without(table.columns(), alike),
                table.rows().stream().map(row -> row(row, alike)).toList(),
                total(alike),
                table.notes());
    }

    private boolean isAlike(int column) {
        Column heading = table.columns().get(column);
        if (table.rows().size() < 2 || heading.headsRow()) {
            return false;
        }
        String first = cell(table.rows().getFirst(), column);
        boolean same = table.rows().stream().allMatch(row -> cell(row, column).equals(first));
        return same && canBeSaidOnce(heading, first) && totalAgrees(column, first);
    }

    /** Of numbers only nought and what does not apply. */
    private static boolean canBeSaidOnce(Column heading, String cell) {
        return heading.align() == Align.LEFT || cell.equals(ZERO) || cell.equals(Wording.NOT_APPLICABLE);
    }

    private boolean totalAgrees(int column, String cell) {
        Row total = table.total();
        return total == null
                || table.columns().get(column).align() == Align.LEFT
                || cell(total, column).equals(cell);
    }

    private static String cell(Row row, int column) {
        return Inline.plain(row.cells().get(column));
    }

    /** A sentence is said as it stands; any other cell with its heading; columns of noughts together. */
    private Caption caption(List<Integer> alike) {
        List<String> said = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<String> noughts = new ArrayList<>();
        for (int column : alike) {
            String heading = table.columns().get(column).heading();
            String cell = cell(table.rows().getFirst(), column);
            if (cell.equals(ZERO)) {
                noughts.add(heading);
            } else if (cell.endsWith(".")) {
                sentences.add(cell.substring(0, cell.length() - 1));
            } else if (!cell.equals(Wording.NOT_APPLICABLE)) {
                said.add(lowered(heading) + ": " + (cell.equals(Wording.NO_DATE) ? "no date given" : cell));
            }
        }
        String more =
                told("In every row, ", said) + told("In every row: ", sentences) + told("0 in every row: ", noughts);
        Caption caption = table.caption();
        boolean stopped = Inline.plain(caption.detail()).endsWith(".");
        String after = stopped && more.startsWith(".") ? more.substring(1) : more;
        return new Caption(
                caption.anchor(), caption.title(), NotedTables.joined(caption.detail(), NotedTables.text(after)));
    }

    private static String told(String opening, List<String> parts) {
        return parts.isEmpty() ? "" : ". " + opening + String.join("; ", parts);
    }

    private static String lowered(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private @Nullable Row total(List<Integer> alike) {
        Row total = table.total();
        return total == null ? null : row(total, alike);
    }

    private static Row row(Row row, List<Integer> alike) {
        return new Row(row.anchor(), without(row.cells(), alike));
    }

    private static <T> List<T> without(List<T> all, List<Integer> left) {
        return IntStream.range(0, all.size())
                .filter(i -> !left.contains(i))
                .mapToObj(all::get)
                .toList();
    }
}
