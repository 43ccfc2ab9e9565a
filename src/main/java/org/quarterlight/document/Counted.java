package org.quarterlight.document;

/** A number and what it counts, which agree. */
public final class Counted {
    private Counted() {}

    /** Such as {@code 1 row} and {@code 2 rows}, for a noun that takes an s. */
    public static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** Such as {@code 1 source is} and {@code 2 sources are}. */
    public static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
