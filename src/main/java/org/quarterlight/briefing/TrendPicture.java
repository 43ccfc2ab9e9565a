package org.quarterlight.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Picture;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Chart.TrendLine;
import org.quarterlight.document.Chart.TrendPoint;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.Stage;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.PlanNames;
import org.quarterlight.wording.Wording;

/** How planned dates moved from report to report, with what each report said. */
record TrendPicture(Schedule schedule) {
    /** True where no plan is in two exports, so that nothing can have moved. */
    static boolean isOfOneReport(List<ScheduledPlan> plans) {
        return plans.stream().allMatch(plan -> plan.history().versions().size() < 2);
    }

    Picture block(Caption caption, List<ScheduledPlan> plans) {
        List<TrendLine> lines = plans.stream().map(this::trendLine).toList();
        String words = lines.stream().map(TrendPicture::words).collect(Collectors.joining(" "))
                + plans.stream().map(TrendPicture::by).collect(Collectors.joining());
        List<String> undrawn = lines.stream()
                .filter(line ->
                        line.live() == null && line.points().stream().allMatch(point -> point.planned() == null))
                .map(TrendLine::label)
                .toList();
        List<List<Inline>> notes = undrawn.isEmpty()
                ? List.of()
                : List.of(NotedTables.text(
                        "Without a line, as no report gave a date that stands: " + Wording.list(undrawn) + "."));
        return new Picture(caption, new Chart.MilestoneTrend(lines), words, notes);
    }

    private TrendLine trendLine(ScheduledPlan plan) {
        List<TrendPoint> points =
                plan.history().versions().stream().map(TrendPicture::trendPoint).toList();
        return new TrendLine(
                new PlanNames(schedule).of(plan),
                points,
                // A point on a day would say more than is known of a go-live that is one of several days.
                plan.wentLive()
                        .filter(Interval::isOneDay)
                        .map(Interval::measuringDay)
                        .orElse(null));
    }

    /** A go-live that is one of several days, in words alone. */
    private static String by(ScheduledPlan plan) {
        return plan.wentLive()
                .filter(days -> !days.isOneDay())
                .map(days -> " " + PlanNames.organisation(plan) + ": live " + PlainWords.by(days) + ".")
                .orElse("");
    }

    /** What a version says is planned; a date that its source reviews, withholds or paused does not stand. */
    private static TrendPoint trendPoint(PlanVersion version) {
        StatedDate planned = version.dates().planned();
        String status = setAside(version);
        if (!status.isEmpty()) {
            return new TrendPoint(version.asAt(), null, status);
        }
        return new TrendPoint(
                version.asAt(), planned.interval().map(Interval::measuringDay).orElse(null), said(planned));
    }

    /** Why the version's date does not stand; empty where it does. */
    private static String setAside(PlanVersion version) {
        return switch (version.dates().status()) {
            case UNDER_REVIEW -> "under review";
            case WITHHELD -> "withheld";
            case NOT_GIVEN, FIRM, INDICATIVE, NOT_SET -> version.stage() == Stage.PAUSED ? "paused" : "";
        };
    }

    /** The source's words; a shorthand of tables is not for a picture. */
    private static String said(StatedDate date) {
        String words = Wording.stated(date);
        return Wording.meaning(words).isPresent() ? "no date" : words;
    }

    /** What each report said that differs from the report before. */
    private static String words(TrendLine line) {
        List<String> changes = new ArrayList<>();
        String last = null;
        for (TrendPoint point : line.points()) {
            if (!point.text().equals(last)) {
                changes.add("reported " + Wording.shortDate(point.reported()) + ", " + point.text());
                last = point.text();
            }
        }
        String points = String.join("; ", changes);
        String live = Optional.ofNullable(line.live())
                .map(day -> "; live " + Wording.shortDate(day))
                .orElse("");
        return line.label() + ": " + points + live + ".";
    }
}
