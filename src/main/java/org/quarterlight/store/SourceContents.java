package org.quarterlight.store;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.quarterlight.deflate.Deflation;
import org.quarterlight.plan.PlanVersion;
import org.springframework.jdbc.core.JdbcOperations;

/** The numbers of what a source says of its plans: of what it said before, and of what is new and on its way into pages. */
final class SourceContents {
    private final ContentPages stored;
    private final KnownContents known;
    private final MessageDigest sha256;
    private final byte[] digest = new byte[32];
    private final Bytes.Writer content = new Bytes.Writer();
    private final Bytes.Writer bodies = new Bytes.Writer();
    private final Deflation deflation = new Deflation();
    private final ByteBuffer digests = ByteBuffer.allocate(ContentPages.CONTENTS_A_PAGE * ContentDigest.BYTES);
    private final List<ContentPages.Page> pages = new ArrayList<>();
    private int first;
    private int size;

    SourceContents(JdbcOperations database, String source) {
        stored = new ContentPages(database, source);
        known = new KnownContents(stored);
        first = stored.next();
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** Makes known, once there is a version to look up, what earlier exports have, for the file to repeat. */
    void expect(Supplier<List<ExportLineRuns>> exports) {
        known.expect(exports);
    }

    /** The number of what a version says of its plan; a new one where nothing known says the same. */
    int numberOf(PlanVersion version) {
        pack(version);
        ContentDigest said = digestOfContent();
        int number = known.find(said);
        if (number == DigestTable.NONE) {
            said.into(digests);
            number = addContent();
            known.add(said, number);
        }
        return number;
    }

    /** The new number of what a version says that no other export is expected to repeat but by its row's print. */
    int add(PlanVersion version) {
        pack(version);
        return addContent();
    }

    private void pack(PlanVersion version) {
        content.clear().text(version.key().planId());
        Content.of(version).pack(content);
    }

    private ContentDigest digestOfContent() {
        try {
            sha256.update(content.bytes(), 0, content.length());
            sha256.digest(digest, 0, digest.length);
            return ContentDigest.from(ByteBuffer.wrap(digest));
        } catch (DigestException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int addContent() {
        int number = first + size++;
        bodies.part(content);
        if (size == ContentPages.CONTENTS_A_PAGE) {
            endPage();
        }
        return number;
    }

    private void endPage() {
        byte[] each = new byte[digests.position()];
        digests.flip().get(each);
        digests.clear();
        pages.add(new ContentPages.Page(first, size, each, Deflated.of(bodies.bytes(), bodies.length(), deflation)));
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
