package org.quarterlight.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quarterlight.issue.PublishedFigure;
import org.quarterlight.programme.Profile;
import org.quarterlight.schedule.PlanStories;
import org.quarterlight.schedule.ScheduledPlan;

/** All that the site may tell: nothing in it comes from what is held back. */
public record SiteContent(
        Profile profile,
        List<SiteIssue> issues,
        Optional<Position> position,
        // The figures of an issue that stands.
        Function<SiteIssue, List<PublishedFigure>> figures) {
    /** The plans at the newest public issue, from the exports that issue names and no others. */
    public record Position(List<ScheduledPlan> plans, PlanStories stories) {}
}
