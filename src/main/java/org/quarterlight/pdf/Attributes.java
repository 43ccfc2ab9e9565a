package org.quarterlight.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.quarterlight.layout.Node;
import org.quarterlight.layout.Page;

/** What an element says of itself beyond its tag: what a heading cell heads, how a list counts, what a figure shows. */
final class Attributes {
    private Attributes() {}

    static void put(Node.Element node, PdfDictionary element) {
        switch (node.role()) {
            case COLUMN_HEADING -> put(element, "Table", "Scope", new PdfName("Column"));
            case ROW_HEADING -> put(element, "Table", "Scope", new PdfName("Row"));
            case BULLETED_LIST -> put(element, "List", "ListNumbering", new PdfName("Disc"));
            case NUMBERED_LIST -> put(element, "List", "ListNumbering", new PdfName("Decimal"));
            case LIST -> put(element, "List", "ListNumbering", new PdfName("None"));
            case FIGURE -> figure(node, element);
            case DOCUMENT,
                    TITLE,
                    HEADING_2,
                    HEADING_3,
                    HEADING_4,
                    PARAGRAPH,
                    ITEM,
                    LABEL,
                    ITEM_BODY,
                    TABLE,
                    CAPTION,
                    TABLE_HEAD,
                    TABLE_BODY,
                    TABLE_FOOT,
                    ROW,
                    CELL,
                    CONTENTS,
                    CONTENTS_ITEM,
                    REFERENCE,
                    LINK -> {
                // the tag says it all
            }
        }
    }

    private static void figure(Node.Element node, PdfDictionary element) {
        Page.Box box = node.box();
        if (box == null || node.alternative().isBlank()) {
            throw new IllegalArgumentException("A figure needs its box and the same in words");
        }
        element.put(PdfName.ALT, new PdfString(node.alternative(), PdfObject.TEXT_UNICODE));
        put(element, "Layout", "BBox", Tags.rectangle(box));
    }

    private static void put(PdfDictionary element, String owner, String name, PdfObject value) {
        PdfDictionary attribute = new PdfDictionary();
        attribute.put(PdfName.O, new PdfName(owner));
        attribute.put(new PdfName(name), value);
        element.put(PdfName.A, attribute);
    }
}
