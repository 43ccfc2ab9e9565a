package org.quarterlight.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.quarterlight.contract.InputFile;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.csv.RepairedBytes;
import org.quarterlight.survey.Survey;
import org.quarterlight.survey.TableRows;

/** The rows of data of a surveyed file, one after the other: without heading, blank rows, comments and footer. */
final class DataRows implements Closeable {
    private final InputFile file;
    private final Reader text;
    private final RecordReader records;
    private final TableRows table;
    private final long lastRow;

    DataRows(InputFile file, Survey survey) {
        this.file = file;
        this.lastRow = survey.lastRow();
        try {
            this.text = survey.text().open(new RepairedBytes());
            this.records = new RecordReader(
                    text,
                    survey.dialect().delimiter().orElse(','),
                    survey.dialect().quoting());
            this.table = new TableRows(records, survey.dialect());
            table.readHeading();
        } catch (IOException fault) {
            throw cannotGoOn(fault);
        }
    }

    /** Moves to the next row of data; false where there is none. */
    boolean next() {
        try {
            while (table.next() && table.number() <= lastRow) {
                if (table.isData()) {
                    return true;
                }
            }
            return false;
        } catch (IOException fault) {
            throw cannotGoOn(fault);
        }
    }

    RecordReader row() {
        return records;
    }

    private UncheckedIOException cannotGoOn(IOException fault) {
        return new UncheckedIOException("Cannot go on reading " + file.path(), fault);
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot close " + file.path(), fault);
        }
    }
}
