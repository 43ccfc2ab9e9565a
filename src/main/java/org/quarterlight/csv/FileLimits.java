package org.quarterlight.csv;

/** How much one file may ask for; what is beyond is a named problem. */
public final class FileLimits {
    /** Characters of one record, quoted line ends included. */
    public static final int RECORD = 1 << 20;

    /** Cells of one record. */
    public static final int CELLS = 1 << 14;

    /** Characters of a record that a problem repeats. */
    static final int RAW = 2_000;

    /** Bytes that a packed file may always unpack to. */
    static final long UNPACKED = 64L << 20;

    /** Beyond that, bytes it may unpack to for each packed one; plans do not repeat themselves more than this. */
    static final long UNPACKED_PER_BYTE = 200;

    private FileLimits() {}
}
