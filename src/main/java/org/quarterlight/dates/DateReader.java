package org.quarterlight.dates;

import java.util.Optional;

/** Reads what a cell states of a date, in the forms a contract declares and in words; what it is not sure of it refuses. */
public final class DateReader {
    private static final int LONGEST = 200;

    private final DateFormats formats;
    private final DatePhrases phrases;

    public DateReader(DateFormats formats) {
        this.formats = formats;
        this.phrases = new DatePhrases(formats);
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

    private String hint(String folded) {
        return folded.length() > LONGEST
                ? "a date has at most " + LONGEST + " characters; this is a remark"
                : DateHints.of(folded, formats);
    }
}
