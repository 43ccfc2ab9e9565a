package org.quarterlight.draft;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the text of a cell looks like on its own, dates apart, which a column tells better than a cell. */
enum CellKind {
    NUMBER,
    MONEY,
    PERCENT,
    YES_NO,
    ADDRESS,
    LINK,
    CODE,
    TEXT;

    private static final String AMOUNT = "\\(?[-+]?\\d{1,3}(?:[,'\\p{Zs}]\\d{3})+(?:\\.\\d+)?\\)?"
            + "|\\(?[-+]?\\d{1,3}(?:[.'\\p{Zs}]\\d{3})+(?:,\\d+)?\\)?|\\(?[-+]?\\d+(?:[.,]\\d+)?\\)?";
    private static final Pattern A_NUMBER = Pattern.compile("(?:" + AMOUNT + ")(?:[eE][-+]?\\d+)?");
    private static final Pattern A_SUM = Pattern.compile(
            "-?[£$€¥]\\s?(?:" + AMOUNT + ")\\s?(?:k|m|mn|bn|million|billion|thousand)?" + "|(?:" + AMOUNT
                    + ")\\s?(?:k|m|mn|bn|million|billion|gbp|eur|usd|[£$€])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern A_SHARE = Pattern.compile("(?:" + AMOUNT + ")\\s?%");
    private static final Pattern AN_ANSWER = Pattern.compile("y|n|yes|no|true|false", Pattern.CASE_INSENSITIVE);
    private static final Pattern A_MAIL_ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern A_LINK = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern A_CODE = Pattern.compile("[\\p{L}\\d][\\p{L}\\d./_#-]*");

    static CellKind of(String text) {
        if (A_NUMBER.matcher(text).matches()) {
            return NUMBER;
        }
        if (A_SUM.matcher(text).matches()) {
            return MONEY;
        }
        if (A_SHARE.matcher(text).matches()) {
            return PERCENT;
        }
        if (AN_ANSWER.matcher(text).matches()) {
            return YES_NO;
        }
        return ofWords(text);
    }

    private static CellKind ofWords(String text) {
        if (A_LINK.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return LINK;
        }
        if (A_MAIL_ADDRESS.matcher(text).matches()) {
            return ADDRESS;
        }
        boolean hasDigit = text.chars().anyMatch(Character::isDigit);
        return hasDigit && A_CODE.matcher(text).matches() ? CODE : TEXT;
    }

    /** Such cells are seldom a heading. */
    boolean isValue() {
        return this == NUMBER || this == MONEY || this == PERCENT || this == LINK || this == ADDRESS;
    }
}
