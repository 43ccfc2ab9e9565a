package org.quarterlight.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.quarterlight.layout.Node;
import org.quarterlight.layout.Page;
import org.quarterlight.layout.Pages;
import org.quarterlight.layout.Role;

/** The structure tree and its way back: a piece's number on its page is its mark in the content, so both sides agree. */
final class Tags {
    private final TaggedWriter writer;
    private final Ink ink = new Ink(1 << 15);
    private final List<@Nullable Owner[]> pieces = new ArrayList<>();
    private final List<@Nullable Owner[]> links = new ArrayList<>();
    private final List<Owner> linksBack = new ArrayList<>();
    private final List<PdfIndirectReference[]> annotations = new ArrayList<>();
    private final Map<Role, Integer> attributes = new EnumMap<>(Role.class);
    private final Owner top;

    /** An element on its way into the file; its number is its object's, given when it is written. */
    private static final class Owner {
        private final Node.Element element;
        private final List<Owner> kids = new ArrayList<>();
        private int number;

        Owner(Node.Element element) {
            this.element = element;
        }
    }

    Tags(TaggedWriter writer, Pages pages) {
        this.writer = writer;
        for (Page page : pages.pages()) {
            pieces.add(new Owner[page.pieces().size()]);
            links.add(new Owner[page.areas().size()]);
            annotations.add(new PdfIndirectReference[page.areas().size()]);
        }
        top = own(pages.structure());
    }

    private Owner own(Node.Element element) {
        Owner owner = new Owner(element);
        for (Node kid : element.kids()) {
            switch (kid) {
                case Node.Element child -> owner.kids.add(own(child));
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
        return owner(pieces.get(page), piece).element.role().tag();
    }

    /** Takes a link's annotation and gives the number it goes by: after the pages, in the order they come. */
    int annotate(int page, int area, PdfIndirectReference annotation) {
        annotations.get(page)[area] = annotation;
        linksBack.add(owner(links.get(page), area));
        return pieces.size() + linksBack.size() - 1;
    }

    /** Writes the tree and answers all that was written of its elements. */
    byte[] write() throws IOException {
        PdfIndirectReference root = writer.getPdfIndirectReference();
        number(top);
        writeElement(top, root.getNumber());
        byte[] elements = ink.all();
        PdfDictionary tree = new PdfDictionary(new PdfName("StructTreeRoot"));
        tree.put(PdfName.K, new PdfLiteral(top.number + " 0 R"));
        tree.put(PdfName.PARENTTREE, parentTree());
        tree.put(new PdfName("ParentTreeNextKey"), new PdfNumber(pieces.size() + linksBack.size()));
        writer.addToBody(tree, root);
        writer.setStructure(root);
        return elements;
    }

    private void number(Owner owner) {
        owner.number = writer.getPdfIndirectReference().getNumber();
        owner.kids.forEach(this::number);
    }

    private void writeElement(Owner owner, int parent) throws IOException {
        Role role = owner.element.role();
        int attribute = attribute(role);
        int start = ink.length();
        ink.put("<</S/").put(role.tag()).put("/P ").reference(parent);
        if (role == Role.FIGURE) {
            Attributes.figure(owner.element, writer, ink);
        } else if (attribute > 0) {
            ink.put("/A ").reference(attribute);
        }
        kids(owner);
        ink.put(">>");
        writer.addToBody(new PdfLiteral(PdfObject.DICTIONARY, ink.from(start)), owner.number);
        for (Owner kid : owner.kids) {
            writeElement(kid, owner.number);
        }
    }

    /** What all elements of a role say of themselves stands in the file once; 0 where they say nothing. */
    private int attribute(Role role) throws IOException {
        Integer known = attributes.get(role);
        if (known == null) {
            String words = Attributes.of(role);
            known = words.isEmpty() ? 0 : add(words.getBytes(StandardCharsets.US_ASCII), PdfObject.DICTIONARY);
            attributes.put(role, known);
        }
        return known;
    }

    private int add(byte[] object, int type) throws IOException {
        return writer.addToBody(new PdfLiteral(type, object))
                .getIndirectReference()
                .getNumber();
    }

    private void kids(Owner owner) {
        List<Node> kids = owner.element.kids();
        int home = home(kids);
        if (home >= 0) {
            ink.put("/Pg ").reference(page(home));
        }
        if (!kids.isEmpty()) {
            ink.put(kids.size() > 1 ? "/K[" : "/K ");
            int next = 0;
            for (Node kid : kids) {
                switch (kid) {
                    case Node.Element child -> ink.reference(owner.kids.get(next++).number);
                    case Node.Content(int page, int piece) -> content(page, piece, page == home);
                    case Node.LinkArea(int page, int area) -> annotation(page, area);
                }
                ink.put(" ");
            }
            ink.put(kids.size() > 1 ? "]" : "");
        }
    }

    private static int home(List<Node> kids) {
        for (Node kid : kids) {
            if (kid instanceof Node.Content(int page, int piece)) {
                return page;
            }
        }
        return -1;
    }

    private int page(int page) {
        return writer.getPageReference(page + 1).getNumber();
    }

    private void content(int page, int piece, boolean home) {
        if (home) {
            ink.whole(piece);
        } else {
            ink.put("<</Type/MCR/Pg ")
                    .reference(page(page))
                    .put("/MCID ")
                    .whole(piece)
                    .put(">>");
        }
    }

    private void annotation(int page, int area) {
        int number = annotations.get(page)[area].getNumber();
        ink.put("<</Type/OBJR/Obj ")
                .reference(number)
                .put("/Pg ")
                .reference(page(page))
                .put(">>");
    }

    /** Under each page's number the owners of its pieces, then under each link's number its owner. */
    private PdfIndirectReference parentTree() throws IOException {
        Ink tree = new Ink(1 << 12).put("<</Nums[");
        for (int page = 0; page < pieces.size(); page++) {
            ink.clear();
            ink.put("[");
            for (int piece = 0; piece < pieces.get(page).length; piece++) {
                ink.reference(owner(pieces.get(page), piece).number).put(" ");
            }
            ink.put("]");
            tree.whole(page).put(" ").reference(add(ink.all(), PdfObject.ARRAY)).put(" ");
        }
        for (int link = 0; link < linksBack.size(); link++) {
            tree.whole(pieces.size() + link)
                    .put(" ")
                    .reference(linksBack.get(link).number)
                    .put(" ");
        }
        byte[] whole = tree.put("]>>").all();
        return writer.addToBody(new PdfLiteral(PdfObject.DICTIONARY, whole)).getIndirectReference();
    }
}
