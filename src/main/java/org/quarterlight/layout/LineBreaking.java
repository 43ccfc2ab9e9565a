package org.quarterlight.layout;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.font.Typeface;

/** Breaks words into lines, as many to a line as fit; a word wider than the line is cut, an address after a slash or the like. */
final class LineBreaking {
    private static final String SEAMS = "/-_?&=.";

    private final double width;
    private final double size;
    private final List<Line> lines = new ArrayList<>(2);
    private List<Word> current = new ArrayList<>();
    private double used;

    /** The words of one line and their width in points. */
    record Line(List<Word> words, double width) {}

    private LineBreaking(double width, double size) {
        this.width = width + 0.01;
        this.size = size;
    }

    static List<Line> of(List<Word> words, TextStyle style, double width) {
        LineBreaking broken = new LineBreaking(width, style.size());
        for (int from = 0; from < words.size(); ) {
            int to = endOfCluster(words, from);
            broken.place(words, from, to);
            from = to;
        }
        broken.end();
        return broken.lines;
    }

    /** Words without a space between them, such as a link and the full stop after it, go together. */
    private static int endOfCluster(List<Word> words, int from) {
        int to = from + 1;
        while (to < words.size() && words.get(to).gap() == 0 && !words.get(to).breaks()) {
            to++;
        }
        return to;
    }

    static double widest(List<Word> words) {
        double widest = 0;
        for (int from = 0; from < words.size(); ) {
            int to = endOfCluster(words, from);
            widest = Math.max(widest, bare(words, from, to));
            from = to;
        }
        return widest;
    }

    private static double bare(List<Word> words, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += words.get(i).width();
        }
        return sum;
    }

    static double natural(List<Word> words) {
        double longest = 0;
        double line = 0;
        for (Word word : words) {
            line = word.breaks() ? word.width() : line + (line == 0 ? 0 : word.gap()) + word.width();
            longest = Math.max(longest, line);
        }
        return longest;
    }

    private void place(List<Word> words, int from, int to) {
        Word first = words.get(from);
        if (first.breaks()) {
            end();
        }
        double bare = bare(words, from, to);
        if (bare > width || (!current.isEmpty() && used + first.gap() + bare > width)) {
            end();
        }
        for (int i = from; i < to; i++) {
            if (bare > width) {
                cut(words.get(i));
            } else {
                append(words.get(i));
            }
        }
    }

    private void append(Word word) {
        Word placed = current.isEmpty() ? word.atLineStart() : word;
        current.add(placed);
        used += placed.gap() + placed.width();
    }

    private void cut(Word word) {
        Typeface face = Typeface.of(word.face());
        String text = word.text();
        int from = 0;
        while (from < text.length()) {
            int count = face.fitting(text, from, size, width - used);
            if (count == 0 && !current.isEmpty()) {
                end();
                continue;
            }
            int to = seam(text, from, Math.min(text.length(), from + Math.max(1, count)));
            append(word.part(from, to, face.width(text, from, to, size)));
            from = to;
        }
    }

    /** The last place in the further half of what fits at which a long word parts, else all that fits. */
    private static int seam(String text, int from, int to) {
        if (to == text.length()) {
            return to;
        }
        for (int at = to; at > from + (to - from) / 2; at--) {
            if (SEAMS.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return to;
    }

    private void end() {
        if (!current.isEmpty()) {
            lines.add(new Line(current, used));
            current = new ArrayList<>();
            used = 0;
        }
    }
}
