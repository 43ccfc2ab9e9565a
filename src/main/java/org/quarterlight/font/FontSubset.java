package org.quarterlight.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A font file of some glyphs of a typeface only, each reached by a code of one byte; what only screens need is left out. */
final class FontSubset {
    private static final List<String> TABLES = List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp");
    private static final int CODES = 256;
    private static final int MAGIC = 0xB1B0AFBA;

    private final TrueType file;
    private final GlyphOutlines outlines;
    private final int[] numbers;
    private final List<Integer> glyphs = new ArrayList<>();

    private FontSubset(TrueType file, GlyphOutlines outlines) {
        this.file = file;
        this.outlines = outlines;
        this.numbers = new int[file.count()];
        Arrays.fill(numbers, TrueType.NONE);
    }

    /** The file; {@code glyphOfCode} gives each code its glyph in the whole font, 0 where it has none. */
    static byte[] of(TrueType file, GlyphOutlines outlines, int[] glyphOfCode) {
        FontSubset subset = new FontSubset(file, outlines);
        subset.number(0);
        byte[] map = subset.map(glyphOfCode);
        ByteArrayOutputStream shapes = new ByteArrayOutputStream(1 << 14);
        byte[] places = subset.shapes(shapes);
        int count = subset.glyphs.size();
        return assembled(List.of(
                map,
                shapes.toByteArray(),
                subset.head(),
                with(file.table("hhea", 36), 34, count),
                subset.widths(),
                places,
                with(file.table("maxp", 32), 4, count)));
    }

    private int number(int glyph) {
        if (numbers[glyph] == TrueType.NONE) {
            numbers[glyph] = glyphs.size();
            glyphs.add(glyph);
        }
        return numbers[glyph];
    }

    /** One map for one-byte codes, which is all a font without an encoding of its own may have. */
    private byte[] map(int[] glyphOfCode) {
        ByteBuffer map = ByteBuffer.allocate(12 + 10 + 2 * CODES);
        map.putShort((short) 0).putShort((short) 1);
        map.putShort((short) 1).putShort((short) 0).putInt(12);
        map.putShort((short) 6).putShort((short) (10 + 2 * CODES)).putShort((short) 0);
        map.putShort((short) 0).putShort((short) CODES);
        for (int glyph : glyphOfCode) {
            map.putShort((short) number(glyph));
        }
        return map.array();
    }

    /** Writes the shapes and answers where each begins; the parts of composite glyphs join the end of the list. */
    private byte[] shapes(ByteArrayOutputStream out) {
        ByteBuffer places = ByteBuffer.allocate(4 * (file.count() + 1));
        for (int i = 0; i < glyphs.size(); i++) {
            places.putInt(out.size());
            byte[] shape = outlines.of(glyphs.get(i));
            out.writeBytes(GlyphOutlines.isComposite(shape) ? GlyphOutlines.renumbered(shape, this::number) : shape);
            while (out.size() % 4 != 0) {
                out.write(0);
            }
        }
        places.putInt(out.size());
        return Arrays.copyOf(places.array(), places.position());
    }

    private byte[] widths() {
        ByteBuffer widths = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            widths.putShort((short) file.width(glyph)).putShort((short) file.leftSide(glyph));
        }
        return widths.array();
    }

    private byte[] head() {
        byte[] head = with(file.table("head", 54), 50, 1);
        ByteBuffer.wrap(head).putInt(8, 0);
        return head;
    }

    private static byte[] with(byte[] table, int at, int value) {
        ByteBuffer.wrap(table).putShort(at, (short) value);
        return table;
    }

    private static byte[] assembled(List<byte[]> tables) {
        int size = 12 + 16 * TABLES.size();
        for (byte[] table : tables) {
            size += padded(table.length);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(0x00010000).putShort((short) TABLES.size());
        out.putShort((short) 64).putShort((short) 2).putShort((short) 48);
        int at = 12 + 16 * TABLES.size();
        for (int i = 0; i < tables.size(); i++) {
            byte[] table = tables.get(i);
            out.put(at, table);
            out.put(TABLES.get(i).getBytes(StandardCharsets.US_ASCII));
            out.putInt(sum(out, at, padded(table.length))).putInt(at).putInt(table.length);
            at += padded(table.length);
        }
        int head = out.getInt(12 + 16 * TABLES.indexOf("head") + 8);
        out.putInt(head + 8, MAGIC - sum(out, 0, size));
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int sum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += bytes.getInt(at);
        }
        return sum;
    }
}
