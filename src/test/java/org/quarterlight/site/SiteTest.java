package org.quarterlight.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.Approved;
import org.quarterlight.schedule.PlanStories;
import org.quarterlight.schedule.PlanStory;
import org.quarterlight.schedule.Story;
import org.xml.sax.InputSource;

/** What the site's files must be, whatever the issues say. */
class SiteTest {
    @TempDir
    private Path output;

    private WrittenSite site = new WrittenSite(Path.of(""));

    @BeforeEach
    void write() {
        site = WrittenSite.of(SiteSamples.issues(), output);
    }

    @Test
    void writesTheListOfIssuesThatWasApproved() throws IOException {
        Approved.matches("site/index.html", site.read("index.html"));
    }

    @Test
    void theListSaysWhenTheNextIssueComesAndWhomToAsk() throws IOException {
        assertThat(site.read("index.html"))
                .contains("newest first. Next issue: next month.")
                .contains("Contact: Programme office", "mailto:office@example.org");
    }

    @Test
    void writesTheFeedThatWasApproved() throws IOException {
        Approved.matches("site/feed.xml", site.read("feed.xml"));
    }

    @Test
    void writesTheSearchIndexThatWasApproved() throws IOException {
        Approved.matches("site/search-index.js", site.read("site/search-index.js"));
    }

    @Test
    void writesThePlanPageThatWasApproved() throws IOException {
        Approved.matches("site/plan.html", site.read("plans/n-1-lorenzo.html"));
    }

    @Test
    void writesTheFigurePageThatWasApproved() throws IOException {
        Approved.matches("site/figure.html", site.read("figures/plans.due.html"));
    }

    @Test
    void aFigurePageTellsEveryPublicIssueAndItsTableIsThereAsAFile() throws IOException {
        assertThat(site.read("figures/plans.due.html"))
                .contains(
                        "Plans due: 10 at 28 October 2008, 9 at 30 September 2008",
                        "href=\"../2008-06-30/national.html")
                .contains("Region: =&lt;b&gt;South&lt;/b&gt;", "1,200", "href=\"../figures/plans.due.csv")
                .doesNotContain("RTX");
        assertThat(site.read("figures/plans.due.csv").lines().limit(4))
                .containsExactly(
                        "as_at,scope,value,unit,numerator,denominator,issue_file",
                        "2008-10-28,programme,10,plans,,,2008-10-28/data/figures.json",
                        "2008-09-30,programme,9,plans,,,2008-09-30/data/figures.json",
                        "2008-06-30,programme,6,plans,,,2008-06-30/data/figures.json");
    }

    @Test
    void whatCannotBeDrawnIsToldInATableAlone() throws IOException {
        assertThat(site.read("figures/verdict.html")).contains("halted").doesNotContain("<svg");
        assertThat(site.read("figures/golive.last.html"))
                .contains("Go-live: last: 28 Oct 2008")
                .doesNotContain("<svg");
        assertThat(site.read("figures/promises.kept-share.html")).contains("1 of 4", "<svg");
        assertThat(site.read("figures/slip.days.median.html")).contains("[z]").doesNotContain("<svg");
    }

    @Test
    void ofPlansWithOneNameTheOneFirstOnRecordKeepsIt() throws IOException {
        assertThat(site.read("plans/n-1-lorenzo.html")).contains("north, N/1 Lorenzo");
        assertThat(site.files(".html"))
                .map(file -> file.getFileName().toString())
                .filteredOn(name -> name.startsWith("n-1-lorenzo-"))
                .hasSize(2)
                .allMatch(name -> name.matches("n-1-lorenzo-[0-9a-f]{8}\\.html"));
        assertThat(site.files(".html"))
                .map(file -> file.toString().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void aPlanPageShowsEachChangeWithItsFileAndLineAndWhatIsSaidAgain() throws IOException {
        assertThat(site.read("plans/n-1-lorenzo.html"))
                .contains("slipped 30 days", "row rejected", "last told in north-2008-06-30.csv line 2")
                .contains("north-2008-10-28.csv line 2")
                .contains("again 30 Jun 2008", "30 Jun 2008: north-2008-06-30.csv line 2");
    }

    @Test
    void exportsInARowWithAPlanOnOneLineAreToldTogether() {
        Story story = Story.of(
                "2008-01-31: planned 2008-12-01 | 2008-02-29: planned 2008-12-01"
                        + " | 2008-03-31: planned 2008-12-01 | 2008-04-30: planned 2008-12-01 | 2008-05-31: planned 2008-12-01");
        PlanStory told = new PlanStories(story.reading(), story.schedule())
                .all()
                .findFirst()
                .orElseThrow();
        assertThat(new PlanPage(SiteSamples.profile(), new PublicIssues(SiteSamples.issues()), told, "plans/one.html")
                        .write())
                .contains("again 4 times, to 31 May 2008")
                .containsPattern("<li>29 Feb 2008 to 31 May 2008: line \\d+ of 4 exports in a row,"
                        + " \\S+2008-02-29.csv to \\S+2008-05-31.csv</li>")
                .doesNotContain("<li>31 Mar 2008");
    }

    @Test
    void aSiteThatWasCutShortOrSpoiltDoesNotStand() throws IOException {
        assertThat(Site.stands(output, "of these issues")).isTrue();
        assertThat(Site.stands(output, "of others")).isFalse();
        Files.writeString(output.resolve("feed.xml"), "short");
        assertThat(Site.stands(output, "of these issues")).isFalse();
        write();
        assertThat(Site.stands(output, "of these issues")).isTrue();
        Files.delete(output.resolve("plans/index.html"));
        assertThat(Site.stands(output, "of these issues")).isFalse();
    }

    @Test
    void aTextIsTheTextItIsAndAFileNameCannotLeaveItsPlaceInAnAddress() throws IOException {
        assertThat(site.read("index.html"))
                .contains("href=\"2008-10-28/region/a%20b%23c%3Fd%3Ae.pdf\"")
                .contains("South: 100% &amp; &lt;b&gt;", "&lt;/script&gt;&lt;script&gt;")
                .contains("Moving &lt;everything&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void whatIsHeldBackIsNowhere() throws IOException {
        for (Path file : site.files("")) {
            assertThat(Files.readString(file)).doesNotContain("Six trusts", "2008-07-31", "July 2008");
        }
    }

    @Test
    void theFeedIsAnAtomFeedThatKeepsItsIds() throws Exception {
        String feed = site.read("feed.xml");
        parse(feed);
        List<String> ids = WrittenSite.found("<id>(.*?)</id>", feed);
        assertThat(ids).hasSize(5).doesNotHaveDuplicates().allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(WrittenSite.found("<updated>(.*?)</updated>", feed))
                .containsExactly(
                        "2008-11-03T00:00:00Z",
                        "2008-11-03T00:00:00Z",
                        "2008-10-30T00:00:00Z",
                        "2008-10-30T00:00:00Z",
                        "2008-08-04T00:00:00+01:00");
        site = WrittenSite.of(SiteSamples.issues().subList(0, 1), output);
        assertThat(ids).containsAll(WrittenSite.found("<id>(.*?)</id>", site.read("feed.xml")));
    }

    @Test
    void aFileThatIsTheSameIsNotWrittenAgain() throws IOException {
        FileTime past = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Map<Path, FileTime> before = new TreeMap<>();
        for (Path file : site.files("")) {
            Files.setLastModifiedTime(file, past);
            before.put(file, past);
        }
        write();
        assertThat(times()).isEqualTo(before);

        site = WrittenSite.of(SiteSamples.issues().subList(1, 3), output);
        assertThat(Files.getLastModifiedTime(output.resolve("index.html"))).isNotEqualTo(past);
        assertThat(Files.getLastModifiedTime(output.resolve("site/style.css"))).isEqualTo(past);
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        for (Path file : site.files("")) {
            times.put(file, Files.getLastModifiedTime(file));
        }
        return times;
    }

    @Test
    void whatAnEarlierSiteOrAKillLeftBehindIsRemovedAndWhatIsSpoiltIsMended() throws IOException {
        Map<String, String> before = texts();
        Files.createDirectories(output.resolve("plans"));
        Files.writeString(output.resolve("plans/long-gone.html"), "old");
        Files.writeString(output.resolve("site/.new"), "half a fi");
        Files.writeString(output.resolve("index.html"), "spoilt");
        Files.writeString(output.resolve("somebody-elses.txt"), "kept");
        write();
        assertThat(Files.readString(output.resolve("somebody-elses.txt"))).isEqualTo("kept");
        Files.delete(output.resolve("somebody-elses.txt"));
        assertThat(texts()).isEqualTo(before);
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : site.files("")) {
            texts.put(output.relativize(file).toString(), text(file));
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
