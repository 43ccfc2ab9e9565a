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
import org.openpdf.text.pdf.PdfWriter;

/** A writer whose pages carry tags but whose structure tree is our own: the library's would be written beside it, empty. */
final class TaggedWriter extends PdfWriter {
    private @Nullable PdfIndirectReference structure;
    private @Nullable PdfIndirectReference resources;

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

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage page) {
            page.put(PdfName.RESOURCES, resources);
        }
        return super.addToBody(object, reference);
    }

    void setStructure(PdfIndirectReference root) {
        structure = root;
    }

    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference pages) {
        tagged = false;
        PdfDictionary catalog = super.getCatalog(pages);
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.MARKINFO, marked);
        catalog.put(PdfName.STRUCTTREEROOT, structure);
        return catalog;
    }
}
