package org.quarterlight.app;

/** The input folder holds no export that could be read, so there is no as-at date to write an issue for; check says why. */
public final class NothingToRead extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public NothingToRead() {
        super("No export could be read, so there is no as-at date to write an issue for; check says why.");
    }
}
