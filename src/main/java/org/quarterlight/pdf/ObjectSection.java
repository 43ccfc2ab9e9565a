package org.quarterlight.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;

/**
 * Objects that come by the thousand, many to a stream, and the section of cross-references that says where they are. The
 * library would make streams of them too, but with a compressor made for each and a sorted tree of all places.
 */
final class ObjectSection {
    private static final int OF_A_STREAM = 200;

    /** The bytes of a place: its kind, the stream it is in and its turn there. */
    private static final int[] WIDTHS = {1, 4, 1};

    private static final int PLACE = 6;

    /** The kind of a place that means: within a stream. */
    private static final long IN_A_STREAM = 2;

    /** The sign that a row of bytes is given by its difference to the row above, and the predictor of such rows. */
    private static final byte TO_THE_ROW_ABOVE = 2;

    private static final int PREDICTOR = 12;

    private final TaggedWriter writer;
    private final Deflater deflater;
    private final MessageDigest digest;
    private final PdfBuffer index = new PdfBuffer(1 << 12);
    private final PdfBuffer objects = new PdfBuffer(1 << 14);
    private final PdfBuffer places = new PdfBuffer(1 << 12);
    private final int first;
    private final int end;
    private long placeBefore;
    private int next;
    private int stream;
    private int held;

    /** Objects from the first number up to the end, which takes part no more; the numbers from the end on are left too. */
    ObjectSection(TaggedWriter writer, Deflater deflater, MessageDigest digest, int first, int end) {
        this.writer = writer;
        this.deflater = deflater;
        this.digest = digest;
        this.first = first;
        this.end = end;
        this.next = first;
        this.stream = end;
    }

    /** The number of the object to come. */
    int next() {
        return next;
    }

    /** Begins an object, which ends where the next one begins. */
    PdfBuffer begin() throws IOException {
        if (held == OF_A_STREAM) {
            writeStream();
        }
        if (held > 0) {
            objects.put("\n");
        }
        index.whole(next++).put(" ").whole(objects.length()).put(" ");
        place((IN_A_STREAM << 40) | ((long) stream << 8) | held++);
        return objects;
    }

    /** Nearly all places differ from the one before them in the turn alone, so that their differences are all alike. */
    private void place(long place) {
        places.write(TO_THE_ROW_ABOVE);
        for (int shift = 8 * (PLACE - 1); shift >= 0; shift -= 8) {
            places.write((int) (place >>> shift) - (int) (placeBefore >>> shift));
        }
        placeBefore = place;
    }

    private void writeStream() throws IOException {
        int beginning = index.length();
        index.put(objects).feed(digest);
        PdfStream full = index.stream(deflater);
        full.put(PdfName.TYPE, PdfName.OBJSTM);
        full.put(PdfName.N, new PdfNumber(held));
        full.put(PdfName.FIRST, new PdfNumber(beginning));
        writer.addToBody(full, stream++);
        index.clear();
        objects.clear();
        held = 0;
    }

    /** Writes what is left of the objects, all of which must have come by now. */
    void end() throws IOException {
        if (next != end) {
            throw new IllegalStateException("Objects from " + first + " to " + end + " were promised, not to " + next);
        }
        writeStream();
    }

    /** Writes where all objects are; a section names the catalogue and the file, as the last one does. */
    void writePlaces(PdfIndirectReference catalogue, PdfObject file) throws IOException {
        PdfDictionary differences = new PdfDictionary();
        differences.put(PdfName.PREDICTOR, new PdfNumber(PREDICTOR));
        differences.put(PdfName.COLUMNS, new PdfNumber(PLACE));
        PdfStream section = places.stream(deflater);
        section.put(PdfName.DECODEPARMS, differences);
        section.put(PdfName.TYPE, PdfName.XREF);
        section.put(PdfName.SIZE, new PdfNumber(stream + 1));
        section.put(PdfName.INDEX, new PdfArray(new int[] {first, end - first}));
        section.put(PdfName.W, new PdfArray(WIDTHS));
        section.put(PdfName.ROOT, catalogue);
        section.put(PdfName.ID, file);
        writer.addSection(section, stream);
    }
}
