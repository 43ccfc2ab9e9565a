package org.quarterlight.csv;

/** 128 bits that tell texts apart: two hashes with nothing in common, so that a million keys stay different. */
public final class Fingerprint {
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private long high = FIRST;
    private long low = SECOND;

    public void add(String text) {
        int at = 0;
        for (; at + 4 <= text.length(); at += 4) {
            add(text.charAt(at)
                    | ((long) text.charAt(at + 1) << 16)
                    | ((long) text.charAt(at + 2) << 32)
                    | ((long) text.charAt(at + 3) << 48));
        }
        for (; at < text.length(); at++) {
            add(text.charAt(at));
        }
        end();
    }

    /** Up to four signs at a time. */
    private void add(long signs) {
        high = (high ^ signs) * FIRST;
        high ^= high >>> 32;
        low = (low + signs) * SECOND;
        low = Long.rotateLeft(low, 29);
    }

    /** Parts are told apart from their joining: "ab", "c" is not "a", "bc". */
    private void end() {
        high = mixed(high + 0x10001);
        low = mixed(low ^ 0x20002);
    }

    private static long mixed(long value) {
        long bits = value;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }

    public long high() {
        return high;
    }

    public long low() {
        return low;
    }
}
