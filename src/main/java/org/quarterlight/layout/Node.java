package org.quarterlight.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a briefing's structure. */
public sealed interface Node {
    /** An element with its parts in reading order; the alternative and the box belong to figures. */
    record Element(StructureRole role, String alternative, Page.@Nullable Box box, List<Node> kids) implements Node {}

    /** The piece of text with this number on this page. */
    record Content(int page, int piece) implements Node {}

    /** The link area with this number on this page. */
    record LinkArea(int page, int area) implements Node {}
}
