package org.quarterlight.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.contract.DescribedTable;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.Delimiters;
import org.quarterlight.csv.Encoding;
import org.quarterlight.csv.FileText;
import org.quarterlight.csv.RecordFault;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.csv.RepairedBytes;
import org.quarterlight.plan.FileReport;
import org.quarterlight.tables.CheckedTable.Place;

/** Reads a table that is written as CSV, with a heading; without a declared delimiter it is a comma. */
final class CsvTable {
    private static final char COMMA = ',';

    private final Path file;
    private final DescribedTable table;
    private final CheckedTable checked;
    private final RepairedBytes repairs = new RepairedBytes();

    CsvTable(Path file, DescribedTable table, CheckedTable checked) {
        this.file = file;
        this.table = table;
        this.checked = checked;
    }

    FileReport read() throws IOException {
        Encoding encoding;
        try (InputStream in = FileText.bytes(file)) {
            encoding = Encoding.of(Encoding.startOf(in), table.written().encoding());
        }
        char delimiter = table.written().dialect().delimiter().orElse(COMMA);
        try (Reader text = new FileText(file, encoding).open(repairs)) {
            RecordReader records =
                    new RecordReader(text, delimiter, table.written().dialect().quoting());
            Optional<FileReport> useless = rows(records);
            if (repairs.count() > 0) {
                checked.note(repairs.inWords());
            }
            return useless.orElseGet(() -> checked.report(
                    encoding.inWords(),
                    Delimiters.inWords(delimiter),
                    records.count().lines()));
        }
    }

    private Optional<FileReport> rows(RecordReader records) throws IOException {
        List<String> headings = List.of();
        for (int row = 1; row <= table.written().dialect().headerRows().last() && records.next(); row++) {
            headings = cells(records);
        }
        List<CellJudge> judges = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (CellJudge judge : checked.judges()) {
            int place = place(headings, judge.column().name());
            if (place < 0 && !table.mayLackColumns()) {
                return Optional.of(checked.useless(
                        new Place(1, judge.column().name(), ""),
                        "missing-column",
                        String.join(", ", headings),
                        "the schema names this column, and the heading has it not"));
            }
            if (place >= 0) {
                judges.add(judge);
                places.add(place);
            }
        }
        while (records.next()) {
            if (!records.isBlank()) {
                row(records, headings.size(), judges, places);
            }
        }
        return Optional.empty();
    }

    /** Without a heading the columns stand in the order of the schema. */
    private int place(List<String> headings, String name) {
        List<String> all = table.written().dialect().headerRows().last() == 0
                ? table.columns().stream()
                        .map(column -> CellText.folded(column.name()))
                        .toList()
                : headings;
        return all.indexOf(CellText.folded(name));
    }

    private static List<String> cells(RecordReader row) {
        List<String> cells = new ArrayList<>();
        for (int cell = 0; cell < row.size(); cell++) {
            cells.add(CellText.folded(row.cell(cell)));
        }
        return cells;
    }

    private void row(RecordReader row, int width, List<CellJudge> judges, List<Integer> places) {
        if (row.fault() != RecordFault.NONE) {
            refuse(row, "", row.fault().code(), "", row.fault().hint());
        } else if (width > 0 && row.size() != width) {
            String code = row.size() > width ? "extra-cell" : "missing-cell";
            refuse(row, "", code, "", "the row has " + row.size() + " cells, the heading " + width);
        } else {
            for (int i = 0; i < judges.size(); i++) {
                String heading = judges.get(i).column().name();
                String cell = places.get(i) < row.size() ? row.cell(places.get(i)) : "";
                judges.get(i).fault(cell).ifPresent(fault -> refuse(row, heading, fault.code(), cell, fault.hint()));
            }
        }
        checked.rowEnds();
    }

    private void refuse(RecordReader row, String heading, String code, String value, String hint) {
        checked.refuse(new Place(row.line(), heading, row.raw()), code, value, hint);
    }
}
