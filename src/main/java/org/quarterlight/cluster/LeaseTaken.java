package org.quarterlight.cluster;

/** Another run holds the lease; the message says which and since when. */
public final class LeaseTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    LeaseTaken(String message) {
        super(message);
    }
}
