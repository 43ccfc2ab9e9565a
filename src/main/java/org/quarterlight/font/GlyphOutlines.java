package org.quarterlight.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The shapes of a typeface's glyphs, without the instructions for coarse screens; each is taken from the file once. */
final class GlyphOutlines {
    private static final int WORDS = 0x1;
    private static final int ONE_SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final int INSTRUCTIONS = 0x100;

    private final TrueType file;
    private final AtomicReferenceArray<byte[]> shapes;

    GlyphOutlines(TrueType file) {
        this.file = file;
        this.shapes = new AtomicReferenceArray<>(file.count());
    }

    /** The glyph as a font file has it, not to be changed; empty where it has no shape. */
    byte[] of(int glyph) {
        byte[] known = shapes.get(glyph);
        if (known == null) {
            known = bare(file.outline(glyph));
            shapes.set(glyph, known);
        }
        return known;
    }

    /** True where a glyph is put together from others. */
    static boolean isComposite(byte[] shape) {
        return shape.length > 0 && shape[0] < 0;
    }

    private static byte[] bare(byte[] shape) {
        if (shape.length == 0) {
            return shape;
        }
        return isComposite(shape) ? bareComposite(shape) : bareSimple(shape);
    }

    private static byte[] bareSimple(byte[] shape) {
        ByteBuffer bytes = ByteBuffer.wrap(shape);
        int at = 10 + 2 * bytes.getShort(0);
        int instructions = Short.toUnsignedInt(bytes.getShort(at));
        byte[] bare = new byte[shape.length - instructions];
        System.arraycopy(shape, 0, bare, 0, at);
        System.arraycopy(shape, at + 2 + instructions, bare, at + 2, shape.length - at - 2 - instructions);
        return bare;
    }

    private static byte[] bareComposite(byte[] shape) {
        byte[] bare = shape.clone();
        ByteBuffer bytes = ByteBuffer.wrap(bare);
        int at = 10;
        boolean more = true;
        while (more) {
            int flags = bytes.getShort(at);
            bytes.putShort(at, (short) (flags & ~INSTRUCTIONS));
            at += size(flags);
            more = (flags & MORE) != 0;
        }
        return Arrays.copyOf(bare, at);
    }

    /** A composite glyph with its parts renumbered. */
    static byte[] renumbered(byte[] composite, Renumbering numbers) {
        byte[] shape = composite.clone();
        ByteBuffer bytes = ByteBuffer.wrap(shape);
        int at = 10;
        boolean more = true;
        while (more) {
            int flags = bytes.getShort(at);
            bytes.putShort(at + 2, (short) numbers.of(Short.toUnsignedInt(bytes.getShort(at + 2))));
            at += size(flags);
            more = (flags & MORE) != 0;
        }
        return shape;
    }

    /** The number a glyph of the whole font has in a part of it. */
    interface Renumbering {
        int of(int glyph);
    }

    private static int size(int flags) {
        int size = 4 + ((flags & WORDS) != 0 ? 4 : 2);
        if ((flags & ONE_SCALE) != 0) {
            return size + 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return size + 4;
        }
        return (flags & MATRIX) != 0 ? size + 8 : size;
    }
}
