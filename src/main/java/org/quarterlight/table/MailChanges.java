package org.quarterlight.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.dates.Interval;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Heading;
import org.quarterlight.document.Block.Items;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.PlainWords;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.Undated;
import org.quarterlight.track.Revisions;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.OverdueWords;
import org.quarterlight.wording.PlanColumn;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** What a reader is told has changed since their last mail, or since the previous export where there was none. */
public record MailChanges(Schedule schedule, List<Subject> subjects) {
    private static final int PLANS_SHOWN = 8;
    private static final Map<String, String> WORDS = Map.of(
            "plans.due", "due in the next three months",
            "plans.possibly-due", "possibly due in the next three months",
            "plans.undated", "without a date");
    private static final List<String> COMPARED =
            List.of("plans.read", "plans.due", "plans.possibly-due", "plans.live", "plans.overdue", "plans.undated");
    private static final List<Change> TOLD = List.of(
            Change.NEW,
            Change.GONE,
            Change.REOPENED,
            Change.WENT_LIVE,
            Change.CANCELLED,
            Change.RESUMED,
            Change.DATE_LOST,
            Change.NEWLY_DATED,
            Change.SLIPPED,
            Change.BROUGHT_FORWARD);

    /** What a figure of a mail counts, in the words of the programme. */
    public static String words(String figure, OverdueWords overdue, ProgrammeWords words) {
        return switch (figure) {
            case "plans.read" -> words.plan().plural() + " read";
            case "plans.live" -> "live, whole " + words.organisation().singular();
            case "plans.overdue" -> overdue.counted();
            default -> Optional.ofNullable(WORDS.get(figure)).orElse(figure);
        };
    }

    /** A heading, what the figures say, and the plans by name. */
    public List<Block> blocks(Since since) {
        return switch (since) {
            case Since.LastMail(LocalDate day, Figures then) -> sinceMail(day, then);
            case Since.PreviousExport() -> sinceExport();
        };
    }

    private List<Block> sinceMail(LocalDate day, Figures then) {
        SinceLastPack pack = new SinceLastPack(day, Revisions.NONE);
        List<ScheduledPlan> changed = pack.changed(plans());
        List<String> lines = new ArrayList<>();
        subjects.forEach(subject -> lines.addAll(moved(subject, then)));
        changed.stream().limit(PLANS_SHOWN).forEach(plan -> lines.add(pack.sentence(plan)));
        String opening = lines.isEmpty()
                ? "Nothing: no " + plan()
                        + "'s dates or stage and none of these figures differ from what was on record on "
                        + Wording.longDate(day) + "."
                : "Your last mail was of the record on " + Wording.longDate(day) + ".";
        return blocks("What changed since your last mail", opening, lines, changed.size() > PLANS_SHOWN);
    }

    private List<String> moved(Subject subject, Figures then) {
        return COMPARED.stream()
                .flatMap(id -> moved(id, subject, then).stream())
                .toList();
    }

    private Optional<String> moved(String id, Subject subject, Figures then) {
        Optional<Figure> now = schedule.figures().find(id, subject.scope());
        Optional<Figure> before = then.find(id, subject.scope());
        boolean differs = now.isPresent() && !before.map(Figure::value).equals(now.map(Figure::value));
        return differs
                ? Optional.of(opening(subject, id) + ": "
                        + now.map(figure -> Wording.value(figure)).orElse("") + " now, "
                        + before.map(figure -> Wording.value(figure)).orElse("not on record") + " then")
                : Optional.empty();
    }

    /** A figure's words open the line where the mail is about one subject alone. */
    private String opening(Subject subject, String id) {
        String words = words(
                id,
                OverdueWords.of(subject.plans(schedule)),
                schedule.programme().profile().words());
        return subjects.size() == 1
                ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                : name(subject) + ", " + words;
    }

    private static String name(Subject subject) {
        return subject.scope().equals(Scope.PROGRAMME) ? "Whole programme" : subject.name();
    }

    private List<Block> sinceExport() {
        List<ScheduledPlan> changed = plans().stream()
                .filter(plan -> plan.movement().change().filter(TOLD::contains).isPresent())
                .toList();
        List<String> lines =
                changed.stream().limit(PLANS_SHOWN).map(MailChanges::sentence).toList();
        String opening = "No earlier mail to you is on record. "
                + (lines.isEmpty()
                        ? "No " + plan() + " changed between the last two exports of its source."
                        : "Between the last two exports of each source:");
        return blocks("What changed since the previous export", opening, lines, changed.size() > PLANS_SHOWN);
    }

    private static String sentence(ScheduledPlan plan) {
        return PlanColumn.ORGANISATION.cell(plan) + ", " + PlanColumn.PRODUCT.cell(plan) + ": "
                + PlanColumn.CHANGE.cell(plan) + "; "
                + plan.movement()
                        .previous()
                        .map(version -> planned(version) + " before; ")
                        .orElse("")
                + "now " + now(plan)
                + (plan.movement().previous().isPresent() ? " (exports of " : " (export of ")
                + PlanColumn.EXPORTS.cell(plan) + ")";
    }

    /** Dates in running text: the words of the source, or that there are none. */
    static String planned(PlanVersion version) {
        String stated = Wording.stated(version.dates().planned());
        return version.dates().planned().interval().isPresent()
                ? "planned " + stated
                : Wording.meaning(stated)
                        .map(meaning -> meaning.substring(meaning.indexOf(' ') + 1))
                        .orElse(stated);
    }

    /** A live plan is told by its go-live, any other by its planned date or why it has none. */
    static String now(ScheduledPlan plan) {
        return switch (plan.state()) {
            case LIVE, LIVE_IN_PART ->
                Wording.state(plan.state())
                        + plan.wentLive().map(MailChanges::since).orElse("");
            case UNDATED ->
                plan.version().dates().planned().interval().isPresent()
                        ? PlanColumn.PLANNED.cell(plan)
                        : plan.undated().map(MailChanges::absent).orElse("without a date");
            case GONE, MERGED, STOPPED -> PlanColumn.STATE.cell(plan);
            case OVERDUE, DUE, POSSIBLY_DUE, LATER -> planned(plan.version()) + ", " + PlanColumn.STATE.cell(plan);
        };
    }

    private static String since(Interval live) {
        return live.isOneDay() ? " from " + Wording.days(live) : " " + PlainWords.by(live);
    }

    private static String absent(Undated reason) {
        return switch (reason) {
            case NEVER_DATED -> "without a date so far";
            case WITHDRAWN -> "without a date (withdrawn)";
            case UNDER_REVIEW -> "under review";
            case WITHHELD -> "without a date (withheld)";
            case PAUSED -> "paused";
        };
    }

    private List<ScheduledPlan> plans() {
        return schedule.plans().stream()
                .filter(plan -> subjects.stream().anyMatch(subject -> subject.has(plan.version(), schedule)))
                .toList();
    }

    private static List<Block> blocks(String heading, String opening, List<String> lines, boolean more) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, NotedTables.text(heading), ""));
        blocks.add(new Paragraph(Voice.BODY, NotedTables.text(opening)));
        if (!lines.isEmpty()) {
            Stream<String> all =
                    more ? Stream.concat(lines.stream(), Stream.of("and more, in the briefings")) : lines.stream();
            blocks.add(new Items(
                    false,
                    all.map(line -> List.<Block>of(new Paragraph(Voice.BODY, NotedTables.text(line))))
                            .toList()));
        }
        return blocks;
    }

    private String plan() {
        return schedule.programme().profile().words().plan().singular();
    }
}
