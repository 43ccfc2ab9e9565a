package org.quarterlight.app;

/** Who renders a run's briefings. */
public sealed interface WhoRenders {
    /** This process, on so many threads; 0 for one on each core. */
    record Here(int threads) implements WhoRenders {}

    /** Workers on this or other machines that share the database. */
    record Workers() implements WhoRenders {}
}
