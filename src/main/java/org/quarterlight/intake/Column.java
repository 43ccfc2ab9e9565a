package org.quarterlight.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.quarterlight.contract.Field;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.RecordReader;

/** A column of a file as one field of the contract has it; an index below 0 is a column that only the contract gives. */
final class Column {
    private static final int REMEMBERED = 4_096;

    private final Field field;
    private final int index;
    private final String heading;
    private final List<Condition> conditions;
    private final Map<String, String> translated = new HashMap<>();

    /** What another part of the row must say for this column to count; the word is folded. */
    record Condition(RoleCells other, String word) {
        boolean holds(RecordReader row) {
            return CellText.folded(other.text(row)).equals(word);
        }
    }

    Column(Field field, int index, String heading, List<Condition> conditions) {
        this.field = field;
        this.index = index;
        this.heading = heading;
        this.conditions = conditions;
    }

    Field field() {
        return field;
    }

    int index() {
        return index;
    }

    String heading() {
        return heading;
    }

    boolean counts(RecordReader row) {
        for (Condition condition : conditions) {
            if (!condition.holds(row)) {
                return false;
            }
        }
        return true;
    }

    /** The cell as given, stripped; empty where it is one of the signs for nothing. */
    String given(RecordReader row) {
        String text = index >= 0 && index < row.size() ? CellText.stripped(row.cell(index)) : "";
        return field.missing().contains(text) ? "" : text;
    }

    /** The cell in our words, and the contract's own word where the cell is empty. */
    String text(RecordReader row) {
        String given = given(row);
        if (given.isEmpty() && field.constant().isPresent()) {
            return field.constant().get();
        }
        return field.values().isEmpty() ? given : translated(given);
    }

    /** True where the contract lists words and the cell is none of them. */
    boolean isUnlisted(RecordReader row) {
        return !field.values().isEmpty() && !field.values().containsKey(CellText.folded(given(row)));
    }

    /** True where a cell can hold a word that fits: any word can, but where the contract lists or gives words. */
    boolean canSay(Predicate<String> fits) {
        boolean bySign = field.constant().filter(fits).isPresent()
                || field.values().values().stream().anyMatch(fits);
        return bySign || (index >= 0 && field.values().isEmpty());
    }

    private String translated(String given) {
        if (translated.size() > REMEMBERED) {
            translated.clear();
        }
        return translated.computeIfAbsent(given, text -> field.values().getOrDefault(CellText.folded(text), text));
    }
}
