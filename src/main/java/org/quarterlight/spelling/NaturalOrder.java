package org.quarterlight.spelling;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order in which people look for a name: numbers in it by their size, so that Ward 9 stands before Ward 10, letters in any
 * case and with any accent alike. Names that differ in no more than that stand in the order of their characters.
 */
public final class NaturalOrder implements Comparator<String> {
    public static final NaturalOrder OF_NAMES = new NaturalOrder();
    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        Matcher parts = PART.matcher(folded(one));
        Matcher others = PART.matcher(folded(other));
        while (parts.find()) {
            if (!others.find()) {
                return 1;
            }
            int order = part(parts.group(), others.group());
            if (order != 0) {
                return order;
            }
        }
        return others.find() ? -1 : one.compareTo(other);
    }

    private static int part(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    private static String folded(String name) {
        return MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
