package org.quarterlight.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.quarterlight.layout.Node;
import org.quarterlight.layout.Page;
import org.quarterlight.layout.Pages;

/** The structure tree and its way back: a piece's number on its page is its mark in the content, so both sides agree. */
final class Tags {
    private static final PdfName OBJR = new PdfName("OBJR");
    private static final PdfName MCR = new PdfName("MCR");

    private final TaggedWriter writer;
    private final PdfIndirectReference root;
    private final List<@Nullable Owner[]> pieces = new ArrayList<>();
    private final List<@Nullable Owner[]> links = new ArrayList<>();
    private final List<PdfIndirectReference> linksBack = new ArrayList<>();
    private final List<PdfIndirectReference[]> annotations = new ArrayList<>();
    private final Owner top;

    /** An element on its way into the file. */
    record Owner(Node.Element element, PdfIndirectReference reference, List<Owner> kids) {}

    Tags(TaggedWriter writer, Pages pages) {
        this.writer = writer;
        root = writer.getPdfIndirectReference();
        for (Page page : pages.pages()) {
            pieces.add(new Owner[page.pieces().size()]);
            links.add(new Owner[page.areas().size()]);
            annotations.add(new PdfIndirectReference[page.areas().size()]);
        }
        top = own(pages.structure());
    }

    private Owner own(Node.Element element) {
        Owner owner = new Owner(element, writer.getPdfIndirectReference(), new ArrayList<>());
        for (Node kid : element.kids()) {
            switch (kid) {
                case Node.Element child -> owner.kids().add(own(child));
                case Node.Content(int page, int piece) -> own(kid, pieces.get(page), piece, owner);
                case Node.LinkArea(int page, int area) -> own(kid, links.get(page), area, owner);
            }
        }
        return owner;
    }

    private static void own(Node part, @Nullable Owner[] owners, int number, Owner owner) {
        if (owners[number] != null) {
            throw new IllegalArgumentException(part + " belongs to two elements");
        }
        owners[number] = owner;
    }

    private static Owner owner(@Nullable Owner[] owners, int number) {
        Owner owner = owners[number];
        if (owner == null) {
            throw new IllegalArgumentException("A piece or link belongs to no element, the one numbered " + number);
        }
        return owner;
    }

    String tag(int page, int piece) {
        return owner(pieces.get(page), piece).element().role().tag();
    }

    /** Takes a link's annotation and gives the number it goes by: after the pages, in the order they come. */
    int annotate(int page, int area, PdfIndirectReference annotation) {
        annotations.get(page)[area] = annotation;
        linksBack.add(owner(links.get(page), area).reference());
        return pieces.size() + linksBack.size() - 1;
    }

    void write() throws IOException {
        writeElement(top, root);
        PdfDictionary tree = new PdfDictionary(new PdfName("StructTreeRoot"));
        tree.put(PdfName.K, top.reference());
        tree.put(PdfName.PARENTTREE, parentTree());
        tree.put(new PdfName("ParentTreeNextKey"), new PdfNumber(pieces.size() + linksBack.size()));
        writer.addToBody(tree, root);
        writer.setStructure(root);
    }

    private void writeElement(Owner owner, PdfIndirectReference parent) throws IOException {
        PdfDictionary dictionary = new PdfDictionary(new PdfName("StructElem"));
        dictionary.put(PdfName.S, new PdfName(owner.element().role().tag()));
        dictionary.put(PdfName.P, parent);
        Attributes.put(owner.element(), dictionary);
        PdfArray kids = kids(owner, dictionary);
        if (kids.size() == 1) {
            dictionary.put(PdfName.K, kids.getPdfObject(0));
        } else if (kids.size() > 1) {
            dictionary.put(PdfName.K, kids);
        }
        writer.addToBody(dictionary, owner.reference());
        for (Owner kid : owner.kids()) {
            writeElement(kid, owner.reference());
        }
    }

    private PdfArray kids(Owner owner, PdfDictionary dictionary) {
        PdfArray kids = new PdfArray();
        int home = home(owner.element());
        if (home >= 0) {
            dictionary.put(PdfName.PG, writer.getPageReference(home + 1));
        }
        int next = 0;
        for (Node kid : owner.element().kids()) {
            switch (kid) {
                case Node.Element child -> kids.add(owner.kids().get(next++).reference());
                case Node.Content(int page, int piece) -> kids.add(content(page, piece, page == home));
                case Node.LinkArea(int page, int area) -> kids.add(annotation(page, area));
            }
        }
        return kids;
    }

    private static int home(Node.Element element) {
        for (Node kid : element.kids()) {
            if (kid instanceof Node.Content(int page, int piece)) {
                return page;
            }
        }
        return -1;
    }

    private PdfObject content(int page, int piece, boolean home) {
        PdfNumber number = new PdfNumber(piece);
        if (home) {
            return number;
        }
        PdfDictionary reference = new PdfDictionary(MCR);
        reference.put(PdfName.PG, writer.getPageReference(page + 1));
        reference.put(PdfName.MCID, number);
        return reference;
    }

    private PdfObject annotation(int page, int area) {
        PdfDictionary reference = new PdfDictionary(OBJR);
        reference.put(new PdfName("Obj"), annotations.get(page)[area]);
        reference.put(PdfName.PG, writer.getPageReference(page + 1));
        return reference;
    }

    static PdfRectangle rectangle(Page.Box box) {
        return new PdfRectangle(
                (float) box.x(),
                (float) (Page.HEIGHT - box.y() - box.height()),
                (float) (box.x() + box.width()),
                (float) (Page.HEIGHT - box.y()));
    }

    private PdfIndirectReference parentTree() throws IOException {
        PdfArray numbers = new PdfArray();
        for (int page = 0; page < pieces.size(); page++) {
            PdfArray owners = new PdfArray();
            for (int piece = 0; piece < pieces.get(page).length; piece++) {
                owners.add(owner(pieces.get(page), piece).reference());
            }
            numbers.add(new PdfNumber(page));
            numbers.add(writer.addToBody(owners).getIndirectReference());
        }
        for (int link = 0; link < linksBack.size(); link++) {
            numbers.add(new PdfNumber(pieces.size() + link));
            numbers.add(linksBack.get(link));
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NUMS, numbers);
        return writer.addToBody(tree).getIndirectReference();
    }
}
