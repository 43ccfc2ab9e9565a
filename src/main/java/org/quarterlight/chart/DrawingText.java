package org.quarterlight.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quarterlight.font.Face;
import org.quarterlight.font.Typeface;

/** How much room words take in a drawing, and how they are made to fit. */
final class DrawingText {
    static final double SIZE = 9.5;
    static final double SMALL = 9.5;
    static final double LEADING = 1.2;
    private static final String ELLIPSIS = "\u2026";
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private DrawingText() {}

    static double width(String text, double size, Face face) {
        return Typeface.of(face).width(text, size);
    }

    static double width(String text, double size) {
        return width(text, size, Face.REGULAR);
    }

    /** A whole number with its thousands apart. */
    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The text on one line, white space folded. */
    static String folded(String text) {
        return isFolded(text) ? text : WHITE.matcher(text).replaceAll(" ").strip();
    }

    /** True where folding would change nothing, which is nearly always. */
    private static boolean isFolded(String text) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter >= 0x7F || (letter == ' ' && last == ' ')) {
                return false;
            }
            last = letter;
        }
        return last != ' ';
    }

    /** The text on at most so many lines of the width; what does not fit ends in an ellipsis. */
    static List<String> lines(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = folded(text);
        while (lines.size() < most - 1 && width(rest, size) > width) {
            int cut = lastSpaceWithin(rest, size, width);
            if (cut <= 0) {
                break;
            }
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut + 1);
        }
        lines.add(shortened(rest, size, width));
        return lines;
    }

    private static int lastSpaceWithin(String text, double size, double width) {
        int fits = fitting(text, size, width);
        return fits >= text.length() || text.charAt(fits) == ' ' ? fits : text.lastIndexOf(' ', fits);
    }

    /** The text, or as much of it as fits before an ellipsis. */
    static String shortened(String text, double size, double width) {
        String line = folded(text);
        if (width(line, size) <= width) {
            return line;
        }
        int fits = fitting(line, size, width - width(ELLIPSIS, size));
        return line.substring(0, fits).stripTrailing() + ELLIPSIS;
    }

    /** How many characters fit, never cutting a pair of surrogates. */
    private static int fitting(String text, double size, double width) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle), size) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean insidePair = low > 0 && low < text.length() && Character.isLowSurrogate(text.charAt(low));
        return insidePair ? low - 1 : low;
    }

    static double widest(List<String> texts, double size) {
        return texts.stream()
                .mapToDouble(text -> width(folded(text), size))
                .max()
                .orElse(0);
    }
}
