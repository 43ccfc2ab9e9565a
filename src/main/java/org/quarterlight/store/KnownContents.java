package org.quarterlight.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/** The contents of a source that several exports in one file may repeat, from each other and from earlier exports. */
final class KnownContents {
    private final ContentPages stored;
    private final DigestTable known = new DigestTable();
    private final List<Supplier<List<ExportLineRuns>>> expected = new ArrayList<>();
    private final BitSet loaded = new BitSet();

    KnownContents(ContentPages stored) {
        this.stored = stored;
    }

    /** Makes known, once there is something to look up, what earlier exports have. */
    void expect(Supplier<List<ExportLineRuns>> exports) {
        expected.add(exports);
    }

    /** The number of the content with that digest, or {@code DigestTable.NONE}. */
    int find(ContentDigest digest) {
        if (!expected.isEmpty()) {
            makeKnown();
        }
        return known.find(digest.high(), digest.low());
    }

    void add(ContentDigest digest, int number) {
        known.add(digest.high(), digest.low(), number);
        loaded.set(number);
    }

    private void makeKnown() {
        BitSet wanted = new BitSet();
        expected.forEach(exports -> exports.get().forEach(export -> export.addTo(wanted)));
        expected.clear();
        wanted.andNot(loaded);
        if (!wanted.isEmpty()) {
            stored.forEach(false, page -> {
                if (page.digests().length > 0) {
                    addThose(page, wanted);
                }
            });
        }
    }

    private void addThose(ContentPages.Page page, BitSet wanted) {
        ByteBuffer digests = ByteBuffer.wrap(page.digests());
        for (int number = page.first(); number < page.end(); number++) {
            ContentDigest digest = ContentDigest.from(digests);
            if (wanted.get(number)) {
                add(digest, number);
            }
        }
    }
}
