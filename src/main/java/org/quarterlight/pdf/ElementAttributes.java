package org.quarterlight.pdf;

import java.io.IOException;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.quarterlight.layout.Node;
import org.quarterlight.layout.Page;
import org.quarterlight.layout.StructureRole;

/** What an element says of itself beyond its tag: what a heading cell heads, how a list counts, what a figure shows. */
final class ElementAttributes {
    private ElementAttributes() {}

    /** What every element of a role says; blank where its tag says it all. */
    static String of(StructureRole role) {
        return switch (role) {
            case COLUMN_HEADING -> "<</O/Table/Scope/Column>>";
            case ROW_HEADING -> "<</O/Table/Scope/Row>>";
            case BULLETED_LIST -> "<</O/List/ListNumbering/Disc>>";
            case NUMBERED_LIST -> "<</O/List/ListNumbering/Decimal>>";
            case LIST -> "<</O/List/ListNumbering/None>>";
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
                    FIGURE,
                    CONTENTS,
                    CONTENTS_ITEM,
                    REFERENCE,
                    LINK -> "";
        };
    }

    /** What one figure shows, in words, and where it stands. */
    static void figure(Node.Element node, PdfWriter writer, PdfBuffer ink) throws IOException {
        Page.Box box = node.box();
        if (box == null || node.alternative().isBlank()) {
            throw new IllegalArgumentException("A figure needs its box and the same in words");
        }
        ink.put("/Alt");
        new PdfString(node.alternative(), PdfObject.TEXT_UNICODE).toPdf(writer, ink);
        ink.put("/A<</O/Layout/BBox[");
        ink.number(box.x()).number(Page.HEIGHT - box.y() - box.height());
        ink.number(box.x() + box.width()).number(Page.HEIGHT - box.y()).put("]>>");
    }
}
