package org.quarterlight.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Stands for values while Markdown is parsed: a value goes in as a token of private-use characters that no rule of
 * Markdown knows, and comes back out as the object it stands for. Values themselves are never in the text.
 */
final class ValueTokens {
    static final char VALUE = '\uE000';
    static final char BLOCKS = '\uE001';
    private static final char DIGIT_ZERO = '\uE100';
    private static final int BASE = 256;
    private static final int DIGITS = 3;
    static final int LENGTH = DIGITS + 1;

    private final List<Object> objects = new ArrayList<>();

    String add(char kind, Object object) {
        int number = objects.size();
        objects.add(object);
        char[] token = new char[LENGTH];
        token[0] = kind;
        for (int digit = DIGITS; digit > 0; digit--) {
            token[digit] = (char) (DIGIT_ZERO + number % BASE);
            number /= BASE;
        }
        return new String(token);
    }

    /** True where a token of either kind begins in the text. */
    boolean isAt(String text, int at) {
        return at < text.length() && (text.charAt(at) == VALUE || text.charAt(at) == BLOCKS) && number(text, at) >= 0;
    }

    Object at(String text, int at) {
        return objects.get(number(text, at));
    }

    List<Object> all() {
        return objects;
    }

    private int number(String text, int at) {
        if (at + LENGTH > text.length()) {
            return -1;
        }
        int number = 0;
        for (int digit = 1; digit <= DIGITS; digit++) {
            int value = text.charAt(at + digit) - DIGIT_ZERO;
            if (value < 0 || value >= BASE) {
                return -1;
            }
            number = number * BASE + value;
        }
        return number < objects.size() ? number : -1;
    }

    static boolean isReserved(char c) {
        return c >= VALUE && c < DIGIT_ZERO + BASE;
    }
}
