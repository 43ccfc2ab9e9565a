package org.quarterlight.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterlight.csv.CellText;
import org.quarterlight.dates.Interval;

/**
 * What the cells of one column hold. The cells are those of the rows looked at, stripped, blanks kept in their place; the
 * counts are of the distinct texts in the order they came; unique is 1 where no text stands twice in one file.
 */
record ColumnProfile(
        int index,
        String heading,
        List<String> cells,
        Map<String, Long> counts,
        double unique,
        Map<CellKind, Double> kinds,
        DateColumn dates) {
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?:exempt|withheld|not (?:provided|available|applicable|known|set|assessed)|data not provided)\\b.*|n/?a|tb[acd]|-+|none|null",
            Pattern.DOTALL);

    HeadingWords words() {
        return HeadingWords.of(heading);
    }

    long filled() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The column with uniqueness told export by export, which another column names. */
    ColumnProfile within(ColumnProfile export) {
        if (isEmpty() || export.cells().size() != cells.size()) {
            return this;
        }
        long once = IntStream.range(0, cells.size())
                .filter(row -> !cells.get(row).isEmpty())
                .mapToObj(row -> export.cells().get(row) + "\n" + cells.get(row))
                .distinct()
                .count();
        return new ColumnProfile(index, heading, cells, counts, (double) once / filled(), kinds, dates);
    }

    /** The share of rows that have a text here. */
    double fill() {
        return cells.isEmpty() ? 0 : (double) filled() / cells.size();
    }

    int distinct() {
        return counts.size();
    }

    /** 1 where no text stands twice, near 0 where few words stand again and again. */
    double variety() {
        return isEmpty() ? 0 : (double) distinct() / filled();
    }

    double share(CellKind... among) {
        double sum = 0;
        for (CellKind kind : among) {
            sum += kinds.getOrDefault(kind, 0.0);
        }
        return sum;
    }

    /** The mean length of a cell that is not blank. */
    double length() {
        return mean(counts.entrySet().stream()
                .mapToDouble(text -> (double) text.getKey().length() * text.getValue())
                .sum());
    }

    /** The mean number of words in a cell that is not blank. */
    double wordsPerCell() {
        return mean(counts.entrySet().stream()
                .mapToDouble(text -> (double) text.getKey().split("\\s+", -1).length * text.getValue())
                .sum());
    }

    private double mean(double sum) {
        return isEmpty() ? 0 : sum / filled();
    }

    /** The share of cells whose text, folded, is one of these words, of those that do not say that nothing is said. */
    double shareOf(Set<String> words) {
        double among = 0;
        double all = 0;
        for (Map.Entry<String, Long> text : counts.entrySet()) {
            String folded = CellText.folded(text.getKey());
            among += words.contains(folded) ? text.getValue() : 0;
            all += words.contains(folded) || !SAYS_NOTHING.matcher(folded).matches() ? text.getValue() : 0;
        }
        return all == 0 ? 0 : among / all;
    }

    boolean isDates() {
        return dates.isDates();
    }

    /** Few words again and again, as a stage, a region or a rating has. */
    boolean isFewWords(int most) {
        return !isEmpty() && distinct() <= most && (variety() <= 0.5 || distinct() <= 6) && length() <= 60;
    }

    /** Names and short texts: no numbers, no sums, no essays. */
    boolean isNames() {
        return !isEmpty() && !isDates() && share(CellKind.TEXT, CellKind.CODE) >= 0.7 && length() <= 110;
    }

    /** Numbers, sums or shares of any dress, and hardly anything else. */
    boolean isNumbers() {
        return share(CellKind.NUMBER, CellKind.MONEY, CellKind.PERCENT) >= 0.9;
    }

    boolean isProse() {
        return !isEmpty() && share(CellKind.TEXT) >= 0.5 && (wordsPerCell() >= 6 || length() >= 40);
    }

    /** The day of a row, where the cell names one. */
    Optional<LocalDate> day(int row) {
        return Optional.ofNullable(dates.days().get(cells.get(row))).map(Interval::measuringDay);
    }

    /** The first few distinct texts, to show a person what is in the column. */
    String examples() {
        return counts.keySet().stream()
                .limit(3)
                .map(text -> text.length() <= 30 ? text : text.substring(0, 30) + "...")
                .collect(Collectors.joining("; "));
    }
}
