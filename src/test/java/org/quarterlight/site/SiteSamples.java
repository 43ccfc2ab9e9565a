package org.quarterlight.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quarterlight.issue.Clearance;
import org.quarterlight.issue.CorrectedBy;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Manifest.FileDigest;
import org.quarterlight.issue.Publication;
import org.quarterlight.issue.PublishedFigure;
import org.quarterlight.issue.Recall;
import org.quarterlight.programme.Profile;
import org.quarterlight.programme.ProgrammeContact;
import org.quarterlight.schedule.PlanStories;
import org.quarterlight.schedule.Story;
import org.quarterlight.site.SiteContent.Position;

/** Issues with everything the site can say of them. */
final class SiteSamples {
    static final String HOSTILE = "South: 100% & <b> \u202Eevil </script><script>alert('x')</script>";

    private SiteSamples() {}

    static Profile profile() {
        Profile usual = Profile.UNNAMED;
        return new Profile(
                "Moving <everything> to the new system",
                usual.zone(),
                usual.language(),
                new ProgrammeContact("Programme office", "office@example.org"),
                Profile.NextIssue.MONTHLY,
                "OFFICIAL",
                usual.reconstructed(),
                usual.words(),
                Optional.empty());
    }

    static SiteContent content(List<SiteIssue> issues) {
        Story story = new Story()
                .plan(
                        "north",
                        "N/1 Lorenzo",
                        "2008-05-31: planned 2008-12-01 | 2008-06-30: planned 2008-12-01"
                                + " | 2008-09-30: rejected | 2008-10-28: planned 2008-12-31")
                .plan("north", "n 1 lorenzo", "2008-06-30: planned | 2008-10-28: planned")
                .plan("south", "N-1-LORENZO", "2008-06-30: stage live | 2008-10-28: stage live, scope <b>ward</b>")
                .plan("south", "index", "2008-10-28: planned 2009-01-31, status under review")
                .plan("south", "\u4E2D\u6587", "2008-06-30: planned 2008-12-01 | 2008-10-28: missing");
        Position position = new Position(story.schedule().plans(), new PlanStories(story.reading(), story.schedule()));
        return new SiteContent(profile(), issues, Optional.of(position), SiteSamples::figures);
    }

    private static List<PublishedFigure> figures(SiteIssue issue) {
        String day = issue.asAt().toString();
        OptionalLong none = OptionalLong.empty();
        String due = String.valueOf(issue.asAt().getMonthValue());
        return List.of(
                new PublishedFigure("plans.due", "programme", due, "plans", none, none),
                new PublishedFigure("plans.due", "region:=<b>South</b>", "1200", "plans", none, none),
                new PublishedFigure("plans.due", "organisation:RTX", "1", "plans", none, none),
                new PublishedFigure(
                        "promises.kept-share", "programme", "0.25", "share", OptionalLong.of(1), OptionalLong.of(4)),
                new PublishedFigure("golive.last", "programme", day, "date", none, none),
                new PublishedFigure("slip.days.median", "programme", "", "days", none, none),
                new PublishedFigure("verdict", "programme", "halted", "word", none, none));
    }

    private static final List<CorrectedBy> LATE = List.of(
            new CorrectedBy("north-<late>.csv", "north", LocalDate.of(2008, 6, 30), LocalDate.of(2008, 8, 4), 3));

    static List<SiteIssue> issues() {
        String none = "No trust has a go-live date in the next three months";
        Manifest newest = manifest(
                "2008-10-28",
                List.of(
                        whole("national", none),
                        of("region", "London", "region/london", "Four of 14 trusts in London are live"),
                        of("region", HOSTILE, "region/a b#c?d:e", HOSTILE)),
                Map.of("national", Publication.of(given("2008-11-03"), Optional.empty())));
        Manifest recalled = manifest(
                "2008-10-21",
                List.of(whole("national", "Nine trusts are live")),
                Map.of("national", Publication.OPEN.with(recall("the dates were those of <another> year"))));
        Manifest recalledInPart = manifest(
                "2008-09-30",
                List.of(
                        whole("national", "Eight trusts are live"),
                        of("region", "London", "region/london", "Seven trusts in London are live")),
                Map.of("region", Publication.OPEN.with(recall("London's were not among them."))));
        Manifest draft = manifest(
                "2008-07-31",
                List.of(whole("national", "Six trusts are live")),
                Map.of("national", Publication.of(new Clearance.Awaited(), Optional.empty())));
        Manifest first = manifest(
                "2008-06-30", List.of(whole("national", "Two trusts are due by 30 September 2008")), Map.of(), LATE);
        return Stream.of(newest, recalled, recalledInPart, draft, first)
                .map(SiteIssue::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Clearance given(String day) {
        return new Clearance.Given("Programme director", LocalDate.parse(day));
    }

    private static Recall recall(String reason) {
        return new Recall(LocalDate.of(2008, 10, 30), "Programme director", reason, "", "");
    }

    private static Manifest.Briefing whole(String edition, String title) {
        return of(edition, "Programme", edition, title);
    }

    private static Manifest.Briefing of(String edition, String subject, String file, String title) {
        return new Manifest.Briefing(edition, subject, title, file, List.of("html", "pdf"));
    }

    private static Manifest manifest(
            String asAt, List<Manifest.Briefing> briefings, Map<String, Publication> publications) {
        return manifest(asAt, briefings, publications, List.of());
    }

    private static Manifest manifest(
            String asAt,
            List<Manifest.Briefing> briefings,
            Map<String, Publication> publications,
            List<CorrectedBy> corrections) {
        Stream<String> pages = briefings.stream()
                .flatMap(briefing -> Stream.of(".html", ".pdf", "-annex.html").map(briefing.file()::concat));
        return new Manifest(
                LocalDate.parse(asAt),
                "",
                Manifest.headline(briefings, ""),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                briefings,
                Stream.concat(pages, Stream.of("data/schedule.csv", "data/figures.json"))
                        .map(file -> new FileDigest(file, ""))
                        .toList(),
                new TreeMap<>(),
                new TreeMap<>(publications),
                corrections);
    }
}
