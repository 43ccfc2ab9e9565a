package org.quarterlight.dates;

/** What came of reading a text as a date: the date it states, or a refusal that says what would be right. */
public sealed interface DateReading {
    /** A text that states a date, or states that there is none. */
    record Stated(StatedDate date) implements DateReading {}

    /** A text that is not read, because it is none of the known forms or could mean two things. */
    record Refused(String text, String hint) implements DateReading {}
}
