package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.quarterlight.dates.Placeholder;
import org.quarterlight.dates.StatedDate;

/** What a person should look at in one column of dates: days that tools write where they know none, and two kinds of quarters. */
final class DateNotes {
    private static final Pattern CALENDAR = Pattern.compile("q[1-4],? \\d{4}");
    private static final Pattern FINANCIAL = Pattern.compile("q[1-4],? ?(?:fy ?)?\\d{2,4} ?[/-] ?\\d{2,4}.*");

    private final String heading;
    private final Map<String, Seen> placeholders = new TreeMap<>();
    private String calendar = "";
    private String financial = "";

    private record Seen(long line, long count) {}

    DateNotes(String heading) {
        this.heading = heading;
    }

    void hear(StatedDate date, long line) {
        if (Placeholder.is(date)) {
            placeholders.merge(date.text(), new Seen(line, 1), (first, next) -> new Seen(first.line, first.count + 1));
        }
        char first = date.text().isEmpty() ? ' ' : date.text().charAt(0);
        if (first == 'Q' || first == 'q') {
            hearQuarter(date.text());
        }
    }

    private void hearQuarter(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        calendar = calendar.isEmpty() && CALENDAR.matcher(folded).matches() ? text : calendar;
        financial = financial.isEmpty() && FINANCIAL.matcher(folded).matches() ? text : financial;
    }

    List<String> all() {
        List<String> notes = new ArrayList<>();
        placeholders.forEach(
                (text, seen) -> notes.add("\"" + text + "\" in " + heading + " is read as the day it says, though"
                        + " tools write it where they know none: " + (seen.count == 1 ? "1 row" : seen.count + " rows")
                        + ", the first on line " + seen.line + "; if it means no date, say so under codes"));
        if (!calendar.isEmpty() && !financial.isEmpty()) {
            notes.add(heading + " writes quarters in two ways, " + calendar + " and " + financial
                    + ": the first follows the contract's \"quarters\"");
        }
        return notes;
    }
}
