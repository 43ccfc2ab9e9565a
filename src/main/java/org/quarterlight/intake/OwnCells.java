package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.quarterlight.csv.TableRow;
import org.quarterlight.programme.CellForms;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.programme.NumberSigns;
import org.quarterlight.survey.ColumnRoles;
import org.quarterlight.survey.FileHeadings;
import org.quarterlight.survey.RemarkTally;
import org.quarterlight.survey.RemarkTally.Seen;
import org.quarterlight.survey.RowFindings;
import org.quarterlight.survey.RowRemark.Kind;
import org.quarterlight.survey.SurveyedColumn;

/**
 * The columns that play no part: one that the contract declares with a type is kept by the contract's name for it, and
 * a cell it cannot hold is remarked on; any other is kept as it stands under its heading.
 */
final class OwnCells {
    private static final SortedMap<String, String> NONE = Collections.unmodifiableSortedMap(new TreeMap<>());

    private final FileHeadings headings;
    private final List<Declared> declared = new ArrayList<>();
    private final List<Integer> others;

    OwnCells(ColumnRoles columns) {
        this.headings = columns.headings();
        Set<Integer> taken = new HashSet<>();
        for (SurveyedColumn column : columns.declared()) {
            column.field().declared().ifPresent(type -> declared.add(new Declared(column, type)));
            taken.addAll(column.indices());
        }
        this.others = IntStream.range(0, headings.size())
                .filter(index -> !columns.hasRole(index) && !taken.contains(index))
                .boxed()
                .toList();
    }

    SortedMap<String, String> read(TableRow row, RowFindings findings) {
        SortedMap<String, String> given = new TreeMap<>();
        for (int index : others) {
            if (index < row.size() && !row.isBlank(index)) {
                given.put(headings.shown(index), row.cell(index));
            }
        }
        for (Declared column : declared) {
            String text = column.read(row, findings);
            if (!text.isEmpty()) {
                given.put(column.type.name(), text);
            }
        }
        return given.isEmpty() ? NONE : given;
    }

    /** A sentence for each column with cells that are not what it is declared to hold. */
    List<String> notes(RemarkTally remarks) {
        return declared.stream()
                .flatMap(column -> remarks.of(Kind.NOT_AS_DECLARED, column.type.name()).map(column::note).stream())
                .toList();
    }

    /** One declared column; its cells may be other than what it is declared to hold. */
    private record Declared(SurveyedColumn column, DeclaredColumn type) {
        String read(TableRow row, RowFindings findings) {
            String text = column.text(row);
            if (!text.isEmpty() && !type.reads(text)) {
                findings.remark(Kind.NOT_AS_DECLARED, type.name(), text);
            }
            return text;
        }

        String note(Seen unread) {
            String cells = unread.count() == 1 ? "a cell that holds" : unread.count() + " cells that hold";
            String what = switch (type.type()) {
                case NUMBER -> "no number" + (type.unit().isEmpty() ? "" : " in " + type.unit());
                case DATE -> "no date";
                case BOOLEAN -> "neither yes nor no";
                case STRING -> "no text";
            };
            return "column " + column.field().name() + " has " + cells + " " + what
                    + ", kept as given and counted in no sum: "
                    + (unread.count() == 1 ? "" : "the first is ")
                    + "\u201c" + unread.text() + "\u201d on line " + unread.line() + hint(unread.text());
        }

        /** Where a decimal comma would make a number of the text, or a point would. */
        private String hint(String text) {
            if (type.type() != DeclaredColumn.Type.NUMBER) {
                return "";
            }
            boolean comma = type.forms().numbers().decimal() == ',';
            CellForms other = type.forms().numbers(comma ? NumberSigns.USUAL : NumberSigns.DECIMAL_COMMA);
            return new DeclaredColumn(type.name(), type.type(), type.unit(), other).reads(text)
                    ? ", a number with \"decimalChar\": \"" + (comma ? "." : ",") + "\" in its field"
                    : "";
        }
    }
}
