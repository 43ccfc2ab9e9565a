package org.quarterlight.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.quarterlight.font.Face;
import org.quarterlight.font.Typeface;

/** Font files as briefings carry them, compressed; most briefings share a few, so that each is made once. */
final class FontFiles {
    private static final int MOST_KEPT = 64;
    private static final Map<Key, FontFile> KEPT = new ConcurrentHashMap<>();

    private FontFiles() {}

    /** A file and its length before it was compressed. */
    @SuppressWarnings("ArrayRecordComponent")
    record FontFile(byte[] compressed, int length) {}

    private record Key(Face face, String letters) {}

    static FontFile of(Face face, char[] letters) {
        Key key = new Key(face, String.valueOf(letters));
        FontFile kept = KEPT.get(key);
        if (kept == null) {
            byte[] file = Typeface.of(face).subset(letters);
            kept = new FontFile(Metadata.compressed(file), file.length);
            if (KEPT.size() < MOST_KEPT) {
                KEPT.put(key, kept);
            }
        }
        return kept;
    }
}
