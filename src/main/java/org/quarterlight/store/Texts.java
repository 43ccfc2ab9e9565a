package org.quarterlight.store;

/**
 * Texts as a database can hold them. PostgreSQL has no U+0000, so it is written as the symbol for it and a 0, and the
 * symbol itself twice; every text comes back as it was.
 */
final class Texts {
    private static final String NUL = "\0";
    private static final String SYMBOL = "\u2400";

    private Texts() {}

    static String stored(String text) {
        return text.indexOf('\0') < 0 && !text.contains(SYMBOL)
                ? text
                : text.replace(SYMBOL, SYMBOL + SYMBOL).replace(NUL, SYMBOL + "0");
    }

    static String given(String stored) {
        if (!stored.contains(SYMBOL)) {
            return stored;
        }
        StringBuilder given = new StringBuilder();
        for (int i = 0; i < stored.length(); i++) {
            char c = stored.charAt(i);
            given.append(c != SYMBOL.charAt(0) ? c : stored.charAt(++i) == '0' ? '\0' : c);
        }
        return given.toString();
    }
}
