package org.quarterlight.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a packed file, cut off with a {@link BombException} where they outgrow it beyond reason. */
public final class UnpackedStream extends FilterInputStream {
    private final long allowed;
    private long read;

    UnpackedStream(InputStream in, long packed) {
        super(in);
        this.allowed = Math.max(FileLimits.UNPACKED, packed * FileLimits.UNPACKED_PER_BYTE);
    }

    /** Says that a small file unpacks to an unreasonably large one. */
    public static final class BombException extends IOException {
        private static final long serialVersionUID = 1L;

        public BombException(long allowed) {
            super("unpacks to more than " + allowed + " bytes");
        }
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int got = super.read(bytes, from, length);
        count(got);
        return got;
    }

    private void count(int got) throws BombException {
        read += Math.max(0, got);
        if (read > allowed) {
            throw new BombException(allowed);
        }
    }
}
