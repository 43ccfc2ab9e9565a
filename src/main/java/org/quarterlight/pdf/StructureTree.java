package org.quarterlight.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.quarterlight.layout.Node;
import org.quarterlight.layout.Page;
import org.quarterlight.layout.Pages;
import org.quarterlight.layout.StructureRole;

/** The structure tree and its way back: a piece's number on its page is its mark in the content, so both sides agree. */
final class StructureTree {
    private final TaggedWriter writer;
    private final List<@Nullable Owner[]> pieces = new ArrayList<>();
    private final List<@Nullable Owner[]> links = new ArrayList<>();
    private final List<Owner> linksBack = new ArrayList<>();
    private final List<PdfIndirectReference[]> annotations = new ArrayList<>();
    private final Set<StructureRole> telling = EnumSet.noneOf(StructureRole.class);
    /** What an element of each role begins with: its tag, and where it says what all elements of its role say. */
    private final Map<StructureRole, String> beginnings = new EnumMap<>(StructureRole.class);

    private final Owner top;

    private int elements;

    /** The object of the topmost element, from which the others are counted. */
    private int first;

    /** An element on its way into the file; its number is its object's, counted from the first one's. */
    private static final class Owner {
        private static final @Nullable Owner[] NONE = {};

        private final Node.Element element;
        private final int number;
        private @Nullable Owner[] kids = NONE;

        Owner(Node.Element element, int number) {
            this.element = element;
            this.number = number;
        }
    }

    StructureTree(TaggedWriter writer, Pages pages) {
        this.writer = writer;
        for (Page page : pages.pages()) {
            pieces.add(new Owner[page.pieces().size()]);
            links.add(new Owner[page.areas().size()]);
            annotations.add(new PdfIndirectReference[page.areas().size()]);
        }
        top = own(pages.structure());
    }

    /** How many objects the tree takes: attributes, elements, each page's owners, the way back and the root. */
    int objects() {
        return telling.size() + elements + pieces.size() + 2;
    }

    private Owner own(Node.Element element) {
        Owner owner = new Owner(element, elements++);
        StructureRole role = element.role();
        if (!ElementAttributes.of(role).isEmpty()) {
            telling.add(role);
        }
        List<Node> kids = element.kids();
        int children = 0;
        for (int i = 0; i < kids.size(); i++) {
            Node kid = kids.get(i);
            switch (kid) {
                case Node.Element child -> {
                    if (children == 0) {
                        owner.kids = new Owner[kids.size() - i];
                    }
                    owner.kids[children++] = own(child);
                }
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

    /** Writes the tree and answers the object of its root, which comes last. */
    int write(ObjectSection section) throws IOException {
        int root = section.next() + objects() - 1;
        for (StructureRole role : StructureRole.values()) {
            beginnings.put(role, "<</S/" + role.tag());
        }
        for (StructureRole role : telling) {
            beginnings.merge(role, "/A " + section.next() + " 0 R", String::concat);
            section.begin().put(ElementAttributes.of(role));
        }
        first = section.next();
        writeElement(top, root, section);
        int parentTree = parentTree(section);
        section.begin()
                .put("<</Type/StructTreeRoot/K ")
                .reference(first)
                .put("/ParentTree ")
                .reference(parentTree)
                .put("/ParentTreeNextKey ")
                .whole(pieces.size() + linksBack.size())
                .put(">>");
        return root;
    }

    private int number(Owner owner) {
        return first + owner.number;
    }

    private void writeElement(Owner owner, int parent, ObjectSection section) throws IOException {
        StructureRole role = owner.element.role();
        PdfBuffer ink = section.begin();
        ink.put(beginnings.getOrDefault(role, "")).put("/P ").reference(parent);
        if (role == StructureRole.FIGURE) {
            ElementAttributes.figure(owner.element, writer, ink);
        }
        kids(owner, ink);
        ink.put(">>");
        for (Owner kid : owner.kids) {
            if (kid != null) {
                writeElement(kid, number(owner), section);
            }
        }
    }

    private void kids(Owner owner, PdfBuffer ink) {
        List<Node> kids = owner.element.kids();
        int home = home(kids);
        if (home >= 0) {
            ink.put("/Pg ").reference(page(home));
        }
        if (!kids.isEmpty()) {
            ink.put(kids.size() > 1 ? "/K[" : "/K ");
            int next = 0;
            for (int i = 0; i < kids.size(); i++) {
                ink.put(i > 0 ? " " : "");
                switch (kids.get(i)) {
                    case Node.Element child -> ink.reference(number(owner.kids[next++]));
                    case Node.Content(int page, int piece) -> content(page, piece, page == home, ink);
                    case Node.LinkArea(int page, int area) -> annotation(page, area, ink);
                }
            }
            ink.put(kids.size() > 1 ? "]" : "");
        }
    }

    private static int home(List<Node> kids) {
        for (int i = 0; i < kids.size(); i++) {
            if (kids.get(i) instanceof Node.Content(int page, int piece)) {
                return page;
            }
        }
        return -1;
    }

    private int page(int page) {
        return writer.getPageReference(page + 1).getNumber();
    }

    private void content(int page, int piece, boolean home, PdfBuffer ink) {
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

    private void annotation(int page, int area, PdfBuffer ink) {
        int number = annotations.get(page)[area].getNumber();
        ink.put("<</Type/OBJR/Obj ")
                .reference(number)
                .put("/Pg ")
                .reference(page(page))
                .put(">>");
    }

    /** Under each page's number the owners of its pieces, then under each link's number its owner. */
    private int parentTree(ObjectSection section) throws IOException {
        PdfBuffer tree = new PdfBuffer(1 << 12).put("<</Nums[");
        for (int page = 0; page < pieces.size(); page++) {
            tree.whole(page).put(" ").reference(section.next()).put(" ");
            owners(pieces.get(page), section.begin());
        }
        for (int link = 0; link < linksBack.size(); link++) {
            tree.whole(pieces.size() + link)
                    .put(" ")
                    .reference(number(linksBack.get(link)))
                    .put(" ");
        }
        int number = section.next();
        section.begin().put(tree).put("]>>");
        return number;
    }

    private void owners(@Nullable Owner[] owners, PdfBuffer ink) {
        ink.put("[");
        for (int piece = 0; piece < owners.length; piece++) {
            ink.reference(number(owner(owners, piece))).put(" ");
        }
        ink.put("]");
    }
}
