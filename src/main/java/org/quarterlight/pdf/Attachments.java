package org.quarterlight.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;

/** Puts files inside a briefing and says what each is to it. */
final class Attachments {
    /** The highest level takes four times as long for files 4% smaller. */
    private static final int LEVEL = 6;

    private Attachments() {}

    static void embed(List<Attachment> attachments, PdfWriter writer, MessageDigest digest) throws IOException {
        PdfArray associated = new PdfArray();
        for (Attachment attachment : attachments) {
            digest.update(attachment.name().getBytes(StandardCharsets.UTF_8));
            digest.update(attachment.bytes());
            PdfFileSpecification file = embed(attachment, writer);
            writer.addFileAttachment(attachment.description(), file);
            associated.add(file.getReference());
        }
        if (!attachments.isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("AF"), associated);
        }
    }

    private static PdfFileSpecification embed(Attachment attachment, PdfWriter writer) throws IOException {
        PdfDictionary about = new PdfDictionary();
        about.put(PdfName.MODDATE, Metadata.date(attachment.date()));
        about.put(PdfName.SIZE, new PdfNumber(attachment.bytes().length));
        PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                writer, null, attachment.name(), attachment.bytes(), attachment.mime(), about, LEVEL);
        file.put(
                new PdfName("AFRelationship"),
                new PdfName(attachment.relationship().word()));
        return file;
    }
}
