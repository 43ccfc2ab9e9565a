package org.quarterlight.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateReader;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.ExportListener;

/** The exports one file holds, each made known when its first row comes. */
final class Exports {
    private record Id(String source, LocalDate asAt) {}

    private final InputFile file;
    private final ExportListener listener;
    private final Told source;
    private final Told asAt;
    private final Cells sourceCells;
    private final DateCells asAtCells;
    private final Optional<LocalDate> fixedDate;
    private final Map<Id, Export> opened = new HashMap<>();

    Exports(InputFile file, Survey survey, ExportListener listener) {
        this.file = file;
        this.listener = listener;
        Resource resource = file.resource();
        this.source = resource.source();
        this.asAt = resource.asAt().orElseGet(() -> new Told.InColumn("as_at_date"));
        Columns columns = survey.columns();
        this.sourceCells = source instanceof Told.InColumn column ? columns.under(column.heading()) : columns.under("");
        Cells dates = resource.asAt().isPresent() && asAt instanceof Told.InColumn column
                ? columns.under(column.heading())
                : columns.playing("as_at_date");
        this.asAtCells = new DateCells(dates, Map.of(), survey.order());
        this.fixedDate = fixedDate();
        openWhereNoRowIsNeeded();
    }

    /** An export without a row is an export all the same: every plan it had before is gone from it. */
    private void openWhereNoRowIsNeeded() {
        boolean named = !(source instanceof Told.InColumn) && !fixedSource().isEmpty();
        fixedDate.filter(date -> named).ifPresent(date -> open(new Id(fixedSource(), date)));
    }

    private Optional<LocalDate> fixedDate() {
        return switch (asAt) {
            case Told.InColumn column -> Optional.empty();
            case Told.Always always -> SingleDay.of(new DateReader(DateFormats.NONE).read(always.text()));
            case Told.InFileName name ->
                name.in(file.name()).flatMap(text -> SingleDay.of(new DateReader(name.formats()).read(text)));
        };
    }

    /** The export a row belongs to; where it cannot be told, that is a finding. */
    Optional<Export> of(RecordReader row, Findings findings) {
        String name = source(row);
        if (name.isEmpty()) {
            String where = source instanceof Told.InColumn column ? column.heading() : "source";
            findings.refuse(where, "empty", "", "every row says which source it comes from");
        }
        Optional<LocalDate> day = day(row, findings);
        return day.filter(date -> !name.isEmpty()).map(date -> open(new Id(name, date)));
    }

    /** The one export that the file is as a whole; none where a column tells which export a row is of. */
    Optional<Export> whole() {
        String name = source instanceof Told.InColumn ? "" : fixedSource();
        return fixedDate.filter(date -> !name.isEmpty()).map(date -> open(new Id(name, date)));
    }

    private String source(RecordReader row) {
        return source instanceof Told.InColumn ? sourceCells.text(row) : fixedSource();
    }

    private String fixedSource() {
        return switch (source) {
            case Told.InColumn column -> "";
            case Told.Always always -> always.text();
            case Told.InFileName name ->
                name.in(file.name()).map(Words::stripped).orElse("");
        };
    }

    private Optional<LocalDate> day(RecordReader row, Findings findings) {
        if (!(asAt instanceof Told.InColumn)) {
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

    private Export open(Id id) {
        return opened.computeIfAbsent(id, unknown -> {
            Export export = new Export(id.source, id.asAt, file.name(), file.sha256(), file.received());
            listener.opened(export);
            return export;
        });
    }
}
