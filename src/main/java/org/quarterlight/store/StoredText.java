package org.quarterlight.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Texts as either database can hold them. PostgreSQL has neither U+0000 nor half a surrogate pair, so each is written as
 * the symbol for null and its four hexadecimal digits, and the symbol itself twice; every text comes back as it was.
 */
public final class StoredText {
    private static final char SYMBOL = '\u2400';
    private static final int DIGITS = 4;

    private StoredText() {}

    /** A text as it is written into the database. */
    public static String stored(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == 0 || (sign >= SYMBOL && (sign == SYMBOL || isUnfit(text, i)))) {
                return escaped(text, i);
            }
        }
        return text;
    }

    private static boolean isUnfit(String text, int at) {
        char sign = text.charAt(at);
        if (!Character.isSurrogate(sign)) {
            return sign == 0;
        }
        return Character.isHighSurrogate(sign)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static String escaped(String text, int from) {
        StringBuilder stored = new StringBuilder(text.length() + DIGITS).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (isUnfit(text, i)) {
                stored.append(SYMBOL).append(Integer.toHexString(0x10000 + sign), 1, 1 + DIGITS);
            } else {
                stored.append(sign == SYMBOL ? "\u2400\u2400" : String.valueOf(sign));
            }
        }
        return stored.toString();
    }

    /** A text as it was before it was written. */
    static String given(String stored) {
        if (stored.indexOf(SYMBOL) < 0) {
            return stored;
        }
        StringBuilder given = new StringBuilder(stored.length());
        int i = 0;
        while (i < stored.length()) {
            char sign = stored.charAt(i++);
            if (sign == SYMBOL && stored.charAt(i) != SYMBOL) {
                sign = (char) Integer.parseInt(stored, i, i + DIGITS, 16);
                i += DIGITS;
            } else if (sign == SYMBOL) {
                i++;
            }
            given.append(sign);
        }
        return given.toString();
    }

    /** A text of a row, as it was before it was written. */
    public static String in(ResultSet row, String column) throws SQLException {
        return given(row.getString(column));
    }
}
