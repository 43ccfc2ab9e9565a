package org.quarterlight.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/** A writer whose pages carry tags but whose structure tree is our own: the library's would be written beside it, empty. */
final class TaggedWriter extends PdfWriter {
    private static final int STILL_TO_COME = 2;

    private @Nullable Structure structure;
    private @Nullable PdfIndirectReference resources;
    private @Nullable PdfStream painting;

    /** Writes the structure tree under numbers from the first on, and answers its root. */
    interface Structure {
        PdfObject write(PdfIndirectReference catalogue, int first) throws IOException;
    }

    private TaggedWriter(PdfDocument pages, OutputStream out) {
        super(pages, out);
        setTagged();
    }

    static TaggedWriter of(Document document, OutputStream out) {
        PdfDocument pages = new Undated();
        document.addDocListener(pages);
        TaggedWriter writer = new TaggedWriter(pages, out);
        pages.addWriter(writer);
        return writer;
    }

    /** The library looks at the clock for each document; a briefing's date is its issue's. */
    private static final class Undated extends PdfDocument {
        @Override
        public boolean addCreationDate() {
            return true;
        }
    }

    /** One list of founts serves all pages; it is written when the last of them is known. */
    PdfIndirectReference shareResources() {
        PdfIndirectReference shared = getPdfIndirectReference();
        resources = shared;
        return shared;
    }

    /** Gives the page its contents, compressed already; its next stream is the library's own of them, which is empty. */
    void finishPage(PdfStream contents) {
        painting = contents;
        setPageEmpty(false);
        pdf.newPage();
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        PdfStream contents = painting;
        if (contents == null || !object.isStream()) {
            return super.addToBody(object);
        }
        painting = null;
        return super.addToBody(contents);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage page) {
            page.put(PdfName.RESOURCES, resources);
        }
        return super.addToBody(object, reference);
    }

    /** Whose turn it is when all else but the catalogue is written. */
    void setStructure(Structure last) {
        structure = last;
    }

    /** After the catalogue come the library's information and its cross-references; no number beyond is taken. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjStm) throws IOException {
        if (structure == null || !(object instanceof PdfDictionary catalogue) || !catalogue.isCatalog()) {
            return super.addToBody(object, inObjStm);
        }
        PdfIndirectReference reference = getPdfIndirectReference();
        catalogue.put(PdfName.STRUCTTREEROOT, structure.write(reference, reference.getNumber() + STILL_TO_COME + 1));
        return super.addToBody(catalogue, reference, inObjStm);
    }

    /** Writes a section of cross-references; the library's own, which is the last, names it as the one before. */
    void addSection(PdfStream section, int number) throws IOException {
        prevxref = Math.toIntExact(os.getCounter());
        addToBody(section, number);
    }

    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference pages) {
        tagged = false;
        PdfDictionary catalog = super.getCatalog(pages);
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.MARKINFO, marked);
        return catalog;
    }
}
