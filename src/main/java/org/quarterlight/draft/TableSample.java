package org.quarterlight.draft;

import java.nio.file.Path;
import java.util.List;
import org.quarterlight.csv.Encoding;

/**
 * A file as the drafting sees it: how it is written down, its headings (a blank one is empty), and the first rows of its
 * data. Rows of the layout are records counted from 1, blank ones included.
 */
record TableSample(Path file, Encoding encoding, TableLayout layout, List<String> headings, List<List<String>> rows) {
    /**
     * Where the heading stands; without rows there is none. Comments are rows inside the data that are none of it; above
     * are the texts of the rows before the heading.
     */
    record TableLayout(
            char delimiter, List<Integer> headingRows, List<Integer> commentRows, int footerRows, List<String> above) {}

    /** With the heading in the first row below a line that only tells the delimiter, as files are read. */
    TableSample belowDelimiterLine() {
        boolean first =
                layout.headingRows().equals(List.of(2)) && layout.commentRows().isEmpty();
        TableLayout below = new TableLayout(layout.delimiter(), List.of(1), List.of(), layout.footerRows(), List.of());
        return first ? new TableSample(file, encoding, below, headings, rows) : this;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /** True where the heading of this column stands over an earlier one too. */
    boolean repeats(int column) {
        String heading = headings.get(column);
        return !heading.isEmpty() && headings.indexOf(heading) != headings.lastIndexOf(heading);
    }
}
