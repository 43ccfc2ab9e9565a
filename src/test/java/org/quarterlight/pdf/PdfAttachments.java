package org.quarterlight.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** The files that travel inside a PDF, as a reader takes them out again. */
public final class PdfAttachments {
    private PdfAttachments() {}

    /** By name and relationship, as in {@code figures.json (Data)}. */
    public static Map<String, byte[]> of(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            Map<String, byte[]> files = new TreeMap<>();
            PdfArray associated = reader.getCatalog().getAsArray(new PdfName("AF"));
            for (PdfObject one : associated == null ? new PdfArray().getElements() : associated.getElements()) {
                PdfDictionary file = (PdfDictionary) PdfReader.getPdfObject(one);
                String relationship =
                        file.getAsName(new PdfName("AFRelationship")).toString().substring(1);
                files.put(
                        file.getAsString(PdfName.F).toUnicodeString() + " (" + relationship + ")",
                        PdfReader.getStreamBytes(
                                (PRStream) file.getAsDict(PdfName.EF).getDirectObject(PdfName.F)));
            }
            return files;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
