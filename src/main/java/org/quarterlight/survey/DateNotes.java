package org.quarterlight.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quarterlight.dates.PlaceholderDays;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.survey.RemarkTally.Seen;
import org.quarterlight.survey.RowRemark.Kind;

/** What a person should look at in one column of dates: days that tools write where they know none, and two kinds of quarters. */
public record DateNotes(RoleCells cells) {
    private static final Pattern CALENDAR = Pattern.compile("q[1-4],? \\d{4}");
    private static final Pattern FINANCIAL = Pattern.compile("q[1-4],? ?(?:fy ?)?\\d{2,4} ?[/-] ?\\d{2,4}.*");

    /** Remarks on one date of a row. */
    void remark(StatedDate date, RowFindings findings) {
        if (PlaceholderDays.is(date)) {
            findings.remark(Kind.PLACEHOLDER, cells.role(), date.text());
        }
        char first = date.text().isEmpty() ? ' ' : date.text().charAt(0);
        if (first == 'Q' || first == 'q') {
            remarkOnQuarter(date.text(), findings);
        }
    }

    private void remarkOnQuarter(String text, RowFindings findings) {
        String folded = text.toLowerCase(Locale.ROOT);
        if (CALENDAR.matcher(folded).matches()) {
            findings.remark(Kind.CALENDAR_QUARTER, cells.role(), text);
        } else if (FINANCIAL.matcher(folded).matches()) {
            findings.remark(Kind.FINANCIAL_QUARTER, cells.role(), text);
        }
    }

    /** The sentences on the whole column. */
    List<String> sentences(RemarkTally remarks) {
        List<String> notes = new ArrayList<>();
        remarks.placeholders(cells.role()).forEach((text, seen) -> notes.add(placeholder(text, seen)));
        Optional<Seen> calendar = remarks.of(Kind.CALENDAR_QUARTER, cells.role());
        Optional<Seen> financial = remarks.of(Kind.FINANCIAL_QUARTER, cells.role());
        if (calendar.isPresent() && financial.isPresent()) {
            notes.add(cells.heading() + " writes quarters in two ways, "
                    + calendar.get().text() + " and " + financial.get().text()
                    + ": the first follows the contract's \"quarters\"");
        }
        return notes;
    }

    private String placeholder(String text, Seen seen) {
        return "\"" + text + "\" in " + cells.heading() + " is read as the day it says, though"
                + " tools write it where they know none: " + (seen.count() == 1 ? "1 row" : seen.count() + " rows")
                + ", the first on line " + seen.line() + "; if it means no date, say so under codes";
    }
}
