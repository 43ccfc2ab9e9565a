package org.quarterlight.html;

import java.util.List;
import org.quarterlight.document.Document;

/** Writes pages for the web that need nothing but themselves. */
public final class Html {
    private Html() {}

    /** The HTML twin of a briefing: the same words in the same order. */
    public static String write(Document document) {
        return new BriefingPage(document).write();
    }

    /** The list of every issue, newest first, in the order given. */
    public static String index(String title, List<IssueEntry> issues) {
        return new SiteIndexPage(title, issues).write();
    }
}
