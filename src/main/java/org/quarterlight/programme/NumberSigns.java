package org.quarterlight.programme;

/**
 * How the numbers of a column are written: the sign before the decimals, the sign between thousands (0 where none is
 * declared), and whether words may stand round them, as in "300 beds".
 */
public record NumberSigns(char decimal, char group, boolean mayHaveWords) {
    /** 1,204.5: what is read where nothing is declared. */
    public static final NumberSigns USUAL = new NumberSigns('.', '\0', false);

    /** 1.204,5 or 1 204,5. */
    public static final NumberSigns DECIMAL_COMMA = new NumberSigns(',', '\0', false);

    /** The number as it would be written with the usual signs; a sign that cannot stand there becomes one no number has. */
    String usual(String text) {
        StringBuilder usual = new StringBuilder(text.length());
        text.chars().forEach(sign -> usual.append(usual((char) sign)));
        return usual.toString();
    }

    private char usual(char sign) {
        char thousands = group == '\0' ? (decimal == ',' ? '.' : ',') : group;
        return sign == decimal ? '.' : sign == thousands && sign != ' ' ? ',' : sign == '.' || sign == ',' ? '#' : sign;
    }
}
