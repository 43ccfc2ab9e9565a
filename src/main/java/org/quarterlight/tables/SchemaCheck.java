package org.quarterlight.tables;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.quarterlight.contract.DescribedTable;
import org.quarterlight.contract.Sha256;
import org.quarterlight.csv.FileKind;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.tables.CheckedTable.Place;

/** Holds a file against the Table Schema that a package gives for it; memory does not grow with the file. */
public final class SchemaCheck {
    private SchemaCheck() {}

    /** Reads the file of a path below the package's folder, and tells of every cell that is not as it should be. */
    public static FileReport of(Path folder, String path, DescribedTable table, Consumer<RowProblem> problems) {
        Path file = folder.resolve(path);
        Place whole = new Place(0, "", "");
        CheckedTable checked = new CheckedTable(table, path, digest(file), problems);
        if (!Files.isRegularFile(file)) {
            return checked.useless(
                    whole, "no-such-file", path, "the package names this path, and no file of the folder has it");
        }
        try {
            return table.written().asJson() ? new JsonTable(file, checked).read() : csv(file, table, checked);
        } catch (ZipException | EOFException broken) {
            return checked.useless(whole, "broken-archive", "", "the packed file is damaged or cut off; send it again");
        } catch (IOException fault) {
            return checked.useless(whole, "unreadable", path, "this account must be able to read the file");
        }
    }

    private static FileReport csv(Path file, DescribedTable table, CheckedTable checked) throws IOException {
        FileKind kind = FileKind.of(file);
        return kind.mayBeTable()
                ? new CsvTable(file, table, checked).read()
                : checked.useless(
                        new Place(0, "", ""), "not-text", "", "this is " + kind.words() + ", no CSV: " + kind.remedy());
    }

    private static String digest(Path file) {
        try {
            return Files.isRegularFile(file) ? Sha256.of(file) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
