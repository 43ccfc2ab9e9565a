package org.quarterlight.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterlight.csv.CellText;

/**
 * Finds the rows of a table that are its heading: as wide as the table, made of labels, not of the kinds of values that
 * stand below. A row of group titles above, or of sub-headings below, belongs to it; titles further up do not.
 */
final class HeadingFinder {
    private static final int SEARCHED = 60;
    private static final int BODY = 200;
    /** Below so many narrower rows stands another table. */
    private static final int DEEP = 20;

    private static final int LONGEST_LABEL = 200;
    private static final Pattern MACHINE = Pattern.compile("[A-Za-z][A-Za-z\\d_.]*");
    /** A date over dates betrays a row of data more than a code over codes. */
    private static final int DATE_WEIGHS = 3;

    /**
     * The heading's rows by number, none where the table has none; its texts, joined column by column; and the row beside
     * it that spells it otherwise, 0 where none does.
     */
    record Heading(List<Integer> rows, List<String> texts, int otherSpelling) {
        Heading(List<Integer> rows, List<String> texts) {
            this(rows, texts, 0);
        }

        int last() {
            return rows.isEmpty() ? 0 : rows.getLast();
        }

        int width() {
            return texts.size();
        }

        /** True of a row that says the heading once more, word for word or as a machine spells it. */
        boolean isRepeatedBy(List<String> row) {
            List<String> said = row.stream().map(HeadingFinder::letters).toList();
            List<String> own = texts.stream().map(HeadingFinder::letters).toList();
            long same = IntStream.range(0, Math.min(said.size(), own.size()))
                    .filter(i -> !own.get(i).isEmpty() && own.get(i).equals(said.get(i)))
                    .count();
            return !rows.isEmpty()
                    && same >= 2
                    && same * 10 >= own.stream().filter(text -> !text.isEmpty()).count() * 8;
        }
    }

    private final List<List<String>> rows;

    private HeadingFinder(List<List<String>> rows) {
        this.rows = rows;
    }

    static Heading find(List<List<String>> rows) {
        return new HeadingFinder(rows).find();
    }

    private Heading find() {
        int widest = IntStream.range(0, Math.min(SEARCHED, rows.size()))
                .map(this::filled)
                .max()
                .orElse(0);
        int row = IntStream.range(0, Math.min(SEARCHED, rows.size()))
                .filter(each -> filled(each) >= Math.max(2, widest <= 3 ? widest : Math.ceil(0.65 * widest)))
                .findFirst()
                .orElse(0);
        if (row > DEEP) {
            return new HeadingFinder(rows.subList(0, row)).find();
        }
        if (rows.isEmpty() || !isMadeOfLabels(row)) {
            return new Heading(
                    List.of(), numbered(rows.isEmpty() ? 0 : rows.get(row).size()));
        }
        if (isSpelledTwice(row)) {
            int chosen = words(row) >= words(row + 1) ? row : row + 1;
            int other = chosen == row ? row + 1 : row;
            return new Heading(List.of(chosen + 1), joined(List.of(chosen + 1)), other + 1);
        }
        List<Integer> heading = new ArrayList<>();
        groupTitlesAbove(row).forEach(heading::add);
        heading.add(row + 1);
        subHeadingBelow(row).forEach(heading::add);
        return new Heading(List.copyOf(heading), joined(heading));
    }

    /** A machine's names for the columns and people's, one below the other: task_code over Activity ID. */
    private boolean isSpelledTwice(int row) {
        if (row + 1 >= rows.size() || !allLabels(row + 1) || !areSpellings(rows.get(row), rows.get(row + 1))) {
            return false;
        }
        List<Integer> columnsOfValues = IntStream.range(0, rows.get(row).size())
                .filter(column -> isOfValues(below(row + 1, column)))
                .boxed()
                .toList();
        return !columnsOfValues.isEmpty()
                && columnsOfValues.stream().noneMatch(column -> blank(rows.get(row + 1), column));
    }

    private static boolean isOfValues(List<String> below) {
        return !below.isEmpty() && below.stream().filter(HeadingFinder::isValue).count() * 10 >= below.size() * 7L;
    }

    /** True where two rows name columns in like words, in a third of them at least. */
    private static boolean areSpellings(List<String> one, List<String> other) {
        int columns = Math.min(one.size(), other.size());
        long alike = IntStream.range(0, columns)
                .filter(column -> !Collections.disjoint(
                        HeadingWords.of(CellText.stripped(one.get(column))).words(),
                        HeadingWords.of(CellText.stripped(other.get(column))).words()))
                .count();
        boolean machine = Stream.of(one, other)
                .anyMatch(row -> row.stream()
                        .map(CellText::stripped)
                        .filter(cell -> !cell.isEmpty())
                        .allMatch(cell -> MACHINE.matcher(cell).matches()));
        return machine && alike >= 2 && alike * 3 >= columns;
    }

    private int words(int row) {
        return rows.get(row).stream()
                .mapToInt(cell -> CellText.stripped(cell).split("\\s+", -1).length)
                .sum();
    }

    private static List<String> numbered(int width) {
        return IntStream.rangeClosed(1, width)
                .mapToObj(number -> "column " + number)
                .toList();
    }

    /** Labels are no values, and where the cells below are values of a kind, the label is not of that kind. */
    private boolean isMadeOfLabels(int row) {
        List<String> cells = rows.get(row);
        if (isYearByYear(cells)) {
            return true;
        }
        int labels = 0;
        int betrayed = 0;
        for (int column = 0; column < cells.size(); column++) {
            String cell = CellText.stripped(cells.get(column));
            if (cell.isEmpty()) {
                continue;
            }
            labels += isLabel(cell) ? 1 : 0;
            betrayed += !isOfTheKindBelow(cell, row, column)
                    ? 0
                    : LikelyForms.of(cell).isEmpty() ? 1 : DATE_WEIGHS;
        }
        return labels * 2 >= filled(row) && betrayed * 4 < Math.max(1, filled(row)) + 3;
    }

    private static boolean isLabel(String cell) {
        return !isValue(cell) && cell.length() <= LONGEST_LABEL;
    }

    private static boolean isValue(String cell) {
        return CellKind.of(cell).isValue() || !LikelyForms.of(cell).isEmpty();
    }

    private boolean isOfTheKindBelow(String cell, int row, int column) {
        CellKind kind = CellKind.of(cell);
        boolean isDate = !LikelyForms.of(cell).isEmpty();
        List<String> below = below(row, column);
        long same = below.stream()
                .filter(other ->
                        isDate ? !LikelyForms.of(other).isEmpty() : isValueOrCode(kind) && CellKind.of(other) == kind)
                .count();
        return !below.isEmpty() && (isDate || isValueOrCode(kind)) && same * 10 >= below.size() * 7L;
    }

    private static boolean isValueOrCode(CellKind kind) {
        return kind.isValue() || kind == CellKind.CODE;
    }

    private List<String> below(int row, int column) {
        return rows.subList(row + 1, Math.min(rows.size(), row + 1 + BODY)).stream()
                .filter(other -> column < other.size())
                .map(other -> CellText.stripped(other.get(column)))
                .filter(other -> !other.isEmpty())
                .toList();
    }

    /** 2000, 2001, 2002: figures that are labels because they count up. */
    private static boolean isYearByYear(List<String> cells) {
        List<Integer> years = cells.stream()
                .map(CellText::stripped)
                .filter(cell -> cell.matches("(?:19|20)\\d{2}"))
                .map(Integer::valueOf)
                .toList();
        return years.size() >= 3
                && IntStream.range(1, years.size()).allMatch(i -> years.get(i) - years.get(i - 1) == 1);
    }

    private List<Integer> groupTitlesAbove(int row) {
        List<Integer> titles = new ArrayList<>();
        for (int above = row - 1; above >= 0 && isGroupTitles(above, row); above--) {
            titles.addFirst(above + 1);
        }
        return titles;
    }

    private boolean isGroupTitles(int above, int row) {
        return filled(above) >= 2
                && filled(above) <= filled(row)
                && allLabels(above)
                && rows.get(above).size() == rows.get(row).size();
    }

    /** A row of labels that names columns the heading leaves blank, over values that are none. */
    private List<Integer> subHeadingBelow(int row) {
        int below = IntStream.range(row + 1, rows.size())
                .filter(each -> filled(each) > 0)
                .findFirst()
                .orElse(rows.size());
        if (below >= rows.size() || filled(below) >= filled(row) + 1 || !allLabels(below)) {
            return List.of();
        }
        List<String> sub = rows.get(below);
        boolean fillsGaps = IntStream.range(0, sub.size())
                .anyMatch(
                        column -> !blank(sub, column) && blank(rows.get(row), column) && isUnlikeBelow(below, column));
        return fillsGaps ? List.of(below + 1) : List.of();
    }

    /** A sub-heading differs from what stands under it; a name in a column without a heading does not. */
    private boolean isUnlikeBelow(int row, int column) {
        Map<CellKind, Long> kinds = new EnumMap<>(CellKind.class);
        List<String> below = below(row, column);
        below.forEach(cell -> kinds.merge(CellKind.of(cell), 1L, Long::sum));
        long dates =
                below.stream().filter(cell -> !LikelyForms.of(cell).isEmpty()).count();
        long texts = kinds.getOrDefault(CellKind.TEXT, 0L) - dates;
        return !below.isEmpty()
                && (texts * 2 < below.size() || below.stream().distinct().count() * 2 <= below.size());
    }

    private boolean allLabels(int row) {
        return rows.get(row).stream()
                .map(CellText::stripped)
                .filter(cell -> !cell.isEmpty())
                .allMatch(HeadingFinder::isLabel);
    }

    private static boolean blank(List<String> row, int column) {
        return column >= row.size() || CellText.stripped(row.get(column)).isEmpty();
    }

    private int filled(int row) {
        return (int) rows.get(row).stream()
                .filter(cell -> !CellText.stripped(cell).isEmpty())
                .count();
    }

    private List<String> joined(List<Integer> heading) {
        int width =
                heading.stream().mapToInt(row -> rows.get(row - 1).size()).max().orElse(0);
        return IntStream.range(0, width)
                .mapToObj(column -> String.join(
                        " ",
                        heading.stream()
                                .map(row -> rows.get(row - 1))
                                .filter(row -> !blank(row, column))
                                .map(row -> CellText.stripped(row.get(column)).replaceAll("\\s+", " "))
                                .toList()))
                .toList();
    }

    private static String letters(String text) {
        return CellText.folded(text).replaceAll("[^\\p{L}\\d]+", "");
    }
}
