package org.quarterlight.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Publication;
import org.quarterlight.issue.Recall;

/** What the site says of issues that were recalled, in whole or in part, or that a late export corrected. */
class SiteOfCorrectionsTest {
    @TempDir
    private Path output;

    private WrittenSite site = new WrittenSite(Path.of(""));

    @BeforeEach
    void write() {
        site = WrittenSite.of(SiteSamples.issues(), output);
    }

    @Test
    void editionsThatWereRecalledTogetherAreTakenBackInOneSentence() throws IOException {
        Recall recall = new Recall(LocalDate.of(2008, 10, 30), "", "The file was that of another year.", "", "");
        SortedMap<String, Publication> both = new TreeMap<>(
                Map.of("national", Publication.OPEN.with(recall), "region", Publication.OPEN.with(recall)));
        Manifest issue = SiteSamples.issues().get(2).manifest();
        Manifest.Briefing region =
                new Manifest.Briefing("region", "London", "Of London", "region/london", List.of("html"));
        Optional<SiteIssue> recalled = SiteIssue.of(new Manifest(
                issue.asAt(),
                "",
                issue.headline(),
                issue.settings(),
                issue.versions(),
                List.of(),
                List.of(),
                List.of(issue.briefings().getFirst(), region),
                List.of(),
                issue.definitions(),
                both,
                List.of()));
        site = WrittenSite.of(
                Stream.concat(Stream.of(SiteSamples.issues().getFirst()), recalled.stream())
                        .toList(),
                output);
        String words = "National, Region recalled on 30 October 2008: The file was that of another year.";
        assertThat(site.read("index.html"))
                .containsOnlyOnce(words + " What replaces them: <a href=\"2008-09-30/national.html\">National</a>, ")
                .containsOnlyOnce("<a href=\"2008-09-30/region/london.html\">Region</a></p>");
        assertThat(site.read("feed.xml")).containsOnlyOnce(words);
    }

    @Test
    void ofARecalledIssueNothingIsShownButWhenAndWhy() throws IOException {
        assertThat(site.read("index.html"))
                .contains("href=\"2008-10-21/national.html\"", "National recalled on 30 October 2008")
                .contains("&lt;another&gt; year.")
                .doesNotContain("2008-10-21/national.pdf", "2008-10-21/data", "Nine trusts");
        assertThat(site.read("feed.xml"))
                .contains("Recalled: position at 21 October 2008", "<updated>2008-10-30T00:00:00Z</updated>")
                .doesNotContain("Nine trusts");
        assertThat(site.read("site/search-index.js")).doesNotContain("Nine trusts");
    }

    @Test
    void ofAnIssueThatALateExportCorrectedIsSaidWhenAndByWhichFile() throws IOException {
        String words = "Revised: north-&lt;late&gt;.csv, received on 4 August 2008, corrects what north said as at"
                + " 30 June 2008. It changed 3 figures of the programme, marked [r] in the briefings.";
        assertThat(site.read("index.html")).containsOnlyOnce(words);
        assertThat(site.read("feed.xml")).containsOnlyOnce(words);
    }

    @Test
    void theOtherEditionsOfAnIssueStandWhenOneIsRecalled() throws IOException {
        assertThat(site.read("index.html"))
                .contains("Eight trusts are live", "Region recalled on 30 October 2008")
                .doesNotContain("Seven trusts", "2008-09-30/region/london.pdf");
    }

    @Test
    void anIssueThatWasRecalledIsLeftOutOfTheHistoryOfEveryFigureAndSaidToBe() throws IOException {
        assertThat(site.read("figures/plans.due.html"))
                .contains("Left out, as it was recalled: the issue as at ")
                .contains("href=\"../2008-10-21/national.html\">21 October 2008</a>");
        assertThat(site.read("figures/plans.due.csv")).doesNotContain("2008-10-21");
    }
}
