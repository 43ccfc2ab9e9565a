package org.quarterlight.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.quarterlight.contract.Field;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.TableRow;

/**
 * A column of a file as one field of the contract has it: none where only the contract gives it, several where its heading
 * stands more than once.
 */
public final class SurveyedColumn {
    private static final int REMEMBERED = 4_096;

    private final Field field;
    private final List<Integer> indices;
    private final String heading;
    private final List<Condition> conditions;
    private final Map<String, String> translated = new HashMap<>();

    /** What another part of the row must say for this column to count; the word is folded. */
    record Condition(RoleCells other, String word) {
        boolean holds(TableRow row) {
            return CellText.folded(other.text(row)).equals(word);
        }
    }

    SurveyedColumn(Field field, List<Integer> indices, String heading, List<Condition> conditions) {
        this.field = field;
        this.indices = indices;
        this.heading = heading;
        this.conditions = conditions;
    }

    public Field field() {
        return field;
    }

    /** The first of the columns under one heading, alone. */
    SurveyedColumn first() {
        return new SurveyedColumn(field, List.of(indices.getFirst()), heading, conditions);
    }

    public List<Integer> indices() {
        return indices;
    }

    /** True where all of the column lies within a row's first cells. */
    public boolean liesWithin(int cells) {
        return indices.stream().allMatch(index -> index < cells);
    }

    String heading() {
        return heading;
    }

    boolean counts(TableRow row) {
        for (Condition condition : conditions) {
            if (!condition.holds(row)) {
                return false;
            }
        }
        return true;
    }

    /** The cell as given, stripped; empty where it is one of the signs for nothing. */
    String given(TableRow row) {
        if (indices.size() > 1) {
            return joined(row);
        }
        return indices.isEmpty() ? "" : cell(row, indices.getFirst());
    }

    private String cell(TableRow row, int index) {
        String text = index < row.size() ? CellText.unguarded(CellText.stripped(row.cell(index))) : "";
        return field.missing().contains(text) ? "" : text;
    }

    private String joined(TableRow row) {
        return String.join(field.place().join().orElse("; "), differing(row));
    }

    /** The different texts of the cells under one heading. */
    private List<String> differing(TableRow row) {
        return indices.stream()
                .map(index -> cell(row, index))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** True where its heading stands more than once and the contract does not say how to take that. */
    boolean standsTwice() {
        return indices.size() > 1 && field.place().join().isEmpty();
    }

    /** True where the cells under one heading say different things and the contract does not say how to take them. */
    boolean isAmbiguous(TableRow row) {
        return standsTwice() && differing(row).size() > 1;
    }

    /** The cell in our words, and the contract's own word where the cell is empty. */
    public String text(TableRow row) {
        String given = given(row);
        if (given.isEmpty() && field.constant().isPresent()) {
            return field.constant().get();
        }
        return field.values().isEmpty() ? given : translated(given);
    }

    /** True where the contract lists words and the cell is none of them. */
    boolean isUnlisted(TableRow row) {
        return !field.values().isEmpty() && !field.values().containsKey(CellText.folded(given(row)));
    }

    /** True where a cell can hold a word that fits: any word can, but where the contract lists or gives words. */
    boolean canSay(Predicate<String> fits) {
        boolean bySign = field.constant().filter(fits).isPresent()
                || field.values().values().stream().anyMatch(fits);
        return bySign || (!indices.isEmpty() && field.values().isEmpty());
    }

    private String translated(String given) {
        if (translated.size() > REMEMBERED) {
            translated.clear();
        }
        return translated.computeIfAbsent(given, text -> field.values().getOrDefault(CellText.folded(text), text));
    }
}
