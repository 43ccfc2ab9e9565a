package org.quarterlight.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.openpdf.text.pdf.BaseFont;
import org.quarterlight.font.Face;
import org.quarterlight.font.Typeface;

/** The four cuts parsed for writing. A set serves one briefing at a time and goes back to the shelf for the next. */
final class Fonts {
    private static final Queue<Fonts> SHELF = new ConcurrentLinkedQueue<>();

    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    private Fonts() {
        for (Face face : Face.values()) {
            fonts.put(face, parse(face));
        }
    }

    static Fonts take() {
        Fonts shelved = SHELF.poll();
        return shelved == null ? new Fonts() : shelved;
    }

    void giveBack() {
        SHELF.add(this);
    }

    BaseFont of(Face face) {
        BaseFont font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException("No font for " + face);
        }
        return font;
    }

    private static BaseFont parse(Face face) {
        try {
            BaseFont font = BaseFont.createFont(
                    Typeface.file(face),
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    false,
                    Typeface.of(face).bytes(),
                    null);
            font.setSubset(true);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new NoChance());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of subsets are drawn by lot, which would make every file differ. */
    private static final class NoChance extends SecureRandom {
        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
