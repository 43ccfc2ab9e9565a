package org.quarterlight.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.plan.Line;

/** Everything that is ever counted: the id of its figures, their unit, and what they mean in one sentence. */
public enum FigureDefinition {
    PLANS_READ(
            "plans.read",
            "plans",
            "Plans in the newest export of each source, those whose row there was rejected included."),
    PLANS_IN_SCOPE("plans.in-scope", "plans", "Plans read, less those stopped."),
    PLANS_LIVE("plans.live", "plans", "Plans read that are live in the whole organisation at the as-at date."),
    PLANS_LIVE_IN_PART(
            "plans.live-in-part",
            "plans",
            "Plans read that are live at the as-at date in a part of the organisation, such as a site, ward or module."),
    PLANS_DUE(
            "plans.due",
            "plans",
            "Plans read whose planned dates, so far as they lie after the as-at date, lie wholly inside the three months"
                    + " after it."),
    PLANS_POSSIBLY_DUE(
            "plans.possibly-due",
            "plans",
            "Plans read whose planned dates lie partly inside and partly beyond the three months after the as-at date."),
    PLANS_LATER(
            "plans.later",
            "plans",
            "Plans read whose planned dates start more than three months after the as-at date."),
    PLANS_OVERDUE(
            "plans.overdue", "plans", "Plans read whose planned date has passed and that no export tells to be live."),
    PLANS_UNDATED("plans.undated", "plans", "Plans read that are not live and have no date that stands."),
    UNDATED_NEVER_DATED("plans.undated.never-dated", "plans", "Undated plans that no export has ever given a date."),
    UNDATED_WITHDRAWN("plans.undated.withdrawn", "plans", "Undated plans that an earlier export gave a date."),
    UNDATED_UNDER_REVIEW(
            "plans.undated.under-review", "plans", "Undated plans whose date their source says is under" + " review."),
    UNDATED_WITHHELD("plans.undated.withheld", "plans", "Undated plans whose date their source withholds."),
    UNDATED_PAUSED("plans.undated.paused", "plans", "Undated plans that their source says are paused."),
    UNDATED_DATE_PASSED(
            "plans.undated.date-passed",
            "plans",
            "Undated plans whose last date given had passed by the as-at date, whatever their reason."),
    PLANS_STOPPED("plans.stopped", "plans", "Plans read that are cancelled or out of scope."),
    PLANS_GONE("plans.gone", "plans", "Plans of earlier exports that the newest export of their source no longer has."),
    DUE_MONTH_1(
            "due.month-1",
            "plans",
            "Plans due, by the last day of their planned date, in the first month after the" + " as-at date."),
    DUE_MONTH_2(
            "due.month-2",
            "plans",
            "Plans due, by the last day of their planned date, in the second month after the" + " as-at date."),
    DUE_MONTH_3(
            "due.month-3",
            "plans",
            "Plans due, by the last day of their planned date, in the third month after the" + " as-at date."),
    CHANGES_NEW("changes.new", "plans", "Plans that no earlier export of their source had."),
    CHANGES_GONE("changes.gone", "plans", "Plans that their source's export before had and its newest has not."),
    CHANGES_REOPENED("changes.reopened", "plans", "Plans that were live and are now neither live nor stopped."),
    CHANGES_WENT_LIVE("changes.went-live", "plans", "Plans that were not live in their previous version and now are."),
    CHANGES_CANCELLED(
            "changes.cancelled", "plans", "Plans that were not stopped in their previous version and now are."),
    CHANGES_RESUMED("changes.resumed", "plans", "Plans that were stopped and are now neither stopped nor live."),
    CHANGES_DATE_LOST(
            "changes.date-lost",
            "plans",
            "Plans that had a date that stood in their previous version and now" + " have none."),
    CHANGES_NEWLY_DATED(
            "changes.newly-dated",
            "plans",
            "Plans that had no date that stood in their previous version and" + " now have one."),
    CHANGES_SLIPPED("changes.slipped", "plans", "Plans whose planned date is later than in their previous version."),
    CHANGES_BROUGHT_FORWARD(
            "changes.brought-forward", "plans", "Plans whose planned date is earlier than in their previous version."),
    CHANGES_UNCHANGED(
            "changes.unchanged", "plans", "Plans with none of the other changes since their previous version."),
    CHANGES_REBASELINED(
            "changes.rebaselined", "plans", "Plans whose baseline date differs from the one last given before."),
    CHANGES_SUPPLIER_CHANGED(
            "changes.supplier-changed", "plans", "Plans whose supplier differs from the one last given before."),
    CHANGES_ACTUAL_REWRITTEN(
            "changes.actual-rewritten",
            "plans",
            "Plans whose actual date differs from, or is missing after, the one in their previous version."),
    SLIP_MEDIAN("slip.days.median", "days", "Median slip of the plans that slipped since their previous version."),
    SLIP_MAX("slip.days.max", "days", "Longest slip of the plans that slipped since their previous version."),
    SLIP_TOTAL("slip.days.total", "days", "Sum of the slips of the plans that slipped since their previous version."),
    SLIP_SINCE_BASELINE_MEDIAN(
            "slip.since-baseline.days.median",
            "days",
            "Median days by which plans in scope that are later than their first baseline, or without one their first"
                    + " date on record, are later; a go-live known only to more than a month of days counts nowhere."),
    SLIP_SINCE_BASELINE_MAX(
            "slip.since-baseline.days.max",
            "days",
            "Most days by which a plan in scope is later than its first baseline, or without one its first date on"
                    + " record; a go-live known only to more than a month of days counts nowhere."),
    GO_LIVE_LAST(
            "golive.last",
            "date",
            "Day of the last whole-organisation go-live on record; where only some days are known that it can have been,"
                    + " the last of them."),
    GO_LIVE_LAST_3_MONTHS(
            "golive.last-3-months",
            "plans",
            "Whole-organisation go-lives that lie wholly inside the three months up to the as-at date."),
    GO_LIVE_PERHAPS_LAST_3_MONTHS(
            "golive.last-3-months.perhaps",
            "plans",
            "Plans live in the whole organisation whose go-live is not known to lie inside the three months up to the"
                    + " as-at date but may."),
    GO_LIVE_LAST_12_MONTHS(
            "golive.last-12-months",
            "plans",
            "Whole-organisation go-lives that lie wholly inside the twelve months up to the as-at date."),
    GO_LIVE_PERHAPS_LAST_12_MONTHS(
            "golive.last-12-months.perhaps",
            "plans",
            "Plans live in the whole organisation whose go-live is not known to lie inside the twelve months up to the"
                    + " as-at date but may."),
    PROMISES_MADE(
            "promises.made",
            "promises",
            "Plans due in the three months after an export whose three months have"
                    + " passed, counted once an export."),
    PROMISES_KEPT("promises.kept", "promises", "Promises whose plan went live by the end of those three months."),
    PROMISES_LATE("promises.late", "promises", "Promises whose plan went live after those three months."),
    PROMISES_WITHDRAWN("promises.withdrawn", "promises", "Promises whose plan is now gone, stopped or undated."),
    PROMISES_OUTSTANDING(
            "promises.outstanding", "promises", "Promises whose plan is neither live nor gone, stopped or undated."),
    PROMISES_UNKNOWN(
            "promises.unknown",
            "promises",
            "Promises whose plan is live, but whose go-live date does not tell whether in time."),
    PROMISES_KEPT_SHARE("promises.kept-share", "share", "Promises kept as a share of promises made."),
    FORECAST_LOW(
            "forecast.low",
            "plans",
            "Low end of the range that holds the number of due plans that will go live in"
                    + " the window with a chance of 80%, if the record is a guide."),
    FORECAST_MID(
            "forecast.mid",
            "plans",
            "Likely number of due plans that will go live in the window, if the record is a" + " guide."),
    FORECAST_HIGH(
            "forecast.high",
            "plans",
            "High end of the range that holds the number of due plans that will go live"
                    + " in the window with a chance of 80%, if the record is a guide."),
    FORECAST_HELD_SHARE(
            "forecast.held-share",
            "share",
            "Past forecasts, each made from what was on record at its export, whose range held the number of promises"
                    + " kept, as a share of past forecasts."),
    PLANS_MOVED_MORE_THAN_ONCE(
            "plans.moved-more-than-once", "plans", "Plans read whose planned date was changed at least twice."),
    BASELINES_MOVED(
            "baselines.moved",
            "moves",
            "Times that an export of a plan read gave another baseline date than the last" + " given before."),
    BASELINES_MOVED_QUIETLY(
            "baselines.moved-quietly", "moves", "Moves of a baseline date for which the export gave no reason."),
    VERDICT(
            "verdict",
            "word",
            "Complete, halted, delayed or on plan, by the first rule that fits the plans in scope; nothing where the exports do"
                    + " not tell which plans are live.");

    private static final Map<String, FigureDefinition> BY_ID =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(FigureDefinition::id, Function.identity()));

    private final String id;
    private final String unit;
    private final String definition;

    FigureDefinition(String id, String unit, String definition) {
        this.id = id;
        this.unit = unit;
        this.definition = definition;
    }

    public String id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public String definition() {
        return definition;
    }

    public static Optional<FigureDefinition> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** A figure of this measure; the evidence may come in any order and doubled. */
    public Figure figure(Scope scope, LocalDate asAt, Figure.Value value, String detail, Stream<Line> evidence) {
        OptionalLong none = OptionalLong.empty();
        return new Figure(id, scope, value, unit, definition, none, none, detail, asAt, inOrder(evidence));
    }

    public Figure count(Scope scope, LocalDate asAt, long number, Stream<Line> evidence) {
        return figure(scope, asAt, new Figure.Count(number), "", evidence);
    }

    /** A share, which is nothing where there is nothing to share. */
    public Figure share(Scope scope, LocalDate asAt, long part, long whole, Stream<Line> evidence) {
        Figure.Value value = whole == 0 ? new Figure.Nothing() : new Figure.Share((double) part / whole);
        return new Figure(
                id,
                scope,
                value,
                unit,
                definition,
                OptionalLong.of(part),
                OptionalLong.of(whole),
                "",
                asAt,
                inOrder(evidence));
    }

    private static List<Line> inOrder(Stream<Line> evidence) {
        List<Line> lines = new ArrayList<>();
        evidence.sorted().forEachOrdered(line -> {
            if (lines.isEmpty() || !lines.getLast().equals(line)) {
                lines.add(line);
            }
        });
        return List.copyOf(lines);
    }
}
