package org.quarterlight.intake;

/** 128 bits that tell texts apart: two hashes with nothing in common, so that a million keys stay different. */
final class Fingerprint {
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private long high = FIRST;
    private long low = SECOND;

    void clear() {
        high = FIRST;
        low = SECOND;
    }

    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
        end();
    }

    private void add(char sign) {
        high = (high ^ sign) * FIRST;
        low = Long.rotateLeft(low, 27) * SECOND + sign;
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

    long high() {
        return high;
    }

    long low() {
        return low;
    }
}
