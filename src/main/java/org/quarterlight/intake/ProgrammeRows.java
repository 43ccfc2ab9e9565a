package org.quarterlight.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quarterlight.csv.TableRow;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.survey.RowFindings;

/** The rows of a file beside the plans, each made one record or refused. */
final class ProgrammeRows<T> implements RowSink {
    /** Makes a record of a row; what is wrong with it is noted as a finding. */
    interface Maker<T> {
        Optional<T> make(ProgrammeCells cells, Line line);
    }

    private final ProgrammeCells cells;
    private final Maker<T> maker;
    private final List<T> records;
    private final Consumer<RowProblem> problems;

    ProgrammeRows(ProgrammeCells cells, Maker<T> maker, List<T> records, Consumer<RowProblem> problems) {
        this.cells = cells;
        this.maker = maker;
        this.records = records;
        this.problems = problems;
    }

    @Override
    public boolean take(TableRow row, Line line, RowFindings findings) {
        Optional<T> made = Optional.empty();
        if (!findings.any()) {
            cells.moveTo(row, findings);
            made = maker.make(cells, line);
        }
        if (findings.any()) {
            problems.accept(findings.problem(line, row.raw(), Optional.empty()));
            return false;
        }
        made.ifPresent(records::add);
        return true;
    }
}
