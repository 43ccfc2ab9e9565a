package org.quarterlight.pdf;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;
import org.quarterlight.font.FontMeasures;
import org.quarterlight.font.Typeface;

/** Puts founts into the file: their shapes, their widths and which letters their codes mean. */
record EmbeddedFontWriter(PdfWriter writer, Deflater deflater) {
    private static final int SYMBOLIC = 4;
    private static final int STEM = 80;
    private static final int LINES_OF_A_SECTION = 100;
    private static final String MAP_BEGINS = """
            /CIDInit/ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <00><FF>
            endcodespacerange
            """;
    private static final String MAP_ENDS = """
            endcmap
            CMapName currentdict/CMap defineresource pop
            end
            end
            """;

    PdfIndirectReference write(EmbeddedFont fount, int number) throws IOException {
        fount.complete();
        String family = Typeface.file(fount.face()).replace(".ttf", "");
        PdfName name = new PdfName("AAAAA" + (char) ('A' + number) + "+" + family);
        int first = first(fount.letters());
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TRUETYPE);
        font.put(PdfName.BASEFONT, name);
        font.put(PdfName.FIRSTCHAR, new PdfNumber(first));
        font.put(PdfName.LASTCHAR, new PdfNumber(last(fount.letters())));
        font.put(PdfName.WIDTHS, widths(fount, first));
        font.put(PdfName.FONTDESCRIPTOR, descriptor(fount, name));
        font.put(PdfName.TOUNICODE, stream(map(fount.letters())));
        return writer.addToBody(font).getIndirectReference();
    }

    private PdfObject widths(EmbeddedFont fount, int first) {
        Typeface face = Typeface.of(fount.face());
        char[] letters = fount.letters();
        PdfBuffer widths = new PdfBuffer(1024).put("[");
        int last = last(letters);
        for (int code = first; code <= last; code++) {
            widths.whole(letters[code] == 0 ? 0 : face.thousandths(letters[code]))
                    .put(" ");
        }
        return new PdfLiteral(PdfObject.ARRAY, widths.put("]").all());
    }

    private PdfIndirectReference descriptor(EmbeddedFont fount, PdfName name) throws IOException {
        Typeface face = Typeface.of(fount.face());
        FontMeasures measures = face.measures();
        PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, name);
        descriptor.put(PdfName.FLAGS, new PdfNumber(SYMBOLIC));
        descriptor.put(
                PdfName.FONTBBOX,
                new PdfArray(new int[] {measures.left(), measures.bottom(), measures.right(), measures.top()}));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(measures.slant()));
        descriptor.put(PdfName.ASCENT, new PdfNumber(measures.ascent()));
        descriptor.put(PdfName.DESCENT, new PdfNumber(measures.descent()));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(measures.capitals()));
        descriptor.put(PdfName.STEMV, new PdfNumber(STEM));
        descriptor.put(PdfName.FONTFILE2, fontFile(FontFiles.of(fount.face(), fount.letters())));
        return writer.addToBody(descriptor).getIndirectReference();
    }

    private PdfIndirectReference fontFile(FontFiles.FontFile file) throws IOException {
        PdfStream stream = new PdfStream(file.compressed());
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        stream.put(PdfName.LENGTH1, new PdfNumber(file.length()));
        return writer.addToBody(stream).getIndirectReference();
    }

    private PdfIndirectReference stream(PdfBuffer ink) throws IOException {
        return writer.addToBody(ink.stream(deflater)).getIndirectReference();
    }

    private static int first(char[] letters) {
        int code = 0;
        while (letters[code] == 0) {
            code++;
        }
        return code;
    }

    private static int last(char[] letters) {
        int code = letters.length - 1;
        while (letters[code] == 0) {
            code--;
        }
        return code;
    }

    /** What the codes mean: ASCII in one line, as there each is its own; a section of a map may hold a hundred lines. */
    private static PdfBuffer map(char[] letters) {
        PdfBuffer map = new PdfBuffer(2048).put(MAP_BEGINS);
        if (first(letters) < EmbeddedFont.FIRST_OTHER) {
            map.put("1 beginbfrange\n<20><7E><0020>\nendbfrange\n");
        }
        int[] others = IntStream.range(EmbeddedFont.FIRST_OTHER, letters.length)
                .filter(code -> letters[code] != 0)
                .toArray();
        for (int from = 0; from < others.length; from += LINES_OF_A_SECTION) {
            int to = Math.min(others.length, from + LINES_OF_A_SECTION);
            map.whole(to - from).put(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.put("<")
                        .hex(others[i], 2)
                        .put("><")
                        .hex(letters[others[i]], 4)
                        .put(">\n");
            }
            map.put("endbfchar\n");
        }
        return map.put(MAP_ENDS);
    }
}
