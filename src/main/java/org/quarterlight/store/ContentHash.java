package org.quarterlight.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first 128 bits of the SHA-256 of some values, each behind its length: by these the database finds them. */
final class ContentHash {
    /** Neither the length of a text nor any day. */
    private static final int NOTHING = Integer.MIN_VALUE;

    private ContentHash() {}

    static UUID of(List<? extends @Nullable Object> values) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (Object value : values) {
                add(value, sha256);
            }
            ByteBuffer digest = ByteBuffer.wrap(sha256.digest());
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** A column holds days or texts, never both: so the number of a day is not taken for a text. */
    private static void add(@Nullable Object value, MessageDigest sha256) {
        switch (value) {
            case null -> sha256.update(number(NOTHING));
            case LocalDate day -> sha256.update(number(Math.toIntExact(day.toEpochDay())));
            default -> {
                byte[] text = StoredText.stored(value.toString()).getBytes(StandardCharsets.UTF_8);
                sha256.update(number(text.length));
                sha256.update(text);
            }
        }
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
