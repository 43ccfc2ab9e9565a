package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterlight.contract.Field;
import org.quarterlight.csv.CellText;

/** The headings of a file; a column without one, or with one that stood before, is told by its number. */
public final class Headings {
    private static final Pattern NUMBERED = Pattern.compile("column ([1-9]\\d{0,3})");

    private final List<String> names;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();

    private Headings(List<String> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            if (byName.putIfAbsent(CellText.folded(names.get(i)), i) != null) {
                repeated.add(CellText.folded(names.get(i)));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            byName.putIfAbsent("column " + (i + 1), i);
        }
    }

    /** From heading rows, top to bottom: the parts of one column are joined. */
    static Headings of(List<List<String>> rows, String join) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int index = column;
            String name = String.join(
                    join,
                    rows.stream()
                            .map(row -> index < row.size() ? CellText.stripped(row.get(index)) : "")
                            .filter(part -> !part.isEmpty())
                            .toList());
            names.add(name.isEmpty() ? "column " + (column + 1) : name);
        }
        return new Headings(names);
    }

    /** For a file without headings: the fields in their order, those named by a number in its place, else numbers. */
    static Headings of(List<Field> fields, int width) {
        int last = fields.stream().mapToInt(Headings::number).max().orElse(0);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < Math.max(Math.max(width, last), fields.size()); column++) {
            boolean named = column < fields.size() && number(fields.get(column)) == 0;
            names.add(named ? fields.get(column).name() : "column " + (column + 1));
        }
        return new Headings(names);
    }

    /** The number a field is named by, 0 where it has a name of its own. */
    private static int number(Field field) {
        Matcher number = NUMBERED.matcher(CellText.folded(field.name()));
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    int size() {
        return names.size();
    }

    List<String> all() {
        return names;
    }

    /** The heading as given; one that stood before is followed by the column's number. */
    String shown(int column) {
        if (column >= names.size()) {
            return "column " + (column + 1);
        }
        String name = names.get(column);
        boolean again = !Integer.valueOf(column).equals(byName.get(CellText.folded(name)));
        return again ? name + " (column " + (column + 1) + ")" : name;
    }

    Optional<Integer> find(String heading) {
        return Optional.ofNullable(byName.get(CellText.folded(heading)));
    }

    Optional<Integer> find(Field field) {
        return find(field.name())
                .or(() -> field.synonyms().stream()
                        .map(this::find)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    boolean isRepeated(int column) {
        return column >= 0 && repeated.contains(CellText.folded(names.get(column)));
    }
}
