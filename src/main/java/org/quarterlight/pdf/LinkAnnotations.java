package org.quarterlight.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.quarterlight.layout.Page;
import org.quarterlight.layout.Pages;

/** The link annotations of a page, each tied to its element and saying in words where it leads. */
record LinkAnnotations(PdfWriter writer, StructureTree tags, Pages pages) {
    void annotate(int page) {
        List<Page.Area> areas = pages.pages().get(page).areas();
        for (int i = 0; i < areas.size(); i++) {
            Page.Area area = areas.get(i);
            PdfAnnotation annotation = new PdfAnnotation(writer, rectangle(area.box()));
            annotation.put(PdfName.SUBTYPE, PdfName.LINK);
            annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
            annotation.put(PdfName.CONTENTS, Metadata.text(area.words().isBlank() ? area.target() : area.words()));
            annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
            lead(annotation, area.target());
            int key = tags.annotate(page, i, annotation.getIndirectReference());
            annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
            writer.addAnnotation(annotation);
        }
    }

    private void lead(PdfAnnotation annotation, String target) {
        if (!target.startsWith("#")) {
            PdfDictionary action = new PdfDictionary();
            action.put(PdfName.S, PdfName.URI);
            action.put(PdfName.URI, new PdfString(ascii(target)));
            annotation.put(PdfName.A, action);
            return;
        }
        Pages.Place place = pages.places().get(target.substring(1));
        if (place == null) {
            throw new IllegalArgumentException("A link leads to " + target + ", which is not in the briefing");
        }
        annotation.put(PdfName.DEST, Briefing.destination(place, writer));
    }

    /** Addresses in a PDF are ASCII; other letters are written as the bytes of their UTF-8. */
    private static String ascii(String address) {
        StringBuilder written = new StringBuilder(address.length());
        for (byte unit : address.getBytes(StandardCharsets.UTF_8)) {
            if (unit > ' ' && unit < 0x7F) {
                written.append((char) unit);
            } else {
                written.append(String.format(Locale.ROOT, "%%%02X", Byte.toUnsignedInt(unit)));
            }
        }
        return written.toString();
    }

    private static Rectangle rectangle(Page.Box box) {
        return new Rectangle(
                (float) box.x(),
                (float) (Page.HEIGHT - box.y() - box.height()),
                (float) (box.x() + box.width()),
                (float) (Page.HEIGHT - box.y()));
    }
}
