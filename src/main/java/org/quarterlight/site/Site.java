package org.quarterlight.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quarterlight.programme.Profile;
import org.quarterlight.schedule.PlainWords;
import org.quarterlight.site.SearchIndex.Entry;
import org.quarterlight.site.SearchIndex.Kind;

/** The site round the issues, made from what is public and from nothing else: the same issues give the same bytes. */
public final class Site {
    private final Profile profile;
    private final List<SiteIssue> issues;
    private final SiteFolder folder;

    private Site(Profile profile, List<SiteIssue> issues, Path output) {
        this.profile = profile;
        this.issues = issues;
        this.folder = new SiteFolder(output);
    }

    /** Writes what differs; the list of issues goes last, so that it never leads to a page that is not there yet. */
    public static void write(Profile profile, List<SiteIssue> issues, Path output) {
        new Site(profile, issues, output).write();
    }

    private void write() {
        List<Entry> entries = new ArrayList<>();
        issues.stream()
                .filter(SiteIssue::stands)
                .forEach(issue -> issue.page().ifPresent(page -> entries.add(entry(issue, page))));
        folder.put(SearchIndex.FILE, SearchIndex.write(entries, profile.words()));
        folder.put(SiteFiles.STYLE, SiteFiles.style());
        folder.put(SiteFiles.SEARCH, SiteFiles.search());
        folder.put(SiteFiles.ROBOTS, SiteFiles.robots());
        folder.put(AtomFeed.FILE, new AtomFeed(profile, issues).write());
        folder.put(IndexPage.FILE, new IndexPage(profile, issues).write());
        folder.removeTheRest();
    }

    private static Entry entry(SiteIssue issue, String page) {
        return new Entry(Kind.ISSUE, issue.manifest().headline(), "Position at " + PlainWords.day(issue.asAt()), page);
    }
}
