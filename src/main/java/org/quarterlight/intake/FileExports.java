package org.quarterlight.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.Resource;
import org.quarterlight.contract.SingleDay;
import org.quarterlight.contract.ValueOrigin;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.TableRow;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateReader;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.Export;
import org.quarterlight.survey.ColumnRoles;
import org.quarterlight.survey.DateCells;
import org.quarterlight.survey.RoleCells;
import org.quarterlight.survey.RowFindings;
import org.quarterlight.survey.Survey;

/** Which export each row of one file is of. */
final class FileExports {
    private record Id(String source, LocalDate asAt) {}

    private final InputFile file;
    private final ValueOrigin source;
    private final ValueOrigin asAt;
    private final RoleCells sourceCells;
    private final DateCells asAtCells;
    private final Optional<LocalDate> fixedDate;
    private final Map<Id, Export> exports = new HashMap<>();

    FileExports(InputFile file, Survey survey) {
        this.file = file;
        Resource resource = file.resource();
        this.source = resource.source();
        this.asAt = resource.asAt().orElseGet(() -> new ValueOrigin.InColumn("as_at_date"));
        ColumnRoles columns = survey.columns();
        this.sourceCells =
                source instanceof ValueOrigin.InColumn column ? columns.under(column.heading()) : columns.under("");
        RoleCells dates = resource.asAt().isPresent() && asAt instanceof ValueOrigin.InColumn column
                ? columns.under(column.heading())
                : columns.playing("as_at_date");
        this.asAtCells = new DateCells(dates, List.of(), survey.order());
        this.fixedDate = fixedDate();
    }

    private Optional<LocalDate> fixedDate() {
        return switch (asAt) {
            case ValueOrigin.InColumn column -> Optional.empty();
            case ValueOrigin.Always always -> SingleDay.of(new DateReader(DateFormats.NONE).read(always.text()));
            case ValueOrigin.InFileName name ->
                name.in(file.name()).flatMap(text -> SingleDay.of(new DateReader(name.formats()).read(text)));
        };
    }

    /** The export a row belongs to; where it cannot be told, that is a finding. */
    Optional<Export> of(TableRow row, RowFindings findings) {
        String name = source(row);
        if (name.isEmpty()) {
            String where = source instanceof ValueOrigin.InColumn column ? column.heading() : "source";
            findings.refuse(where, "empty", "", "every row says which source it comes from");
        }
        Optional<LocalDate> day = day(row, findings);
        return day.filter(date -> !name.isEmpty()).map(date -> export(new Id(name, date)));
    }

    /** The one export that the file is as a whole; none where a column tells which export a row is of. */
    Optional<Export> whole() {
        String name = source instanceof ValueOrigin.InColumn ? "" : fixedSource();
        return fixedDate.filter(date -> !name.isEmpty()).map(date -> export(new Id(name, date)));
    }

    private String source(TableRow row) {
        return source instanceof ValueOrigin.InColumn ? sourceCells.text(row) : fixedSource();
    }

    private String fixedSource() {
        return switch (source) {
            case ValueOrigin.InColumn column -> "";
            case ValueOrigin.Always always -> always.text();
            case ValueOrigin.InFileName name ->
                name.in(file.name()).map(CellText::stripped).orElse("");
        };
    }

    private Optional<LocalDate> day(TableRow row, RowFindings findings) {
        if (!(asAt instanceof ValueOrigin.InColumn)) {
            if (fixedDate.isEmpty()) {
                findings.refuse("as_at_date", "no-as-at-date", file.name(), "the file's name gives no as-at date");
            }
            return fixedDate;
        }
        Optional<LocalDate> day = asAtCells
                .read(row, findings)
                .interval()
                .filter(Interval::isOneDay)
                .map(Interval::measuringDay);
        if (day.isEmpty()) {
            findings.refuse(
                    asAtCells.cells().heading(), "no-as-at-date", asAtCells.text(row), "an as-at date is one day");
        }
        return day;
    }

    private Export export(Id id) {
        return exports.computeIfAbsent(
                id, unknown -> new Export(id.source, id.asAt, file.name(), file.sha256(), file.received()));
    }
}
