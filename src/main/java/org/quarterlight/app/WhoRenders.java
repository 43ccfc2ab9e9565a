package org.quarterlight.app;

/** Who reads a run's new files and renders its briefings. */
public sealed interface WhoRenders {
    /** This process: it renders on so many threads; 0 for one on each core. */
    record Here(int threads) implements WhoRenders {}

    /** Workers on this or other machines that share the database. */
    record Workers() implements WhoRenders {}
}
