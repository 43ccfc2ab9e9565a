package org.quarterlight.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.quarterlight.csv.CellText;

/** Counts the records after the data: totals, filters, sources, notes, and the blank ones round them. */
final class FooterFinder {
    /** No footer is longer. */
    static final int MOST = 200;

    private static final Pattern STARTS = Pattern.compile(
            "(?:grand |sub-?)?totals?\\b.*|sum\\b.{0,20}|applied filters\\b.*|no filters applied.*|(?:source|notes?|footnotes?|key|disclaimer)\\s*:?.*|end of (?:report|file|export).*|\\*.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FooterFinder() {}

    static int count(List<List<String>> rows, int width) {
        int footer = 0;
        int perhaps = 0;
        for (int back = 1; back <= Math.min(MOST, rows.size()); back++) {
            List<String> row = rows.get(rows.size() - back);
            if (isBlank(row)) {
                footer = Math.max(footer, perhaps);
            } else if (isFooter(row, width)) {
                footer = back;
            } else if (isUnlikeData(row, width)) {
                perhaps = back;
            } else {
                break;
            }
        }
        return footer > 0 ? withBlanksBefore(rows, footer) : 0;
    }

    private static int withBlanksBefore(List<List<String>> rows, int footer) {
        int count = footer;
        while (count < rows.size() && isBlank(rows.get(rows.size() - count - 1))) {
            count++;
        }
        return count;
    }

    private static boolean isFooter(List<String> row, int width) {
        List<String> filled = row.stream()
                .map(CellText::stripped)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean sparse = filled.size() * 3 <= width || (filled.size() == 1 && width > 2);
        boolean short_ = row.size() < width && filled.size() <= 2;
        return (width > 2 && STARTS.matcher(filled.getFirst()).matches() && filled.size() * 3 <= width * 2)
                || (width > 3 && sparse && short_);
    }

    /** A lone cell, or a row of another table: none of the data where a blank row or another such row stands above. */
    private static boolean isUnlikeData(List<String> row, int width) {
        long filled =
                row.stream().filter(cell -> !CellText.stripped(cell).isEmpty()).count();
        return width > 2 && (filled == 1 || row.size() < width);
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(cell -> CellText.stripped(cell).isEmpty());
    }
}
