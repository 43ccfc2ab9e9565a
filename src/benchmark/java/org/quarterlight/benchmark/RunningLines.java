package org.quarterlight.benchmark;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import org.quarterlight.document.Document;

/** The head and foot of the floor's pages. */
final class RunningLines extends PdfPageEventHelper {
    private final Document document;
    private final BaseFont font;

    RunningLines(Document document, BaseFont font) {
        this.document = document;
        this.font = font;
    }

    @Override
    public void onEndPage(PdfWriter writer, org.openpdf.text.Document page) {
        PdfContentByte canvas = writer.getDirectContent();
        canvas.beginText();
        canvas.setFontAndSize(font, 8.5f);
        canvas.showTextAligned(PdfContentByte.ALIGN_LEFT, document.shortTitle(), page.left(), 802, 0);
        canvas.showTextAligned(PdfContentByte.ALIGN_RIGHT, "As at " + Prose.day(document.asAt()), page.right(), 802, 0);
        canvas.showTextAligned(PdfContentByte.ALIGN_LEFT, document.source(), page.left(), 34, 0);
        canvas.showTextAligned(PdfContentByte.ALIGN_RIGHT, "Page " + writer.getPageNumber(), page.right(), 34, 0);
        canvas.endText();
    }
}
