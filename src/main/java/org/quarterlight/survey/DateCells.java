package org.quarterlight.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterlight.csv.TableRow;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateOrder;
import org.quarterlight.dates.DateReader;
import org.quarterlight.dates.DateReading;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.plan.DateStatus;

/** The columns that give one date, read by their forms and the file's order; texts read once are remembered. */
public final class DateCells {
    private static final int REMEMBERED = 16_384;

    private final RoleCells cells;
    private final List<SurveyedColumn> coded;
    private final boolean codesMeanNone;
    private final DateNotes notes;
    private final Optional<DateOrder> order;
    private final List<DateReader> readers = new ArrayList<>();
    private final List<Map<String, DateReading>> remembered = new ArrayList<>();

    /** Takes the columns that give this date, and those whose codes may stand in it beside their own. */
    public DateCells(RoleCells cells, List<SurveyedColumn> coded, Optional<DateOrder> order) {
        this(cells, coded, order, false);
    }

    private DateCells(RoleCells cells, List<SurveyedColumn> coded, Optional<DateOrder> order, boolean codesMeanNone) {
        this.cells = cells;
        this.coded = coded;
        this.order = order;
        this.codesMeanNone = codesMeanNone;
        this.notes = new DateNotes(cells);
        for (SurveyedColumn column : cells.columns()) {
            DateFormats formats = column.field().formats();
            readers.add(new DateReader(order.map(formats::ruledBy).orElse(formats)));
            remembered.add(new HashMap<>());
        }
    }

    /** In an actual date a code means there is none, whatever it says of a plan. */
    public DateCells whereCodesMeanNone() {
        return new DateCells(cells, coded, order, true);
    }

    public RoleCells cells() {
        return cells;
    }

    public String text(TableRow row) {
        return cells.text(row);
    }

    /** The date this row gives; a text that is none is a finding. */
    public StatedDate read(TableRow row, RowFindings findings) {
        for (int which = 0; which < readers.size(); which++) {
            SurveyedColumn column = cells.columns().get(which);
            String text = column.counts(row) ? column.text(row) : "";
            if (!text.isEmpty()) {
                StatedDate date = stated(which, text, findings);
                notes.remark(date, findings);
                return date;
            }
        }
        return StatedDate.BLANK;
    }

    private StatedDate stated(int which, String text, RowFindings findings) {
        return switch (reading(which, text)) {
            case DateReading.Stated stated -> stated.date();
            case DateReading.Refused refused -> {
                findings.refuse(cells.columns().get(which).heading(), "not-a-date", text, refused.hint());
                yield StatedDate.BLANK;
            }
        };
    }

    private DateReading reading(int which, String text) {
        Map<String, DateReading> known = remembered.get(which);
        DateReading reading = known.get(text);
        if (reading == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            reading = code(which, text).orElseGet(() -> readers.get(which).read(text));
            known.put(text, reading);
        }
        return reading;
    }

    /** The column's own code speaks first, then another column's. */
    private Optional<DateReading> code(int which, String text) {
        Optional<DateStatus> own = cells.columns().get(which).field().code(text);
        return own.or(() -> coded.stream()
                        .flatMap(column -> column.field().code(text).stream())
                        .findFirst())
                .map(status -> codesMeanNone ? DateStatus.NOT_SET : status)
                .map(status -> new DateReading.Stated(new StatedDate.None(text, absence(status))));
    }

    /** What is to be said of these dates once the file is read. */
    public List<String> notes(RemarkTally remarks) {
        return notes.sentences(remarks);
    }

    private static StatedDate.Absence absence(DateStatus status) {
        return switch (status) {
            case UNDER_REVIEW -> StatedDate.Absence.UNDER_REVIEW;
            case WITHHELD -> StatedDate.Absence.WITHHELD;
            case NOT_SET, NOT_GIVEN, FIRM, INDICATIVE -> StatedDate.Absence.NOT_SET;
        };
    }
}
