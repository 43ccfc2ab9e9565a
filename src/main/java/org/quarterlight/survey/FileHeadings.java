package org.quarterlight.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quarterlight.contract.Field;
import org.quarterlight.csv.CellText;

/** The headings of a file; a column without one, or with one that stood before, is told by its number. */
public final class FileHeadings {
    private static final Pattern NUMBERED = Pattern.compile("column ([1-9]\\d{0,3})");

    private final List<String> names;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, List<Integer>> columns = new HashMap<>();

    private FileHeadings(List<String> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            String name = CellText.folded(names.get(i));
            byName.putIfAbsent(name, i);
            columns.computeIfAbsent(name, none -> new ArrayList<>()).add(i);
        }
        for (int i = 0; i < names.size(); i++) {
            byName.putIfAbsent("column " + (i + 1), i);
            byName.putIfAbsent(CellText.folded(shown(i)), i);
        }
    }

    /** From heading rows, top to bottom: the parts of one column are joined. */
    static FileHeadings of(List<List<String>> rows, String join) {
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
        return new FileHeadings(names);
    }

    /** For a file without headings: the fields in their order, those named by a number in its place, else numbers. */
    static FileHeadings of(List<Field> fields, int width) {
        int last = fields.stream().mapToInt(FileHeadings::number).max().orElse(0);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < Math.max(Math.max(width, last), fields.size()); column++) {
            boolean named = column < fields.size() && number(fields.get(column)) == 0;
            names.add(named ? fields.get(column).name() : "column " + (column + 1));
        }
        return new FileHeadings(names);
    }

    /** The number a field is named by, 0 where it has a name of its own. */
    private static int number(Field field) {
        Matcher number = NUMBERED.matcher(CellText.folded(field.name()));
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    public int size() {
        return names.size();
    }

    List<String> all() {
        return names;
    }

    /** The heading as given; one that stood before is counted: Note, Note (2). */
    public String shown(int column) {
        if (column >= names.size()) {
            return "column " + (column + 1);
        }
        String name = names.get(column);
        int nth = alike(name).indexOf(column) + 1;
        return nth > 1 ? name + " (" + nth + ")" : name;
    }

    Optional<Integer> find(String heading) {
        return Optional.ofNullable(byName.get(CellText.folded(heading)));
    }

    /** The columns a field speaks of: the one it is numbered by, else all under its heading, else under a synonym. */
    List<Integer> find(Field field) {
        int chosen = field.place().column();
        if (chosen > 0) {
            return chosen <= names.size() ? List.of(chosen - 1) : List.of();
        }
        return Stream.concat(Stream.of(field.name()), field.synonyms().stream())
                .map(this::all)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Integer> all(String heading) {
        List<Integer> alike = alike(heading);
        return alike.isEmpty() ? find(heading).stream().toList() : alike;
    }

    private List<Integer> alike(String heading) {
        return columns.getOrDefault(CellText.folded(heading), List.of());
    }

    /** The headings that stand more than once, each once. */
    List<String> repeated() {
        return columns.values().stream()
                .filter(alike -> alike.size() > 1)
                .map(alike -> names.get(alike.getFirst()))
                .toList();
    }
}
