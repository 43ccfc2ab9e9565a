package org.quarterlight.layout;

/** What an element of the structure is; the tag is PDF's standard structure type. */
public enum StructureRole {
    DOCUMENT("Document"),
    TITLE("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    HEADING_4("H4"),
    PARAGRAPH("P"),
    LIST("L"),
    BULLETED_LIST("L"),
    NUMBERED_LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    ITEM_BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    TABLE_FOOT("TFoot"),
    ROW("TR"),
    COLUMN_HEADING("TH"),
    ROW_HEADING("TH"),
    CELL("TD"),
    FIGURE("Figure"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI"),
    REFERENCE("Reference"),
    LINK("Link");

    private final String tag;

    StructureRole(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    static StructureRole heading(int level) {
        return switch (level) {
            case 1 -> TITLE;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> throw new IllegalArgumentException("No heading has level " + level);
        };
    }
}
