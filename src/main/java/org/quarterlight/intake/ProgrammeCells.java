package org.quarterlight.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.contract.SingleDay;
import org.quarterlight.contract.ValueOrigin;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.TableRow;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateReader;
import org.quarterlight.dates.DateReading;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.survey.DateCells;
import org.quarterlight.survey.RoleCells;
import org.quarterlight.survey.RowFindings;
import org.quarterlight.survey.Survey;

/** The cells of one row of a file beside the plans, asked for by the parts they play. */
final class ProgrammeCells {
    private static final String BETWEEN_ITEMS = ";";

    private final InputFile file;
    private final Map<String, RoleCells> cells = new HashMap<>();
    private final Map<String, DateCells> dates = new HashMap<>();
    private final RowInHand hand = new RowInHand();

    /** The row being read; set before any cell is asked for. */
    private static final class RowInHand {
        private Optional<TableRow> row = Optional.empty();
        private RowFindings findings = new RowFindings();
    }

    ProgrammeCells(InputFile file, Survey survey) {
        this.file = file;
        for (String role : file.role().columns()) {
            RoleCells played = survey.columns().playing(role);
            cells.put(role, played);
            if (ResourceRole.isDate(role)) {
                dates.put(role, new DateCells(asAtColumn(role, played, survey), played.columns(), survey.order()));
            }
        }
    }

    private RoleCells asAtColumn(String role, RoleCells played, Survey survey) {
        return role.equals("as_at_date") && file.resource().asAt().orElse(null) instanceof ValueOrigin.InColumn column
                ? survey.columns().under(column.heading())
                : played;
    }

    void moveTo(TableRow row, RowFindings findings) {
        hand.row = Optional.of(row);
        hand.findings = findings;
    }

    private TableRow row() {
        return hand.row.orElseThrow();
    }

    private RoleCells playing(String role) {
        return cells.getOrDefault(role, new RoleCells(role, List.of()));
    }

    String text(String role) {
        return playing(role).text(row());
    }

    /** A text that must be there; an empty one is a finding. */
    String needed(String role) {
        String text = text(role);
        if (text.isEmpty()) {
            refuse(role, "empty", "", "every row gives its " + role.replace('_', ' '));
        }
        return text;
    }

    void refuse(String role, String code, String value, String hint) {
        hand.findings.refuse(playing(role).heading(), code, value, hint);
    }

    /** The parts of a cell that lists several, such as RAL;RNJ. */
    List<String> list(String role) {
        return Stream.of(text(role).split(BETWEEN_ITEMS, -1))
                .map(CellText::stripped)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    StatedDate date(String role) {
        DateCells column = dates.get(role);
        return column == null ? StatedDate.BLANK : column.read(row(), hand.findings);
    }

    /** The last day of the date a row must give; a date without an end is a finding. */
    Optional<LocalDate> day(String role) {
        StatedDate date = date(role);
        Optional<LocalDate> day = date.interval().flatMap(days -> Optional.ofNullable(days.to()));
        if (day.isEmpty()) {
            refuse(role, "not-a-day", date.text(), "give a day, or a month that ends on one");
        }
        return day;
    }

    /** The day the row speaks from: the column's, the file name's or the contract's. */
    Optional<LocalDate> asAt() {
        Optional<ValueOrigin> told = file.resource().asAt();
        if (told.orElse(null) instanceof ValueOrigin.Always always) {
            return SingleDay.lastOf(new DateReader(DateFormats.NONE).read(always.text()));
        }
        if (told.orElse(null) instanceof ValueOrigin.InFileName name) {
            Optional<DateReading> reading = name.in(file.name()).map(new DateReader(name.formats())::read);
            Optional<LocalDate> day = reading.flatMap(SingleDay::lastOf);
            if (day.isEmpty()) {
                refuse("as_at_date", "no-as-at-date", file.name(), "the file's name gives no as-at date");
            }
            return day;
        }
        return day("as_at_date");
    }

    /** The as-at date as it was written. */
    String asAtText() {
        return date("as_at_date").text();
    }
}
