package org.quarterlight.store;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.quarterlight.deflate.Deflation;

/** Bytes made small, behind their full length. */
final class Deflated {
    private Deflated() {}

    static byte[] of(byte[] bytes, int length, Deflation deflation) {
        byte[] deflated = deflation.of(bytes, length);
        return ByteBuffer.allocate(Integer.BYTES + deflated.length)
                .putInt(length)
                .put(deflated)
                .array();
    }

    static byte[] inflated(byte[] deflated) {
        Inflater inflater = new Inflater();
        try {
            byte[] bytes = new byte[ByteBuffer.wrap(deflated).getInt()];
            inflater.setInput(deflated, Integer.BYTES, deflated.length - Integer.BYTES);
            int read = 0;
            while (read < bytes.length) {
                int more = inflater.inflate(bytes, read, bytes.length - read);
                if (more == 0) {
                    throw new IllegalStateException("A page of the history ends early");
                }
                read += more;
            }
            return bytes;
        } catch (DataFormatException damaged) {
            throw new IllegalStateException("A page of the history is damaged", damaged);
        } finally {
            inflater.end();
        }
    }
}
