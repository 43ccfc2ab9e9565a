package org.quarterlight.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The few tables of a TrueType file that say which letters it has and how wide they are, in units of its em square. */
final class TrueType {
    static final int NONE = -1;

    private final ByteBuffer file;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int[] widthOfGlyph;

    TrueType(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            tables.put(new String(bytes, entry, 4, StandardCharsets.US_ASCII), file.getInt(entry + 8));
        }
        widthOfGlyph = readWidths();
    }

    int unitsPerEm() {
        return unsigned(table("head") + 18);
    }

    private int[] readWidths() {
        int[] widths = new int[unsigned(table("maxp") + 4)];
        int measured = unsigned(table("hhea") + 34);
        for (int glyph = 0; glyph < widths.length; glyph++) {
            widths[glyph] = unsigned(table("hmtx") + 4 * Math.min(glyph, measured - 1));
        }
        return widths;
    }

    int width(int glyph) {
        return widthOfGlyph[glyph];
    }

    int count() {
        return widthOfGlyph.length;
    }

    /** How far a glyph's shape starts right of where it is put. */
    int leftSide(int glyph) {
        int measured = unsigned(table("hhea") + 34);
        int at = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured);
        return file.getShort(table("hmtx") + at);
    }

    /** The first bytes of a table. */
    byte[] table(String tag, int length) {
        return bytes(table(tag), length);
    }

    /** The shape of a glyph as it stands in the file. */
    byte[] outline(int glyph) {
        boolean large = file.getShort(table("head") + 50) == 1;
        int from = place(glyph, large);
        return bytes(table("glyf") + from, place(glyph + 1, large) - from);
    }

    private int place(int glyph, boolean large) {
        int loca = table("loca");
        return large ? file.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    }

    private byte[] bytes(int from, int length) {
        byte[] bytes = new byte[length];
        file.get(from, bytes);
        return bytes;
    }

    FontMeasures measures() {
        int head = table("head");
        return new FontMeasures(
                thousandths(head + 36),
                thousandths(head + 38),
                thousandths(head + 40),
                thousandths(head + 42),
                thousandths(table("hhea") + 4),
                thousandths(table("hhea") + 6),
                thousandths(table("OS/2") + 88),
                file.getInt(table("post") + 4) / 65536.0);
    }

    private int thousandths(int at) {
        return Math.round(file.getShort(at) * 1000f / unitsPerEm());
    }

    /** The glyph of each character of the basic plane, {@link #NONE} where there is none. */
    int[] glyphs() {
        int[] glyphs = new int[0x10000];
        Arrays.fill(glyphs, NONE);
        int map = unicodeMap();
        int twice = unsigned(map + 6);
        for (int segment = 0; segment < twice; segment += 2) {
            fill(glyphs, map + 14 + segment, twice);
        }
        return glyphs;
    }

    private void fill(int[] glyphs, int end, int twice) {
        int start = end + twice + 2;
        int delta = start + twice;
        int offset = delta + twice;
        for (int letter = unsigned(start); letter <= unsigned(end); letter++) {
            int glyph = unsigned(delta) + letter;
            if (unsigned(offset) != 0) {
                int listed = unsigned(offset + unsigned(offset) + 2 * (letter - unsigned(start)));
                glyph = listed == 0 ? 0 : listed + unsigned(delta);
            }
            if ((glyph & 0xFFFF) != 0) {
                glyphs[letter] = glyph & 0xFFFF;
            }
        }
    }

    private int unicodeMap() {
        int cmap = table("cmap");
        int count = unsigned(cmap + 2);
        for (int i = 0; i < count; i++) {
            int at = cmap + file.getInt(cmap + 8 + 8 * i);
            if (unsigned(cmap + 4 + 8 * i) == 3 && unsigned(at) == 4) {
                return at;
            }
        }
        throw new IllegalStateException("The typeface has no Unicode character map of format 4");
    }

    private int table(String tag) {
        Integer offset = tables.get(tag);
        if (offset == null) {
            throw new IllegalStateException("The typeface has no table " + tag);
        }
        return offset;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }
}
