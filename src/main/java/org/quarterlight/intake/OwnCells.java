package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.quarterlight.contract.Field;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.plan.Line;
import org.quarterlight.programme.DeclaredColumn;

/**
 * The columns that play no part: one that the contract declares with a type is kept by the contract's name for it, and
 * what it cannot hold is counted; any other is kept as it stands under its heading.
 */
final class OwnCells {
    private static final SortedMap<String, String> NONE = Collections.unmodifiableSortedMap(new TreeMap<>());

    private final Headings headings;
    private final List<Declared> declared = new ArrayList<>();
    private final List<Integer> others;

    OwnCells(ColumnRoles columns) {
        this.headings = columns.headings();
        Set<Integer> taken = new HashSet<>();
        for (Column column : columns.declared()) {
            column.field().declared().ifPresent(type -> declared.add(new Declared(column, type)));
            taken.addAll(headings.find(column.field()));
        }
        this.others = IntStream.range(0, headings.size())
                .filter(index -> !columns.hasRole(index) && !taken.contains(index))
                .boxed()
                .toList();
    }

    SortedMap<String, String> read(RecordReader row, Line line) {
        SortedMap<String, String> given = new TreeMap<>();
        for (int index : others) {
            if (index < row.size() && !row.isBlank(index)) {
                given.put(headings.shown(index), row.cell(index));
            }
        }
        for (Declared column : declared) {
            String text = column.read(row, line);
            if (!text.isEmpty()) {
                given.put(column.type.name(), text);
            }
        }
        return given.isEmpty() ? NONE : given;
    }

    /** A sentence for each column with cells that are not what it is declared to hold. */
    List<String> notes() {
        return declared.stream()
                .filter(column -> column.unread > 0)
                .map(Declared::note)
                .toList();
    }

    /** One declared column, and how many of its cells were not what it is declared to hold. */
    private static final class Declared {
        private final Column column;
        private final DeclaredColumn type;
        private long unread;
        private String first = "";

        Declared(Column column, DeclaredColumn type) {
            this.column = column;
            this.type = type;
        }

        String read(RecordReader row, Line line) {
            String text = column.text(row);
            if (!text.isEmpty() && !type.reads(text)) {
                unread++;
                first = unread == 1 ? "\u201c" + text + "\u201d on line " + line.number() : first;
            }
            return text;
        }

        String note() {
            String cells = unread == 1 ? "a cell that holds" : unread + " cells that hold";
            String what = switch (type.type()) {
                case NUMBER -> "no number" + (type.unit().isEmpty() ? "" : " in " + type.unit());
                case DATE -> "no date";
                case BOOLEAN -> "neither yes nor no";
                case STRING -> "no text";
            };
            return "column " + field().name() + " has " + cells + " " + what + ", kept as given and counted in no sum: "
                    + (unread == 1 ? "" : "the first is ") + first;
        }

        private Field field() {
            return column.field();
        }
    }
}
