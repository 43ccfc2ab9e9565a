package org.quarterlight.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;
import org.quarterlight.document.Logo;

/** A theme's logo as the picture that pages paint by name. */
final class LogoPicture {
    static final String NAME = "Logo";

    private LogoPicture() {}

    /** Writes it and answers the list of pictures pages may use. */
    static PdfDictionary write(Logo logo, PdfWriter writer, MessageDigest digest) throws IOException {
        byte[] pixels = logo.pixels();
        digest.update(pixels);
        PdfStream picture = new PdfStream(pixels);
        picture.put(PdfName.TYPE, PdfName.XOBJECT);
        picture.put(PdfName.SUBTYPE, PdfName.IMAGE);
        picture.put(PdfName.WIDTH, new PdfNumber(logo.width()));
        picture.put(PdfName.HEIGHT, new PdfNumber(logo.height()));
        picture.put(PdfName.COLORSPACE, PdfName.DEVICERGB);
        picture.put(PdfName.BITSPERCOMPONENT, new PdfNumber(8));
        picture.put(PdfName.FILTER, PdfName.FLATEDECODE);
        PdfDictionary pictures = new PdfDictionary();
        pictures.put(new PdfName(NAME), writer.addToBody(picture).getIndirectReference());
        return pictures;
    }
}
