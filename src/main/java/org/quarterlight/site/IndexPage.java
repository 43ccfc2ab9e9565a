package org.quarterlight.site;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.html.HtmlBuilder;
import org.quarterlight.programme.Profile;
import org.quarterlight.site.SiteFrame.Head;
import org.quarterlight.site.SiteFrame.Section;

/** {@code index.html}: the search, and every issue by month, newest first, with its finding and its files. */
final class IndexPage {
    static final String FILE = "index.html";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final Profile profile;
    private final List<SiteIssue> issues;
    private final SiteFrame frame;

    IndexPage(Profile profile, List<SiteIssue> issues) {
        this.profile = profile;
        this.issues = issues;
        String title = SiteFrame.title(profile);
        this.frame = new SiteFrame(
                profile,
                new Head(
                        FILE,
                        title,
                        title + ": every issue, newest first, with its finding and its files.",
                        Section.ISSUES));
    }

    String write() {
        HtmlBuilder tags = frame.open(SearchIndex.FILE, SiteFiles.SEARCH);
        tags.open("h1").given(SiteFrame.title(profile)).closeLine();
        tags.element("p", coverage() + nextIssue(), "class", "note").line();
        new SearchForm(tags, frame, profile.words()).write();
        IssueEntry entries = new IssueEntry(tags, frame);
        byMonth().forEach((month, some) -> month(tags, entries, month, some));
        return frame.close();
    }

    private String coverage() {
        if (issues.isEmpty()) {
            return "No briefing has been issued yet.";
        }
        List<String> words = new ArrayList<>();
        words.add(PlainWords.count(issues.size(), "issue", "issues"));
        words.add("of positions from " + PlainWords.day(issues.getLast().asAt()));
        words.add("to " + PlainWords.day(issues.getFirst().asAt()));
        return issues.size() == 1
                ? "1 issue, of the position at "
                        + PlainWords.day(issues.getFirst().asAt()) + "."
                : String.join(" ", words) + ", newest first.";
    }

    private String nextIssue() {
        return switch (profile.nextIssue()) {
            case NIGHTLY -> " Next issue: with the next export.";
            case MONTHLY -> " Next issue: next month.";
            case NOT_GIVEN -> "";
        };
    }

    private Map<YearMonth, List<SiteIssue>> byMonth() {
        return issues.stream()
                .collect(Collectors.groupingBy(
                        issue -> YearMonth.from(issue.asAt()), LinkedHashMap::new, Collectors.toList()));
    }

    private void month(HtmlBuilder tags, IssueEntry entries, YearMonth month, List<SiteIssue> some) {
        String id = "month-" + month;
        tags.open("section", "class", "month", "aria-labelledby", id).line();
        tags.element("h2", month.format(MONTH), "id", id).line();
        some.forEach(issue -> entries.write(issue, Optional.of(issue).equals(newest())));
        tags.closeLine();
    }

    private Optional<SiteIssue> newest() {
        return issues.stream().filter(SiteIssue::stands).findFirst();
    }
}
