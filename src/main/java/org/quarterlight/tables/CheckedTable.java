package org.quarterlight.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.quarterlight.contract.DescribedTable;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.FileReport.Counts;
import org.quarterlight.plan.FileReport.Understood;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.RowProblem;

/** What is found in one file of a described table while it is read. */
final class CheckedTable {
    private final DescribedTable table;
    private final String file;
    private final String sha256;
    private final Consumer<RowProblem> problems;
    private final List<String> notes = new ArrayList<>();
    private long accepted;
    private long rejected;
    private boolean rowIsSound = true;

    CheckedTable(DescribedTable table, String file, String sha256, Consumer<RowProblem> problems) {
        this.table = table;
        this.file = file;
        this.sha256 = sha256;
        this.problems = problems;
    }

    List<CellJudge> judges() {
        return table.columns().stream().map(CellJudge::new).toList();
    }

    void note(String note) {
        notes.add(note);
    }

    /** Something wrong in the row that is being read. */
    void refuse(Place place, String code, String value, String hint) {
        rowIsSound = false;
        problems.accept(problem(place, code, value, hint));
    }

    /** A cell's place: its line, the heading of its column, and the row as it stands where it is a line. */
    record Place(long line, String column, String raw) {}

    private RowProblem problem(Place place, String code, String value, String hint) {
        return new RowProblem(
                new Line(file, sha256, place.line()), place.column(), code, value, hint, place.raw(), Optional.empty());
    }

    void rowEnds() {
        if (rowIsSound) {
            accepted++;
        } else {
            rejected++;
        }
        rowIsSound = true;
    }

    FileReport report(String encoding, String delimiter, long lines) {
        notesOnWhatIsNotJudged();
        return new FileReport(
                file,
                sha256,
                role(),
                new Understood(encoding, delimiter, "", false),
                new Counts(lines, accepted + rejected, accepted, rejected, 0),
                List.copyOf(notes),
                Optional.empty());
    }

    /** The report of a file of which nothing could be read. */
    FileReport useless(Place place, String code, String value, String hint) {
        return new FileReport(
                file,
                sha256,
                role(),
                new Understood("", "", "", false),
                new Counts(0, 0, 0, 0, 0),
                List.of(),
                Optional.of(problem(place, code, value, hint)));
    }

    private String role() {
        return "table " + table.name();
    }

    private void notesOnWhatIsNotJudged() {
        TreeSet<String> types = new TreeSet<>();
        TreeSet<String> constraints = new TreeSet<>();
        table.columns().forEach(column -> {
            if (!new CellJudge(column).judgesType()
                    && !List.of("any", "array", "object").contains(column.type())) {
                types.add(column.type() + " in the format " + column.format());
            }
            constraints.addAll(column.constraints().others());
        });
        if (!types.isEmpty()) {
            note("cells are taken as they are where the schema has the type " + String.join(", ", types));
        }
        if (!constraints.isEmpty()) {
            note("constraints that are not judged here: " + String.join(", ", constraints));
        }
    }
}
