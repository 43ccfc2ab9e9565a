package org.quarterlight.survey;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.Resource;
import org.quarterlight.csv.Delimiters;
import org.quarterlight.csv.Dialect;
import org.quarterlight.csv.Encoding;
import org.quarterlight.csv.FileKind;
import org.quarterlight.csv.FileText;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.csv.RepairedBytes;
import org.quarterlight.csv.UnpackedStream;
import org.quarterlight.dates.DateOrder;
import org.quarterlight.plan.FileReport.Understood;

/** Takes the first look over a file. */
public final class Surveyor {
    private final InputFile file;
    private final EarlierOrder earlier;
    private final Resource resource;
    private final List<String> notes = new ArrayList<>();

    public Surveyor(InputFile file, EarlierOrder earlier) {
        this.file = file;
        this.earlier = earlier;
        this.resource = file.resource();
    }

    public SurveyResult survey() {
        Optional<Quarantine> noFile = FileReadability.reason(file);
        if (noFile.isPresent()) {
            return new SurveyResult.Useless(noFile.get(), 0, SurveyResult.FoundEncoding.NONE);
        }
        try {
            FileKind kind = FileKind.of(file.path());
            if (!kind.mayBeTable()) {
                return useless("not-text", "", "this is " + kind.words() + ", no CSV: " + kind.remedy());
            }
            return survey(new FileText(file.path(), encoding()));
        } catch (UnpackedStream.BombException bomb) {
            return useless("zip-bomb", "", "the file " + bomb.getMessage() + "; send it unpacked");
        } catch (ZipException | EOFException broken) {
            return useless("broken-archive", "", "the packed file is damaged or cut off; send it again");
        } catch (IOException fault) {
            return useless("unreadable", file.name(), "this account must be able to read the file");
        }
    }

    /** The order of day and month that the file proves, where it can be used and proves one. */
    Optional<DateOrder> provedOrder() {
        return survey() instanceof SurveyResult.Usable usable ? usable.survey().provedOrder() : Optional.empty();
    }

    private static SurveyResult useless(String code, String value, String hint) {
        return new SurveyResult.Useless(Quarantine.ofFile(code, value, hint), 0, SurveyResult.FoundEncoding.NONE);
    }

    private Encoding encoding() throws IOException {
        try (InputStream in = FileText.bytes(file.path())) {
            return Encoding.of(Encoding.startOf(in), resource.encoding());
        }
    }

    private SurveyResult survey(FileText text) throws IOException {
        Dialect dialect = new DialectFinding(resource, text).dialect();
        RepairedBytes repairs = new RepairedBytes();
        try (Reader reader = text.open(repairs)) {
            RecordReader records = new RecordReader(reader, dialect.delimiter().orElse(','), dialect.quoting());
            SurveyOfRows rows = new SurveyOfRows(file, dialect, records, earlier);
            Optional<Quarantine> why = rows.walk();
            if (text.encoding().isUtf8() && repairs.areTooMany()) {
                return survey(new FileText(text.path(), Encoding.foundWindows1252()));
            }
            noteRepairs(text.encoding(), repairs);
            if (why.isPresent()) {
                Quarantine reason = otherDelimiter(why.get(), text);
                return new SurveyResult.Useless(reason, records.count().lines(), found(text, dialect));
            }
            return new SurveyResult.Usable(summary(text, rows, records));
        }
    }

    /** A heading that lacks a column by the declared delimiter and has it by another is told so. */
    private Quarantine otherDelimiter(Quarantine why, FileText text) throws IOException {
        Optional<Character> other = why.code().equals("missing-column")
                        && resource.dialect().delimiter().isPresent()
                ? new DialectFinding(resource, text).thatGivesTheColumns()
                : Optional.empty();
        return other.map(delimiter -> why.hinting("the heading has its columns where a "
                        + Delimiters.inWords(delimiter)
                        + " stands between them, and the contract declares another; declare"
                        + " that one, or none"))
                .orElse(why);
    }

    private void noteRepairs(Encoding encoding, RepairedBytes repairs) {
        if (repairs.count() > 0) {
            notes.add(repairs.inWords());
        }
        if (encoding.inWords().endsWith("(found)")) {
            notes.add("read as " + encoding.inWords().replace(" (found)", "") + ": the contract does not say so");
        }
    }

    private SurveyResult.FoundEncoding found(FileText text, Dialect dialect) {
        String delimiter = Delimiters.inWords(dialect.delimiter().orElse(','));
        boolean declared = resource.dialect().delimiter().isPresent();
        return new SurveyResult.FoundEncoding(text.encoding().inWords(), declared ? delimiter : delimiter + " (found)");
    }

    private Survey summary(FileText text, SurveyOfRows rows, RecordReader records) {
        notes.addAll(rows.notes());
        SurveyResult.FoundEncoding found = found(text, rows.dialect());
        Optional<DateOrder> order = rows.order();
        return new Survey(
                text,
                rows.dialect(),
                rows.columns(),
                order,
                rows.orders().proved(),
                records.count().lines(),
                rows.lastRow(),
                new Understood(
                        found.encoding(),
                        found.delimiter(),
                        rows.orderInWords(),
                        VocabularyCells.tellLive(rows.columns())),
                List.copyOf(notes));
    }
}
