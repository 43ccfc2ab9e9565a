package org.quarterlight.layout;

import java.util.Arrays;
import java.util.List;

/** Column widths from content: as wide as asked where there is room, else each gives way by what it can. */
final class ColumnWidths {
    private static final double GAP = 14;
    /** Between the columns of a table that has many. */
    private static final double NARROW_GAP = 8;

    private static final int MANY = 7;
    /** A column asks for no more than this to keep its longest word whole. */
    private static final double LONGEST_WORD = 96;
    /** The power of a column's length by which it is given room: below 1, long texts count less than in proportion. */
    private static final double LONG_TEXT = 0.8;
    /** Enough to find a width to a thousandth of a point. */
    private static final int HALVINGS = 40;

    /** A table fills the page once its content asks for more than this share. */
    private static final double NARROW = 0.55;

    /** A cell with a digit no wider than this, such as a date, stays on one line where there is room. */
    private static final double SHORT = 54;

    private final double[] least;
    private final double[] whole;
    private final double[] most;

    ColumnWidths(int count) {
        least = new double[count];
        whole = new double[count];
        most = new double[count];
    }

    void heading(int column, List<Word> words) {
        least[column] = Math.max(least[column], Math.min(LONGEST_WORD, LineBreaking.widest(words)));
        whole[column] = Math.max(whole[column], least[column]);
        most[column] = Math.max(most[column], LineBreaking.natural(words));
    }

    void cell(int column, List<Word> words) {
        heading(column, words);
        double natural = LineBreaking.natural(words);
        whole[column] = Math.max(whole[column], natural <= SHORT && hasDigit(words) ? natural : 0);
    }

    private static boolean hasDigit(List<Word> words) {
        return words.stream().anyMatch(word -> word.text().chars().anyMatch(Character::isDigit));
    }

    /** Points between two columns. */
    double gap() {
        return least.length > MANY ? NARROW_GAP : GAP;
    }

    /** The widths within a whole width, gaps between columns left out. */
    double[] within(double width) {
        double room = width - gap() * (least.length - 1);
        double asked = Arrays.stream(most).sum();
        if (asked <= room) {
            return asked < room * NARROW ? plus(most, Math.min(room * NARROW, room) - asked) : plus(most, room - asked);
        }
        if (Arrays.stream(least).sum() >= room) {
            return shrunk(room);
        }
        double[] start = keepingWhole(room);
        return stretched(start, room);
    }

    /** The least widths, and from left to right what keeps short cells whole, as far as there is room for it. */
    private double[] keepingWhole(double room) {
        double[] widths = least.clone();
        double left = room - Arrays.stream(least).sum();
        for (int i = 0; i < widths.length; i++) {
            double more = whole[i] - least[i];
            if (more <= left) {
                widths[i] = whole[i];
                left -= more;
            }
        }
        return widths;
    }

    private double[] plus(double[] widths, double spare) {
        double[] wider = widths.clone();
        double all = Arrays.stream(widths).sum();
        for (int i = 0; i < wider.length; i++) {
            wider[i] += all == 0 ? spare / wider.length : spare * widths[i] / all;
        }
        return wider;
    }

    /**
     * Every column gets room by its longest cell, a long text less than in proportion, but no less than it has and no more
     * than it asks for.
     */
    private double[] stretched(double[] widths, double room) {
        double low = 0;
        double high = Arrays.stream(most).max().orElse(0);
        for (int step = 0; step < HALVINGS; step++) {
            double scale = (low + high) / 2;
            if (Arrays.stream(scaled(widths, scale)).sum() > room) {
                high = scale;
            } else {
                low = scale;
            }
        }
        return scaled(widths, low);
    }

    private double[] scaled(double[] widths, double scale) {
        double[] wider = widths.clone();
        for (int i = 0; i < wider.length; i++) {
            wider[i] = Math.max(wider[i], Math.min(most[i], scale * Math.pow(most[i], LONG_TEXT)));
        }
        return wider;
    }

    /** Not even the longest words fit: narrow columns keep what they need, wide ones share the rest evenly. */
    private double[] shrunk(double room) {
        double[] widths = new double[least.length];
        Integer[] order = new Integer[least.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(least[a], least[b]));
        double left = room;
        for (int i = 0; i < order.length; i++) {
            int column = order[i];
            widths[column] = Math.min(least[column], left / (order.length - i));
            left -= widths[column];
        }
        return widths;
    }
}
