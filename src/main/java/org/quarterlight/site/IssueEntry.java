package org.quarterlight.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.html.HtmlBuilder;
import org.quarterlight.issue.CorrectedBy;
import org.quarterlight.issue.Manifest;
import org.quarterlight.site.SiteIssue.RecallNotice;

/** One issue in the list of all: its finding, its briefings by edition and subject, and its data. */
record IssueEntry(HtmlBuilder tags, SiteFrame frame) {
    private static final List<String> DATA = List.of(
            "schedule.csv", "changes.csv", "figures.json", "definitions.json", "rejected-rows.csv", "datapackage.json");
    /** An edition for each of very many subjects is named with their number; search finds each of them. */
    private static final int MOST_SUBJECTS = 60;

    /** What stands in an issue's folder beside its pages, with the name that links to it. */
    private record FileLink(String name, String path) {}

    void write(SiteIssue issue, boolean newest) {
        String id = "issue-" + issue.asAt();
        tags.open("article", "class", newest ? "issue newest" : "issue", "aria-labelledby", id)
                .line();
        if (issue.stands()) {
            stands(issue, newest, id);
        } else {
            tags.open("h3", "id", id);
            date(issue);
            tags.text("Recalled").closeLine();
            notices(issue);
        }
        tags.closeLine();
    }

    private void notices(SiteIssue issue) {
        for (List<RecallNotice> together : issue.recalls()) {
            tags.open("p", "class", "callout").given(words(together)).text(" ");
            if (together.size() > 1) {
                tags.text("What replaces them: ");
            }
            for (int i = 0; i < together.size(); i++) {
                RecallNotice notice = together.get(i);
                String name = together.size() == 1 ? "What replaces it" : named(notice.edition());
                tags.text(i == 0 ? "" : ", ");
                tags.element("a", name, "href", frame.address(notice.page()));
            }
            tags.closeLine();
        }
    }

    /** What was recalled when and why, in sentences; the editions were recalled on one day for one reason. */
    static String words(List<RecallNotice> together) {
        RecallNotice first = together.getFirst();
        List<String> names =
                together.stream().map(notice -> named(notice.edition())).toList();
        String reason = first.reason().strip();
        return String.join(", ", names) + " recalled on " + PlainWords.day(first.day()) + ": " + reason
                + (reason.endsWith(".") ? "" : ".");
    }

    /** What was corrected when and by which file, in sentences; figures it changed are marked so in the briefings. */
    static String words(CorrectedBy correction) {
        return "Revised: " + correction.file() + ", received on " + PlainWords.day(correction.received())
                + ", corrects what " + correction.source() + " said as at " + PlainWords.day(correction.export())
                + ". It changed " + PlainWords.count(correction.figures(), "figure", "figures")
                + " of the programme, marked [r] in the briefings.";
    }

    private void stands(SiteIssue issue, boolean newest, String id) {
        tags.open("h3", "id", id);
        date(issue);
        issue.page()
                .ifPresentOrElse(
                        page -> tags.open("a", "href", frame.address(page))
                                .given(issue.manifest().headline())
                                .close(),
                        () -> tags.given(issue.manifest().headline()));
        tags.closeLine();
        issue.issued()
                .ifPresent(day -> tags.element("p", "Issued on " + PlainWords.day(day) + ".", "class", "note")
                        .line());
        notices(issue);
        issue.manifest()
                .corrections()
                .forEach(correction -> tags.open("p", "class", "callout")
                        .given(words(correction))
                        .closeLine());
        if (newest) {
            files(issue);
        } else {
            tags.open("details").element("summary", summary(issue)).line();
            files(issue);
            tags.closeLine();
        }
    }

    private void date(SiteIssue issue) {
        tags.element("span", "Position at " + PlainWords.day(issue.asAt()), "class", "date")
                .text(" ");
    }

    private static String summary(SiteIssue issue) {
        return PlainWords.count(issue.manifest().briefings().size(), "briefing", "briefings") + " and data at "
                + PlainWords.day(issue.asAt());
    }

    private void files(SiteIssue issue) {
        tags.open("ul", "class", "briefings").line();
        Map<String, List<Manifest.Briefing>> editions = issue.manifest().briefings().stream()
                .collect(Collectors.groupingBy(Manifest.Briefing::edition, LinkedHashMap::new, Collectors.toList()));
        editions.forEach((edition, briefings) -> edition(issue, edition, briefings));
        tags.closeLine();
        data(issue);
    }

    private void edition(SiteIssue issue, String edition, List<Manifest.Briefing> briefings) {
        if (briefings.size() > MOST_SUBJECTS) {
            tags.open("li").open("span", "class", "name").text(named(edition)).close();
            tags.text(" " + PlainWords.count(briefings.size(), "briefing", "briefings") + ", in the folder "
                    + issue.manifest().asAt() + "/" + edition);
            tags.closeLine();
        } else {
            briefings.forEach(briefing -> briefing(issue, briefing));
        }
    }

    private void briefing(SiteIssue issue, Manifest.Briefing briefing) {
        String name = name(briefing);
        tags.open("li").open("span", "class", "name").given(name).close().text(" ");
        links(linksTo(issue, briefing), name);
        if (!briefing.title().equals(issue.manifest().headline())) {
            tags.text(" ")
                    .open("span", "class", "finding")
                    .given(briefing.title())
                    .close();
        }
        tags.closeLine();
    }

    private static List<FileLink> linksTo(SiteIssue issue, Manifest.Briefing briefing) {
        List<FileLink> links = new ArrayList<>();
        for (String format : briefing.formats()) {
            links.add(new FileLink(upper(format), issue.folder() + briefing.file() + "." + format));
        }
        for (String format : briefing.formats()) {
            String annex = briefing.file() + "-annex." + format;
            if (issue.has(annex)) {
                links.add(new FileLink("annex " + upper(format), issue.folder() + annex));
            }
        }
        return links;
    }

    private void data(SiteIssue issue) {
        List<FileLink> links = DATA.stream()
                .filter(file -> issue.has("data/" + file))
                .map(file -> new FileLink(file, issue.folder() + "data/" + file))
                .toList();
        if (!links.isEmpty()) {
            tags.open("p", "class", "data").text("Data: ");
            links(links, "position at " + PlainWords.day(issue.asAt()));
            tags.closeLine();
        }
    }

    private void links(List<FileLink> links, String of) {
        for (int i = 0; i < links.size(); i++) {
            FileLink link = links.get(i);
            tags.text(i == 0 ? "" : ", ");
            tags.element("a", link.name(), "href", frame.address(link.path()), "aria-label", link.name() + ", " + of);
        }
    }

    /** The edition, and its subject where it is about a part of the programme. */
    static String name(Manifest.Briefing briefing) {
        return briefing.isOfTheWholeProgramme()
                ? named(briefing.edition())
                : named(briefing.edition()) + ": " + briefing.subject();
    }

    private static String named(String edition) {
        return SiteFrame.capitalised(edition.replace('-', ' '));
    }

    private static String upper(String format) {
        return format.toUpperCase(Locale.ROOT);
    }
}
