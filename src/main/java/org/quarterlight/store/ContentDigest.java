package org.quarterlight.store;

import java.nio.ByteBuffer;

/** The first half of the SHA-256 of a content and its plan's id: what tells contents apart. */
record ContentDigest(long high, long low) {
    static final int BYTES = 2 * Long.BYTES;

    static ContentDigest from(ByteBuffer bytes) {
        return new ContentDigest(bytes.getLong(), bytes.getLong());
    }

    void into(ByteBuffer bytes) {
        bytes.putLong(high).putLong(low);
    }
}
