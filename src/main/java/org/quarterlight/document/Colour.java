package org.quarterlight.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of sRGB, eight bits each of red, green and blue, and its contrast as WCAG 2 measures it. */
public record Colour(int rgb) {
    /** The paper of every page. */
    public static final Colour WHITE = new Colour(0xFFFFFF);

    /** What WCAG level AA asks of text: 4.5 to 1. */
    public static final double READABLE = 4.5;

    private static final Colour BLACK = new Colour(0);
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int STEPS = 100;

    /** Reads {@code #12436D}; nothing else is a colour. */
    public static Optional<Colour> of(String hex) {
        return HEX.matcher(hex).matches()
                ? Optional.of(new Colour(Integer.parseInt(hex.substring(1), 16)))
                : Optional.empty();
    }

    /** As CSS writes it. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    /** From 1, where nothing can be told apart, to 21 of black on white. */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    public boolean isReadableOn(Colour ground) {
        return contrast(ground) >= READABLE;
    }

    /** The nearest mixture with black that can be read on a light ground. */
    public Colour darkenedFor(Colour ground) {
        return mixedFor(ground, BLACK);
    }

    /** The nearest mixture with white that can be read on a dark ground. */
    public Colour lightenedFor(Colour ground) {
        return mixedFor(ground, WHITE);
    }

    private Colour mixedFor(Colour ground, Colour end) {
        Colour mixed = this;
        for (int step = 1; step <= STEPS && !mixed.isReadableOn(ground); step++) {
            mixed = mixed(end, step);
        }
        return mixed;
    }

    private Colour mixed(Colour end, int step) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = rgb >> shift & 0xFF;
            int to = end.rgb >> shift & 0xFF;
            mixed |= (from + (to - from) * step / STEPS) << shift;
        }
        return new Colour(mixed);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
