package org.quarterlight.wording;

import static org.quarterlight.wording.Wording.NOT_APPLICABLE;
import static org.quarterlight.wording.Wording.NOT_GIVEN;
import static org.quarterlight.wording.Wording.NO_DATE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Column;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.ScheduledPlan;

/** The columns a table of plans can have; a template names them in lower case with hyphens. */
public enum PlanColumn implements TableColumn {
    ORGANISATION("Organisation", Align.LEFT, plan -> organisation(plan.version())),
    CODE("Code", Align.LEFT, plan -> orNotGiven(plan.version().organisation().code())),
    PLAN("Plan", Align.LEFT, plan -> plan.version().key().planId()),
    REGION("Region", Align.LEFT, plan -> orNotGiven(plan.version().region())),
    SUPPLIER(
            "Supplier",
            Align.LEFT,
            plan -> orNotGiven(plan.version().deployment().supplier())),
    PRODUCT("Product", Align.LEFT, plan -> product(plan.version())),
    SCOPE("Scope", Align.LEFT, plan -> scope(plan.version())),
    PLANNED("Planned", Align.LEFT, PlanColumn::planned),
    LAST_DATE("Last date given", Align.LEFT, PlanColumn::lastDate),
    FIRST_DATE("First date", Align.LEFT, PlanColumn::firstDate),
    PREVIOUS_DATE("Previous date", Align.LEFT, PlanColumn::previousDate),
    ACTUAL("Went live", Align.LEFT, PlanColumn::wentLive),
    STATE("State", Align.LEFT, PlanColumn::state),
    WHY("Why", Align.LEFT, plan -> orNotGiven(plan.version().remarks().reason())),
    CHANGE("Change", Align.LEFT, PlanColumn::change),
    SLIP("Slip, days", Align.RIGHT, plan -> days(plan.movement().slipDays())),
    DELAY("Delay, days", Align.RIGHT, PlanColumn::delay),
    /** Its cells are told with the as-at date, see {@link #overdue}. */
    OVERDUE("Overdue, days", Align.RIGHT, plan -> NOT_APPLICABLE),
    DATE_CHANGES(
            "Date changes", Align.RIGHT, plan -> Wording.number(plan.history().dateChanges())),
    EXPORTS("Exports compared", Align.LEFT, PlanColumn::exports),
    CONSTITUENCY(
            "Constituency",
            Align.LEFT,
            plan -> orNotGiven(plan.version().organisation().constituency())),
    RATING("Rating as supplied, by whom and when", Align.LEFT, SuppliedRating::cell),
    COMMENTARY(
            "Commentary",
            Align.LEFT,
            plan -> orNotGiven(plan.version().remarks().commentary())),
    PROBLEMS(
            "Open problems",
            Align.LEFT,
            plan -> orNotGiven(plan.version().remarks().openIssues())),
    LINE("Line", Align.LEFT, plan -> line(plan.version().line()));

    private final String heading;
    private final Align align;
    private final Function<ScheduledPlan, String> cell;

    PlanColumn(String heading, Align align, Function<ScheduledPlan, String> cell) {
        this.heading = heading;
        this.align = align;
        this.cell = cell;
    }

    /** The column a template names, or nothing where there is none of that name. */
    static Optional<PlanColumn> named(String name) {
        return Arrays.stream(values())
                .filter(column -> column.word().equals(name))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The heading where no programme has a word of its own for it. */
    String heading() {
        return heading;
    }

    @Override
    public Column column(boolean headsRow, HeadingsInWords words) {
        return new Column(words.of(this), align, headsRow);
    }

    @Override
    public String cell(ScheduledPlan plan) {
        return cell.apply(plan);
    }

    /** The cell of a plan at an as-at date. */
    @Override
    public String cell(ScheduledPlan plan, LocalDate asAt) {
        return this == OVERDUE ? overdue(plan, asAt) : cell(plan);
    }

    /** Whole days since the planned date of an overdue plan passed. */
    public static String overdue(ScheduledPlan plan, LocalDate asAt) {
        OptionalLong days = plan.overdueDays(asAt);
        return days.isPresent() ? Wording.number(days.getAsLong()) : NOT_APPLICABLE;
    }

    private static String orNotGiven(String text) {
        return text.isEmpty() ? NOT_GIVEN : text;
    }

    static String organisation(PlanVersion version) {
        String label = version.organisation().label();
        return version.deployment().wholeOrganisation()
                ? label
                : label + " (" + version.deployment().scope() + ")";
    }

    private static String product(PlanVersion version) {
        return (version.deployment().product() + " " + version.deployment().release()).strip();
    }

    private static String scope(PlanVersion version) {
        return version.deployment().wholeOrganisation()
                ? "whole organisation"
                : version.deployment().scope();
    }

    /** A date that does not stand is shown as the last given, after the reason. */
    private static String planned(ScheduledPlan plan) {
        String given = Wording.stated(plan.version().dates().planned());
        boolean stands = plan.undated().isEmpty()
                || plan.version().dates().planned().interval().isEmpty();
        return stands ? given : plan.undated().map(Wording::undated).orElse("") + " (last given: " + given + ")";
    }

    private static String lastDate(ScheduledPlan plan) {
        return plan.history()
                .lastDated()
                .map(version -> Wording.stated(version.dates().planned()))
                .orElse(NO_DATE);
    }

    private static String firstDate(ScheduledPlan plan) {
        return plan.history().origin().map(Wording::stated).orElse(NO_DATE);
    }

    private static String previousDate(ScheduledPlan plan) {
        return plan.movement()
                .previous()
                .map(version -> Wording.stated(version.dates().planned()))
                .orElse(NOT_APPLICABLE);
    }

    private static String wentLive(ScheduledPlan plan) {
        boolean live = switch (plan.state()) {
            case LIVE, LIVE_IN_PART -> true;
            case GONE, MERGED, STOPPED, UNDATED, OVERDUE, DUE, POSSIBLY_DUE, LATER -> false;
        };
        if (!live) {
            return NOT_APPLICABLE;
        }
        return plan.version().dates().actual().interval().isPresent()
                ? Wording.stated(plan.version().dates().actual())
                : plan.wentLive().map(Wording::days).orElse(NO_DATE);
    }

    private static String state(ScheduledPlan plan) {
        return plan.undated().map(Wording::undated).orElse(Wording.state(plan));
    }

    private static String change(ScheduledPlan plan) {
        List<String> words = plan.movement().marks().stream().map(Wording::mark).toList();
        String change = plan.movement().change().map(Wording::change).orElse(NOT_APPLICABLE);
        return words.isEmpty() ? change : change + " (" + String.join("; ", words) + ")";
    }

    /** A go-live known only to more than a month of days gives the least and the most days of delay. */
    private static String delay(ScheduledPlan plan) {
        OptionalLong delay = plan.history().slipSinceBaselineDays();
        Optional<LocalDate> origin =
                plan.history().origin().flatMap(StatedDate::interval).map(Interval::measuringDay);
        return delay.isPresent()
                ? days(delay)
                : origin.flatMap(day -> plan.wentLive().map(live -> between(day, live)))
                        .orElse(NOT_APPLICABLE);
    }

    private static String between(LocalDate origin, Interval live) {
        LocalDate from = live.from();
        String most = Wording.signed(ChronoUnit.DAYS.between(origin, live.measuringDay()));
        return from == null ? "at most " + most : Wording.signed(ChronoUnit.DAYS.between(origin, from)) + " to " + most;
    }

    private static String exports(ScheduledPlan plan) {
        String newest = Wording.shortDate(plan.version().asAt());
        return plan.movement()
                .previous()
                .map(version -> Wording.shortDate(version.asAt()) + " and " + newest)
                .orElse(newest);
    }

    private static String days(OptionalLong days) {
        return days.isPresent() ? Wording.signed(days.getAsLong()) : NOT_APPLICABLE;
    }

    private static String line(Line line) {
        return line.file() + ":" + line.number();
    }
}
