package org.quarterlight.survey;

import java.util.List;
import org.quarterlight.contract.Resource;
import org.quarterlight.csv.Delimiters;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.csv.SoundCells;

/** Looks for the heading of a file whose heading lacks a needed column: it may stand in a later row, or be cut otherwise. */
public final class LostHeading {
    private static final long LOOKED_AT = 50;
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private final Resource resource;
    private final char quote;
    private long row;

    LostHeading(Resource resource, char quote) {
        this.resource = resource;
        this.quote = quote;
    }

    void look(RecordReader cells, long number) {
        if (row == 0 && number <= LOOKED_AT && isHeading(TableRows.cells(cells))) {
            row = number;
        }
    }

    private boolean isHeading(List<String> cells) {
        ColumnRoles columns = new ColumnRoles(FileHeadings.of(List.of(cells), " "), resource);
        return NeededColumns.missing(resource, columns, 0).isEmpty();
    }

    /** The same, with where the heading is, where that was found. */
    Quarantine told(Quarantine why, List<List<String>> heading) {
        if (row > 0) {
            return why.hinting("the heading seems to stand in row " + row + ": say \"headerRows\": [" + row
                    + "] in the resource's dialect");
        }
        return heading.stream()
                .filter(cells -> cells.size() == 1)
                .flatMap(cells ->
                        DELIMITERS.stream().filter(sign -> isHeading(SoundCells.of(cells.getFirst(), sign, quote))))
                .map(sign -> why.hinting("the heading is cut by another sign: say \"delimiter\": \""
                        + (sign == '\t' ? "\\t" : sign) + "\" (" + Delimiters.inWords(sign)
                        + ") in the resource's dialect"))
                .findFirst()
                .orElse(why);
    }
}
