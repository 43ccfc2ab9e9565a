package org.quarterlight.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses as zlib reads it (RFC 1950 and 1951), in one pass and with the codes that need no table. At its fastest the
 * JDK's compressor took two fifths of the time of a briefing; this takes a third of that and up to a fifth more bytes. One
 * may be used again and again, by one thread at a time.
 */
public final class Deflation {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int HASH_BITS = 13;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int FARTHEST = 1 << 15;
    private static final int END = 256;

    /** The bits of each literal and the end; how many there are in the lowest five bits. */
    private static final int[] LITERALS = new int[END + 1];
    /** The same of each length of a repetition. */
    private static final int[] LENGTHS = new int[LONGEST + 1];

    static {
        for (int symbol = 0; symbol <= END; symbol++) {
            LITERALS[symbol] = symbol(symbol);
        }
        for (int length = 3; length < LONGEST; length++) {
            int rest = length - 3;
            int extra = Math.max(0, 29 - Integer.numberOfLeadingZeros(rest));
            int bits = symbol(257 + 4 * extra + (rest >> extra));
            int count = bits & 31;
            LENGTHS[length] = ((((rest & ((1 << extra) - 1)) << count) | (bits >> 5)) << 5) | (count + extra);
        }
        LENGTHS[LONGEST] = symbol(285);
    }

    /** Where four bytes were last seen, counted over all that was ever compressed so that nothing need be cleared. */
    private final int[] seen = new int[1 << HASH_BITS];

    /** What the places of this text are counted from: above all that was seen before. */
    private int before = 1;

    private byte[] out = new byte[1 << 14];
    private int length;
    private long bits;
    private int count;

    private static int symbol(int symbol) {
        if (symbol < 144) {
            return reversed(0x30 + symbol, 8);
        } else if (symbol < 256) {
            return reversed(0x190 + symbol - 144, 9);
        }
        return symbol < 280 ? reversed(symbol - 256, 7) : reversed(0xC0 + symbol - 280, 8);
    }

    private static int reversed(int code, int count) {
        return ((Integer.reverse(code) >>> (32 - count)) << 5) | count;
    }

    /** The first bytes up to an end, compressed: always the same ones, whatever was compressed before. */
    public byte[] of(byte[] in, int end) {
        room(end);
        forgetInTime(end);
        out[0] = 0x78;
        out[1] = 0x01;
        length = 2;
        bits = 0b011;
        count = 3;
        compress(in, end);
        code(LITERALS[END]);
        flush();
        while (count > 0) {
            out[length++] = (byte) bits;
            bits >>>= 8;
            count -= 8;
        }
        Adler32 sum = new Adler32();
        sum.update(in, 0, end);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out[length++] = (byte) (sum.getValue() >> shift);
        }
        before += end;
        return Arrays.copyOf(out, length);
    }

    /** A byte takes nine bits at most. */
    private void room(int end) {
        int most = end + end / 8 + 64;
        if (out.length < most) {
            out = new byte[most];
        }
    }

    private void forgetInTime(int end) {
        if (before > Integer.MAX_VALUE - end) {
            Arrays.fill(seen, 0);
            before = 1;
        }
    }

    private void compress(byte[] in, int end) {
        int at = 0;
        while (at <= end - 8) {
            int four = (int) INTS.get(in, at);
            int slot = (four * 0x9E3779B1) >>> (32 - HASH_BITS);
            int candidate = seen[slot] - before;
            seen[slot] = at + before;
            if (candidate >= 0 && at - candidate <= FARTHEST && (int) INTS.get(in, candidate) == four) {
                int same = SHORTEST + same(in, candidate + SHORTEST, at + SHORTEST, Math.min(end, at + LONGEST));
                code(LENGTHS[same]);
                distance(at - candidate - 1);
                at += same;
            } else {
                code(LITERALS[in[at] & 0xFF]);
                at++;
            }
        }
        while (at < end) {
            code(LITERALS[in[at++] & 0xFF]);
        }
    }

    private static int same(byte[] in, int candidate, int start, int end) {
        int at = start;
        int from = candidate;
        while (at <= end - 8) {
            long difference = (long) LONGS.get(in, from) ^ (long) LONGS.get(in, at);
            if (difference != 0) {
                return at - start + (Long.numberOfTrailingZeros(difference) >> 3);
            }
            at += 8;
            from += 8;
        }
        while (at < end && in[from] == in[at]) {
            at++;
            from++;
        }
        return at - start;
    }

    private void distance(int less) {
        int extra = Math.max(0, 30 - Integer.numberOfLeadingZeros(less));
        int symbol = 2 * extra + (less >> extra);
        int code = Integer.reverse(symbol) >>> 27;
        put(code | ((less & ((1 << extra) - 1)) << 5), 5 + extra);
    }

    private void code(int code) {
        put(code >>> 5, code & 31);
    }

    private void put(int more, int size) {
        bits |= (long) more << count;
        count += size;
        if (count >= 32) {
            flush();
        }
    }

    private void flush() {
        while (count >= 32) {
            INTS.set(out, length, (int) bits);
            length += 4;
            bits >>>= 32;
            count -= 32;
        }
    }
}
