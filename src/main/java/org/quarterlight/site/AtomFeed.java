package org.quarterlight.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.html.HtmlBuilder;
import org.quarterlight.html.RelativePaths;
import org.quarterlight.programme.Profile;
import org.quarterlight.site.SiteIssue.RecallNotice;

/**
 * The issues as an Atom feed (RFC 4287). The day of making is no part of it: an entry is dated by the recall of its issue,
 * else by its last correction or its day of issue, else by the date of its position, each at the first moment of that day in the package's zone.
 */
record AtomFeed(Profile profile, List<SiteIssue> issues) {
    static final String FILE = "feed.xml";
    private static final int MOST_ENTRIES = 100;

    String write() {
        HtmlBuilder tags = new HtmlBuilder();
        tags.asIs("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        tags.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "en-GB")
                .line();
        tags.element("id", id("")).line();
        tags.element("title", SiteFrame.title(profile)).line();
        tags.element("updated", moment(newest())).line();
        tags.open("author").element("name", author()).closeLine();
        tags.empty("link", "rel", "self", "type", "application/atom+xml", "href", FILE)
                .line();
        tags.empty("link", "rel", "alternate", "type", "text/html", "href", "index.html")
                .line();
        issues.stream().limit(MOST_ENTRIES).forEach(issue -> entry(tags, issue));
        return tags.closeLine().toString();
    }

    private LocalDate newest() {
        return issues.stream()
                .map(SiteIssue::updated)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private String author() {
        String name = profile.contact().name();
        return name.isBlank() ? SiteFrame.title(profile) : name;
    }

    private void entry(HtmlBuilder tags, SiteIssue issue) {
        String finding = issue.manifest().headline();
        tags.open("entry").line();
        tags.element("id", id(issue.asAt().toString())).line();
        tags.element("title", issue.stands() ? finding : "Recalled: position at " + PlainWords.day(issue.asAt()))
                .line();
        tags.element("updated", moment(issue.updated())).line();
        page(issue)
                .ifPresent(page -> tags.empty(
                                "link", "rel", "alternate", "type", type(page), "href", RelativePaths.url(page))
                        .line());
        tags.element("summary", summary(issue)).line();
        tags.closeLine();
    }

    private static Optional<String> page(SiteIssue issue) {
        return issue.stands()
                ? issue.page()
                : issue.recalled().stream().map(RecallNotice::page).findFirst();
    }

    private static String summary(SiteIssue issue) {
        List<String> sentences = new ArrayList<>();
        if (issue.stands()) {
            int briefings = issue.manifest().briefings().size();
            sentences.add("Position at " + PlainWords.day(issue.asAt()) + ".");
            sentences.add(PlainWords.count(briefings, "briefing", "briefings") + ".");
            issue.manifest().corrections().stream().map(IssueEntry::words).forEach(sentences::add);
        }
        issue.recalls().stream().map(IssueEntry::words).forEach(sentences::add);
        return String.join(" ", sentences);
    }

    private static String type(String page) {
        return page.endsWith(".pdf") ? "application/pdf" : "text/html";
    }

    /** Of the programme's title and the date alone, so that a feed made anew has the same entries. */
    private String id(String entry) {
        byte[] name = ("quarterlight " + profile.title() + " " + entry).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    private String moment(LocalDate day) {
        ZoneId zone = profile.zone();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(zone));
    }
}
