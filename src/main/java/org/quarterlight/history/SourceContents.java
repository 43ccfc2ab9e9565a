package org.quarterlight.history;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.quarterlight.plan.PlanVersion;
import org.springframework.jdbc.core.JdbcOperations;

/** The contents of a source that a file may repeat, found by digest, and the new ones on their way into pages. */
final class SourceContents {
    private static final int CONTENTS_A_PAGE = 256;

    private final ContentPages stored;
    private final DigestTable known = new DigestTable();
    private final BitSet loaded = new BitSet();
    private final MessageDigest sha256;
    private final byte[] digest = new byte[32];
    private final Bytes.Writer content = new Bytes.Writer();
    private final Bytes.Writer bodies = new Bytes.Writer();
    private final ByteBuffer digests = ByteBuffer.allocate(CONTENTS_A_PAGE * ContentPages.DIGEST_BYTES);
    private final List<ContentPages.Page> pages = new ArrayList<>();
    private int first;
    private int size;

    SourceContents(JdbcOperations database, String source) {
        stored = new ContentPages(database, source);
        first = stored.next();
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** Makes known what an earlier export has, for the file to repeat; the memory is that of the export. */
    void expect(List<ExportLines> exports) {
        BitSet wanted = new BitSet();
        exports.forEach(export -> export.addTo(wanted));
        wanted.andNot(loaded);
        if (!wanted.isEmpty()) {
            stored.forEach(false, page -> expect(page, wanted));
            loaded.or(wanted);
        }
    }

    private void expect(ContentPages.Page page, BitSet wanted) {
        ByteBuffer each = ByteBuffer.wrap(page.digests());
        for (int number = page.first(); number < page.end(); number++) {
            long high = each.getLong();
            long low = each.getLong();
            if (wanted.get(number)) {
                known.add(high, low, number);
            }
        }
    }

    /** The number of what a version says of its plan; a new one where nothing known says the same. */
    int numberOf(PlanVersion version) {
        content.clear().text(version.key().planId());
        Content.of(version).pack(content);
        ByteBuffer both = ByteBuffer.wrap(digestOfContent());
        long high = both.getLong();
        long low = both.getLong();
        int number = known.find(high, low);
        return number == DigestTable.NONE ? add(high, low) : number;
    }

    private byte[] digestOfContent() {
        try {
            sha256.update(content.bytes(), 0, content.length());
            sha256.digest(digest, 0, digest.length);
            return digest;
        } catch (DigestException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int add(long high, long low) {
        int number = first + size++;
        known.add(high, low, number);
        loaded.set(number);
        bodies.part(content);
        digests.putLong(high).putLong(low);
        if (size == CONTENTS_A_PAGE) {
            endPage();
        }
        return number;
    }

    private void endPage() {
        byte[] each = new byte[digests.position()];
        digests.flip().get(each);
        digests.clear();
        pages.add(new ContentPages.Page(first, size, each, Deflated.of(bodies.bytes(), bodies.length())));
        bodies.clear();
        first += size;
        size = 0;
    }

    int waiting() {
        return pages.size();
    }

    /** Writes what is there, the rest that fills no page too. */
    void writeAll(long file) {
        if (size > 0) {
            endPage();
        }
        writePages(file);
    }

    void writePages(long file) {
        stored.insert(file, pages);
        pages.clear();
    }
}
