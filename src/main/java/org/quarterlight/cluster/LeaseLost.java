package org.quarterlight.cluster;

/** The lease went to another run while its holder gave no sign of life; nothing of what was about to be written stands. */
public final class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    LeaseLost(String message) {
        super(message);
    }
}
