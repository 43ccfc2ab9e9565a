package org.quarterlight.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** One cut of Source Sans 3: which letters it has and how wide they are, in points. Its figures are tabular. */
public final class Typeface {
    private static final Map<Face, Typeface> ALL = new EnumMap<>(Face.class);

    static {
        for (Face face : Face.values()) {
            ALL.put(face, new Typeface(face));
        }
    }

    private final byte[] bytes;
    private final TrueType file;
    private final GlyphOutlines outlines;
    private final char[] glyphOf = new char[0x10000];
    private final int[] widths = new int[0x10000];
    private final char[] plain = new char[0x10000];
    private final double unitsPerEm;
    private final FontMeasures measures;

    private Typeface(Face face) {
        bytes = read(file(face));
        file = new TrueType(bytes);
        outlines = new GlyphOutlines(file);
        unitsPerEm = file.unitsPerEm();
        measures = file.measures();
        readLetters();
    }

    public static Typeface of(Face face) {
        Typeface found = ALL.get(face);
        if (found == null) {
            throw new IllegalStateException("No typeface for " + face);
        }
        return found;
    }

    /** The name of the bundled file, as {@code SourceSans3-Regular.ttf}. */
    public static String file(Face face) {
        return switch (face) {
            case REGULAR -> "SourceSans3-Regular.ttf";
            case ITALIC -> "SourceSans3-It.ttf";
            case BOLD -> "SourceSans3-Semibold.ttf";
            case BOLD_ITALIC -> "SourceSans3-SemiboldIt.ttf";
        };
    }

    private static byte[] read(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The bundled typeface " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters that share a glyph stand for one letter, as a PDF can give a glyph one meaning only: the first. */
    private void readLetters() {
        int[] glyphs = file.glyphs();
        char[] firstOf = new char[0x10000];
        Arrays.fill(widths, TrueType.NONE);
        for (int letter = 0x20; letter < glyphs.length; letter++) {
            int glyph = glyphs[letter];
            if (glyph != TrueType.NONE && !SubstituteLetters.areMarks(letter)) {
                widths[letter] = file.width(glyph);
                glyphOf[letter] = (char) glyph;
                firstOf[glyph] = firstOf[glyph] == 0 ? (char) letter : firstOf[glyph];
                plain[letter] = firstOf[glyph];
            }
        }
    }

    /** The whole font file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A font file of up to 256 letters only, each at its place in the list; 0 leaves a place empty. */
    public byte[] subset(char[] letters) {
        int[] glyphs = new int[letters.length];
        Arrays.setAll(glyphs, code -> glyphOf[letters[code]]);
        return FontSubset.of(file, outlines, glyphs);
    }

    public FontMeasures measures() {
        return measures;
    }

    /** The width of one letter in thousandths of the size. */
    public int thousandths(char letter) {
        return (int) Math.round(widths[letter] * 1000 / unitsPerEm);
    }

    /** True where the letter is printed as it is. */
    public boolean isPlain(char letter) {
        return widths[letter] != TrueType.NONE && plain[letter] == letter;
    }

    public boolean has(int codePoint) {
        return codePoint < widths.length && widths[codePoint] != TrueType.NONE;
    }

    /** The width in points of what {@link #printable} makes of the text, at a size in points. */
    public double width(String text, double size) {
        long units = 0;
        for (int i = 0; i < text.length(); i++) {
            int width = widths[text.charAt(i)];
            if (width == TrueType.NONE) {
                return width(printable(text), size);
            }
            units += width;
        }
        return units * size / unitsPerEm;
    }

    /** The width in points of a part of printable text. */
    public double width(String text, int from, int to, double size) {
        long units = 0;
        for (int i = from; i < to; i++) {
            units += widths[text.charAt(i)];
        }
        return units * size / unitsPerEm;
    }

    /** How many letters of printable text, from one on, fit into a width in points. */
    public int fitting(String text, int from, double size, double width) {
        double units = width * unitsPerEm / size;
        int at = from;
        while (at < text.length() && widths[text.charAt(at)] <= units) {
            units -= widths[text.charAt(at)];
            at++;
        }
        return at - from;
    }

    /**
     * The text in letters this typeface has: what it lacks becomes a plain equivalent or is named, as {@code [U+4E2D]}.
     * Nothing vanishes but marks without a look of their own, and nothing is left that could reorder the line.
     */
    public String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (widths[letter] == TrueType.NONE || plain[letter] != letter) {
                return SubstituteLetters.in(text, this);
            }
        }
        return text;
    }

    char plain(int letter) {
        return plain[letter];
    }
}
