package org.quarterlight.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;

/** Characters of a UTF-8 file; a byte that is not UTF-8, and a stray C1 control, is read as Windows-1252 and noted. */
public final class Utf8Reader extends Reader {
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 16;
    private static final int LONGEST = 4;
    private static final char[] SINGLE = new String(everyByte(), WINDOWS_1252).toCharArray();

    private final InputStream in;
    private final RepairedBytes repairs;
    private final byte[] block = new byte[BLOCK];
    private int from;
    private int to;
    private boolean ended;
    private long line = 1;
    private boolean afterReturn;

    Utf8Reader(InputStream in, RepairedBytes repairs) {
        this.in = in;
        this.repairs = repairs;
    }

    private static byte[] everyByte() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int room = length - 1; // a surrogate pair takes two
        int written = 0;
        while (written < room && (to - from >= LONGEST || fill())) {
            int value = block[from];
            if (value > '\r') {
                written += copyPlain(target, offset + written, room - written);
                afterReturn = false;
            } else if (value >= 0) {
                from++;
                target[offset + written++] = (char) value;
                countLines(value);
            } else {
                written += Character.toChars(beyondAscii(value & 0xFF), target, offset + written);
                afterReturn = false;
            }
        }
        return written > 0 ? written : -1;
    }

    /** Copies ASCII up to the next control character or byte beyond; how many. */
    private int copyPlain(char[] target, int offset, int room) {
        int start = from;
        int end = Math.min(to, from + room);
        int at = start;
        while (at < end && block[at] > '\r') {
            target[offset + at - start] = (char) block[at++];
        }
        from = at;
        return at - start;
    }

    private void countLines(int value) {
        if (value == '\r' || (value == '\n' && !afterReturn)) {
            line++;
            afterReturn = value == '\r';
        } else {
            afterReturn = false;
        }
    }

    private boolean fill() throws IOException {
        if (!ended) {
            System.arraycopy(block, from, block, 0, to - from);
            to -= from;
            from = 0;
            int got = in.readNBytes(block, to, BLOCK - to);
            ended = got < BLOCK - to;
            to += got;
            repairs.read(got);
        }
        return from < to;
    }

    private int beyondAscii(int lead) {
        int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        int point = lead >= 0xC2 && lead <= 0xF4 ? decoded(lead, size) : -1;
        if (point > 0x9F) {
            from += size;
            return point;
        }
        repairs.add(line);
        from += point < 0 ? 1 : size;
        return SINGLE[point < 0 ? lead : point];
    }

    private int decoded(int lead, int size) {
        if (from + size > to) {
            return -1;
        }
        int point = lead & (0xFF >> (size + 1));
        for (int i = 1; i < size; i++) {
            int next = block[from + i] & 0xFF;
            if ((next & 0xC0) != 0x80) {
                return -1;
            }
            point = (point << 6) | (next & 0x3F);
        }
        boolean tooLong = (size == 3 && point < 0x800) || (size == 4 && point < 0x10000);
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return tooLong || surrogate || point > Character.MAX_CODE_POINT ? -1 : point;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
