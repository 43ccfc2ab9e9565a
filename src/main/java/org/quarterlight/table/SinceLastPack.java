package org.quarterlight.table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.plan.DateStatus;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.Stage;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.track.Revisions;
import org.quarterlight.wording.HeadingsInWords;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.PlanColumn;
import org.quarterlight.wording.Wording;

/** The plans whose dates or stage are not what was on record at an earlier day. */
public record SinceLastPack(LocalDate since, Revisions revisions) {
    public List<ScheduledPlan> changed(List<ScheduledPlan> plans) {
        return plans.stream().filter(this::isChanged).toList();
    }

    private boolean isChanged(ScheduledPlan plan) {
        boolean leftSince =
                plan.state() == State.GONE && plan.history().lastChanged().isAfter(since);
        return leftSince
                || then(plan).map(version -> differ(version, plan.version())).orElse(true);
    }

    /** What a reader of the table can see: the days meant, however they are written, and whether it lives, rests or ended. */
    private static boolean differ(PlanVersion then, PlanVersion now) {
        return !same(then.dates().planned(), now.dates().planned())
                || !same(then.dates().actual(), now.dates().actual())
                || standing(then.dates().status()) != standing(now.dates().status())
                || standing(then.stage()) != standing(now.stage());
    }

    private static boolean same(StatedDate then, StatedDate now) {
        return (then instanceof StatedDate.None(String before, StatedDate.Absence why)
                        && now instanceof StatedDate.None(String after, StatedDate.Absence reason))
                ? why == reason
                : then.interval().equals(now.interval());
    }

    private static DateStatus standing(DateStatus status) {
        return switch (status) {
            case NOT_GIVEN, FIRM, INDICATIVE -> DateStatus.NOT_GIVEN;
            case UNDER_REVIEW, NOT_SET, WITHHELD -> status;
        };
    }

    private static Stage standing(Stage stage) {
        return switch (stage) {
            case NOT_GIVEN, BUSINESS_CASE, PROCUREMENT, IMPLEMENTING -> Stage.NOT_GIVEN;
            case LIVE, PAUSED, CANCELLED, OUT_OF_SCOPE -> stage;
        };
    }

    private Optional<PlanVersion> then(ScheduledPlan plan) {
        return plan.history().versions().stream()
                .filter(version -> !version.asAt().isAfter(since))
                .reduce((before, after) -> after);
    }

    /** The first export on record where none was made by then: there is nothing to compare with. */
    public Optional<LocalDate> firstSince(List<ScheduledPlan> plans) {
        Optional<LocalDate> first =
                plans.stream().map(plan -> plan.history().firstSeen()).min(Comparator.naturalOrder());
        return first.filter(day -> day.isAfter(since));
    }

    /** What stands where no export was made by then. */
    public String beforeTheFirst(LocalDate first) {
        return "The first export is of " + Wording.longDate(first) + ": there is no record of "
                + Wording.longDate(since) + " to compare with.";
    }

    public Block block(Caption caption, List<ScheduledPlan> plans, ProgrammeWords words) {
        RevisedRow row = new RevisedRow(revisions, this::cells);
        List<Row> rows = changed(plans).stream()
                .sorted(Comparator.comparingLong(plan -> -Math.abs(later(plan).orElse(0L))))
                .map(row::of)
                .toList();
        return NotedTables.table(caption, columns(words), rows, null, "");
    }

    private static List<Column> columns(ProgrammeWords words) {
        return List.of(
                new Column(words.organisation().heading(), Align.LEFT, true),
                new Column(words.product().heading(), Align.LEFT, false),
                new Column("Planned then", Align.LEFT, false),
                new Column("Planned now", Align.LEFT, false),
                new Column("Later by, days", Align.RIGHT, false),
                new Column(HeadingsInWords.wentLive(words), Align.LEFT, false),
                new Column("State now", Align.LEFT, false));
    }

    /** What became of a plan, in one line. */
    String sentence(ScheduledPlan plan) {
        String before = then(plan)
                .map(version -> MailChanges.planned(version) + " then")
                .orElse("not on record then");
        return PlanColumn.ORGANISATION.cell(plan) + ", " + PlanColumn.PRODUCT.cell(plan) + ": " + before + "; now "
                + MailChanges.now(plan);
    }

    private List<String> cells(ScheduledPlan plan) {
        Optional<PlanVersion> then = then(plan);
        return List.of(
                PlanColumn.ORGANISATION.cell(plan),
                PlanColumn.PRODUCT.cell(plan),
                then.map(version -> Wording.stated(version.dates().planned())).orElse("not on record"),
                PlanColumn.PLANNED.cell(plan),
                later(plan).map(Wording::signed).orElse(Wording.NOT_APPLICABLE),
                PlanColumn.ACTUAL.cell(plan),
                PlanColumn.STATE.cell(plan));
    }

    private Optional<Long> later(ScheduledPlan plan) {
        return then(plan)
                .flatMap(SinceLastPack::planned)
                .flatMap(before ->
                        standing(plan).map(now -> ChronoUnit.DAYS.between(before.measuringDay(), now.measuringDay())));
    }

    /** A planned date that stands; an undated or live plan has none to compare. */
    private static Optional<Interval> standing(ScheduledPlan plan) {
        return switch (plan.state()) {
            case OVERDUE, DUE, POSSIBLY_DUE, LATER -> planned(plan.version());
            case GONE, MERGED, STOPPED, LIVE, LIVE_IN_PART, UNDATED -> Optional.empty();
        };
    }

    private static Optional<Interval> planned(PlanVersion version) {
        return version.dates().planned().interval();
    }
}
