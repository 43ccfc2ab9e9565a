package org.quarterlight.dates;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a cell states of a date, in the forms a contract declares and in words; what it is not sure of it refuses. */
public final class DateReader {
    private static final int LONGEST = 200;
    private static final Pattern NUMERIC =
            Pattern.compile("(?:.*\\D)?\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{2}|\\d{4})(?:\\D.*)?");
    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            ".*\\d.*" + MonthNames.MONTH_PATTERN + ".*|.*" + MonthNames.MONTH_PATTERN + ".*\\d.*|\\d{4}-\\d{2}-\\d{2}");

    private final Phrases phrases;

    public DateReader(DateFormats formats) {
        this.phrases = new Phrases(formats);
    }

    /** The date the text states; the text is kept as given, trimmed. */
    public DateReading read(String text) {
        String given = text.strip();
        String folded = FoldedText.of(given);
        Optional<StatedDate> date = AbsentDates.read(folded).map(why -> new StatedDate.None(given, why));
        if (date.isEmpty() && folded.length() <= LONGEST) {
            date = phrases.read(folded).map(days -> new StatedDate.On(given, days));
        }
        return date.<DateReading>map(DateReading.Stated::new)
                .orElseGet(() -> new DateReading.Refused(given, hint(folded)));
    }

    /** The order of day and month a text proves: the one of two readers that alone can read it. */
    public static Optional<DateOrder> proves(DateReader dayFirst, DateReader monthFirst, String text) {
        boolean readsDayFirst = dayFirst.read(text) instanceof DateReading.Stated;
        boolean readsMonthFirst = monthFirst.read(text) instanceof DateReading.Stated;
        if (readsDayFirst == readsMonthFirst) {
            return Optional.empty();
        }
        return Optional.of(readsDayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    private static String hint(String folded) {
        if (NUMERIC.matcher(folded).matches()) {
            return "no such day in a declared form; declare the order of day and month under formats, such as %d/%m/%Y";
        }
        if (folded.length() <= LONGEST && DAY_AND_MONTH.matcher(folded).matches()) {
            return "no such day, no year, or more than a date; write it as 7 October 2006, June 2008 or by 31 October 2006";
        }
        return "write a day, a month or a period (7 October 2006, June 2008, Q3 2008/09), or TBC; or declare the text under codes";
    }
}
