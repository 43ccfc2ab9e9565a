package org.quarterlight.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterlight.plan.PlanKey;

/** The first 128 bits of the SHA-256 of some values, each behind its length: by these the database finds them. */
final class ContentHash {
    private ContentHash() {}

    static UUID of(PlanKey key) {
        return of(List.of(key.source(), key.foldedId()));
    }

    static UUID of(List<? extends @Nullable Object> values) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (Object value : values) {
                sha256.update(bytes(value));
            }
            ByteBuffer digest = ByteBuffer.wrap(sha256.digest());
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    private static byte[] bytes(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + text.length() * Character.BYTES);
        bytes.putInt(value == null ? -1 : text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes.putChar(text.charAt(i));
        }
        return bytes.array();
    }
}
