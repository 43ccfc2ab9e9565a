package org.quarterlight.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Manifest.FileDigest;
import org.quarterlight.issue.PublishedFigure;
import org.quarterlight.plan.Export;
import org.quarterlight.programme.Profile;
import org.quarterlight.schedule.PlanStories;
import org.quarterlight.schedule.RecordAsAt;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.Scheduling;
import org.quarterlight.site.Site;
import org.quarterlight.site.SiteContent;
import org.quarterlight.site.SiteContent.Position;
import org.quarterlight.site.SiteIssue;
import org.quarterlight.workspace.AsAtPosition;
import org.quarterlight.workspace.ProductVersions;

/** Puts the site round the issues that anybody may see. */
final class SitePublication {
    private SitePublication() {}

    /** Writes what differs; a site that stands whole and is of the same issues is left as it is. */
    static void write(IssuePlan plan, Optional<AsAtPosition> made) {
        Path output = plan.output();
        Profile profile = plan.profile();
        List<Manifest> manifests = IssueFolder.all(output);
        String madeOf = Digest.of(ProductVersions.all() + "\n" + profile + "\n" + manifests);
        if (!Site.stands(output, madeOf)) {
            List<SiteIssue> issues = manifests.stream()
                    .map(SiteIssue::of)
                    .flatMap(Optional::stream)
                    .toList();
            Optional<Position> position =
                    IssueFolder.published(output).stream().findFirst().flatMap(newest -> position(plan, newest, made));
            Site.write(new SiteContent(profile, issues, position, issue -> figures(output, issue)), output, madeOf);
        }
    }

    private static List<PublishedFigure> figures(Path output, SiteIssue issue) {
        return PublishedFigure.read(output.resolve(issue.manifest().asAt().toString()));
    }

    /** The plans as the newest public issue has them: read from the exports it names, whatever came since. */
    private static Optional<Position> position(IssuePlan plan, Manifest newest, Optional<AsAtPosition> made) {
        Set<String> named = newest.inputs().stream().map(FileDigest::sha256).collect(Collectors.toSet());
        List<Export> exports = plan.archive().positions().exportsAmong(newest.asAt(), named);
        if (exports.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(made.filter(one -> isOf(one.reading(), newest, exports))
                .map(one -> position(one.reading(), one.schedule()))
                .orElseGet(() -> position(plan.archive().positions().reading(newest.asAt(), exports))));
    }

    private static boolean isOf(RecordAsAt reading, Manifest newest, List<Export> exports) {
        return reading.asAt().equals(newest.asAt())
                && Set.copyOf(reading.exports()).equals(Set.copyOf(exports));
    }

    private static Position position(RecordAsAt reading) {
        return position(reading, Scheduling.schedule(reading));
    }

    private static Position position(RecordAsAt reading, Schedule schedule) {
        return new Position(schedule.plans(), new PlanStories(reading, schedule));
    }
}
