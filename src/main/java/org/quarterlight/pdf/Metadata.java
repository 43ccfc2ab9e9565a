package org.quarterlight.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.quarterlight.document.Document;
import org.quarterlight.font.Face;
import org.quarterlight.font.Typeface;

/** What the file says of itself, twice and alike: as an Info dictionary and as XMP; and the colours it means. */
final class Metadata {
    private static final String MAKER = "Quarterlight";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private static final String XMP = new String(bytes("metadata.xmp"), StandardCharsets.UTF_8);
    private static final byte[] PROFILE = compressed(bytes("sRGB.icc"));

    private final Document document;
    private final byte[] xmp;

    Metadata(Document document) {
        this.document = document;
        this.xmp = filled();
    }

    static PdfString date(LocalDate day) {
        return new PdfString("D:" + DAY.format(day) + "000000Z");
    }

    String title() {
        return Typeface.of(Face.REGULAR).printable(document.title());
    }

    void describe(PdfDictionary info) {
        info.put(PdfName.TITLE, text(title()));
        info.put(PdfName.SUBJECT, text(Typeface.of(Face.REGULAR).printable(document.shortTitle())));
        info.put(PdfName.CREATOR, text(MAKER));
        info.put(PdfName.PRODUCER, text(MAKER));
        info.put(PdfName.CREATIONDATE, date(dated()));
        info.put(PdfName.MODDATE, date(dated()));
    }

    /** The day of issue where one was given, else that of the position: the day of making would not be the same twice. */
    private LocalDate dated() {
        return document.issued().orElse(document.asAt());
    }

    static PdfString text(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }

    byte[] xmp() {
        return xmp;
    }

    private byte[] filled() {
        String filled = XMP.replace("@title@", escaped(title()))
                .replace("@subject@", escaped(Typeface.of(Face.REGULAR).printable(document.shortTitle())))
                .replace("@maker@", MAKER)
                .replace("@date@", dated() + "T00:00:00Z");
        return filled.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static PdfArray outputIntents(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(PROFILE);
        profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
        profile.put(PdfName.N, new PdfNumber(3));
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        PdfArray intents = new PdfArray();
        intents.add(intent);
        return intents;
    }

    static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream zip = new DeflaterOutputStream(out, deflater)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Metadata.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The bundled file " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
