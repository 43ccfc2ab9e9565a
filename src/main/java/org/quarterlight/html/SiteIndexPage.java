package org.quarterlight.html;

import java.util.List;

/** The page that lists every issue with its finding, its briefings and its data. */
record SiteIndexPage(String title, List<IssueEntry> issues) {
    String write() {
        HtmlBuilder tags = new HtmlBuilder();
        InlineWriter inlines = new InlineWriter(tags, java.util.Set.of());
        Frame.open(tags, title, title + ": every issue, newest first, with its finding and its files.");
        tags.open("main", "id", "main").line().open("h1");
        inlines.text(title);
        tags.closeLine();
        if (issues.isEmpty()) {
            tags.element("p", "No briefing has been issued yet.").line();
        }
        issues.forEach(issue -> issue(tags, inlines, issue));
        tags.closeLine();
        return Frame.close(tags);
    }

    private static void issue(HtmlBuilder tags, InlineWriter inlines, IssueEntry issue) {
        String id = "issue-" + issue.asAt();
        tags.open("section", "class", "issue", "aria-labelledby", id).line();
        tags.element("h2", "Position at " + BriefingPage.words(issue.asAt()), "id", id)
                .line();
        tags.open("p", "class", "lead");
        inlines.text(issue.finding());
        tags.closeLine();
        if (!issue.issued().equals(issue.asAt())) {
            tags.element("p", "Issued " + BriefingPage.words(issue.issued()) + ".", "class", "note")
                    .line();
        }
        tags.open("ul", "class", "briefings").line();
        issue.briefings().forEach(briefing -> briefing(tags, inlines, briefing));
        tags.closeLine();
        if (!issue.data().isEmpty()) {
            tags.open("p", "class", "data").text("Data: ");
            files(tags, inlines, issue.data(), "");
            tags.closeLine();
        }
        tags.closeLine();
    }

    private static void briefing(HtmlBuilder tags, InlineWriter inlines, IssueEntry.Briefing briefing) {
        tags.open("li").open("span", "class", "name");
        inlines.text(briefing.name());
        tags.close().text(" ");
        files(tags, inlines, briefing.files(), briefing.name());
        if (!briefing.finding().isBlank()) {
            tags.text(" ").open("span", "class", "finding");
            inlines.text(briefing.finding());
            tags.close();
        }
        tags.closeLine();
    }

    private static void files(HtmlBuilder tags, InlineWriter inlines, List<IssueEntry.File> files, String of) {
        for (int i = 0; i < files.size(); i++) {
            IssueEntry.File file = files.get(i);
            tags.text(i == 0 ? "" : ", ");
            tags.open("a", "href", Paths.url(file.path()), "aria-label", of.isBlank() ? "" : file.name() + ", " + of);
            inlines.text(file.name());
            tags.close();
        }
    }
}
