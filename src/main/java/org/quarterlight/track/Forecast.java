package org.quarterlight.track;

/** How many of some due plans are likely to go live in their window, or why the record is too thin to say. */
public sealed interface Forecast {
    /** With fewer promises of known outcome no forecast is given. */
    int FEWEST_PROMISES = 10;

    /** The method in a sentence with its counts, or the reason for giving none. */
    String reason();

    /** The range holds the number with a chance of at least 80% if the record is a guide; mid is the median. */
    record Range(long due, long low, long mid, long high, String reason) implements Forecast {
        boolean holds(long number) {
            return low <= number && number <= high;
        }
    }

    /** No forecast. */
    record Refused(String reason) implements Forecast {}
}
