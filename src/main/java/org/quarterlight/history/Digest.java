package org.quarterlight.history;

import java.nio.ByteBuffer;

/** The first half of the SHA-256 of a content and its plan's id: what tells contents apart. */
record Digest(long high, long low) {
    static final int BYTES = 2 * Long.BYTES;

    static Digest from(ByteBuffer bytes) {
        return new Digest(bytes.getLong(), bytes.getLong());
    }

    void into(ByteBuffer bytes) {
        bytes.putLong(high).putLong(low);
    }
}
