package org.quarterlight.history;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes made small by deflate at its fastest, behind their full length. */
final class Deflated {
    private Deflated() {}

    static byte[] of(byte[] bytes, int length) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            byte[] room = new byte[Integer.BYTES + length + (length >>> 8) + 64];
            int written = Integer.BYTES + deflater.deflate(room, Integer.BYTES, room.length - Integer.BYTES);
            ByteBuffer.wrap(room).putInt(length);
            return Arrays.copyOf(room, written);
        } finally {
            deflater.end();
        }
    }

    static byte[] inflated(byte[] deflated) {
        Inflater inflater = new Inflater(true);
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
