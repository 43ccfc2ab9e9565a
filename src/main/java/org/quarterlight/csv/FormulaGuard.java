package org.quarterlight.csv;

/** Keeps a cell of the CSV that is written from being run by a spreadsheet. */
public final class FormulaGuard {
    /** The signs a formula begins with, in their wide forms too, and the controls a spreadsheet skips before one. */
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    /** A text that came from outside, with an apostrophe before it where a spreadsheet would run it. */
    public static String guarded(String text) {
        boolean runs = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
        return runs ? "'" + text : text;
    }
}
