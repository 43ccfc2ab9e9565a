package org.quarterlight.layout;

import java.util.List;
import java.util.Map;
import org.quarterlight.document.Document;

/** A briefing set on pages: its pages, its structure in reading order, its bookmarks and the places links lead to. */
public record Pages(
        Document document,
        List<Page> pages,
        Node.Element structure,
        List<Bookmark> bookmarks,
        Map<String, Place> places) {

    /** A heading as the reader's side bar shows it. */
    public record Bookmark(int level, String title, Place place) {}

    /** A height on a page: pages count from 0, points from the top edge. */
    public record Place(int page, double y) {}
}
