package org.quarterlight.workspace;

/** Hears how far the work has come. */
public interface Progress {
    /** A stage begins; the total is a number of items, or 0 where it is not known. */
    void begin(String stage, long total);

    /** One more item of the stage is done. */
    void advance(String item);

    /** The stage is done. */
    void end();
}
