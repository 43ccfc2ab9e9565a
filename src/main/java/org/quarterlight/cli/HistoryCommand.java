package org.quarterlight.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterlight.app.NothingToRead;
import org.quarterlight.document.Counted;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.ChangeMark;
import org.quarterlight.schedule.EarlierPositions;
import org.quarterlight.schedule.RecordAsAt;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.Scheduling;
import org.quarterlight.schedule.State;
import org.quarterlight.spelling.NearestNames;
import org.quarterlight.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints every version of a plan, what changed in each, and the line that says so. */
@Command(
        name = "history",
        header = "Show every version of a plan and what changed when",
        footer = {
            "",
            "Examples:",
            "  quarterlight history                 every plan, with its number of versions",
            "  quarterlight history NME-RTX-LORENZO by plan id",
            "  quarterlight history RTX             by organisation code, or by its name in quotes"
        })
final class HistoryCommand extends ProgrammeCommand {
    private static final int MOST_ALIKE = 10;

    @Parameters(paramLabel = "PLAN", arity = "0..1", description = "Plan id, organisation code or organisation name")
    private @Nullable String plan;

    @Override
    public Integer call() {
        try (Workspace archive = Workspace.openToLook(places.places()).ingest(terminal.progress())) {
            if (plan == null) {
                archive.positions().latest().forEach(this::line);
            } else {
                one(archive, plan);
            }
        }
        terminal.out().flush();
        return ExitCode.DONE;
    }

    private void line(ScheduledPlan one) {
        terminal.out()
                .printf(
                        "%s / %s: %s, %s, %s, now %s%n",
                        one.version().key().source(),
                        one.version().key().planId(),
                        one.label(),
                        Counted.of(one.history().versions().size(), "version"),
                        Counted.of(one.history().dateChanges(), "date change"),
                        one.state().word());
    }

    private void one(Workspace archive, String wanted) {
        List<List<PlanVersion>> plans = archive.positions().versions(wanted);
        if (plans.isEmpty()) {
            throw terminal.wrongUsage("No plan, organisation code or organisation is called '" + wanted + "'; "
                    + alike(archive.positions().latest(), wanted));
        }
        List<PlanKey> keys = plans.stream()
                .flatMap(List::stream)
                .map(PlanVersion::key)
                .distinct()
                .toList();
        RecordAsAt newest = archive.positions().newestReadingOf(keys).orElseThrow(NothingToRead::new);
        Map<PlanKey, ScheduledPlan> latest = Scheduling.schedule(newest).plans().stream()
                .collect(Collectors.toMap(plan -> plan.version().key(), plan -> plan));
        List<List<PlanVersion>> whole = plans.stream()
                .map(versions -> withPredecessors(versions, latest))
                .toList();
        EarlierPositions then = new EarlierPositions(
                newest,
                whole.stream().flatMap(List::stream).map(PlanVersion::key).toList());
        for (List<PlanVersion> versions : whole) {
            print(then, versions);
            Optional.ofNullable(latest.get(versions.getLast().key()))
                    .ifPresent(plan -> printEnd(plan, newest.exports()));
        }
    }

    /** Where its source's newest export no longer has the plan: since when, and in which file it was first missed. */
    private void printEnd(ScheduledPlan plan, List<Export> exports) {
        if (plan.state().isRead()) {
            return;
        }
        PlanVersion last = plan.history().versions().getLast();
        exports.stream()
                .filter(export -> export.source().equals(last.key().source())
                        && export.asAt().isAfter(last.asAt()))
                .min(Comparator.comparing(Export::asAt))
                .ifPresent(export -> terminal.out()
                        .println("  " + export.asAt() + "  "
                                + (plan.state() == State.MERGED ? "merged into the plan of its successor" : "gone")
                                + "  (not in " + export.file() + ")"));
    }

    /** The versions of a plan, behind those it carries on from an organisation that was merged or renamed. */
    private static List<PlanVersion> withPredecessors(List<PlanVersion> versions, Map<PlanKey, ScheduledPlan> latest) {
        PlanVersion first = versions.getFirst();
        ScheduledPlan plan = latest.get(first.key());
        Stream<PlanVersion> before = plan == null
                ? Stream.empty()
                : plan.history().versions().stream()
                        .filter(version -> version.asAt().isBefore(first.asAt()));
        return Stream.concat(before, versions.stream()).toList();
    }

    private static String alike(List<ScheduledPlan> plans, String wanted) {
        String alike = plans.stream()
                .filter(plan -> folded(plan.label()).contains(folded(wanted))
                        || folded(plan.version().key().planId()).contains(folded(wanted)))
                .map(plan -> plan.version().key().planId() + " (" + plan.label() + ")")
                .limit(MOST_ALIKE)
                .collect(Collectors.joining(", "));
        if (!alike.isEmpty()) {
            return "is one of these meant: " + alike + "?";
        }
        return NearestNames.question(wanted, names(plans)) + "history without a plan lists them all";
    }

    private static List<String> names(List<ScheduledPlan> plans) {
        return plans.stream()
                .flatMap(plan -> Stream.of(
                        plan.version().key().planId(),
                        plan.version().organisation().code(),
                        plan.version().organisation().name()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void print(EarlierPositions then, List<PlanVersion> versions) {
        PrintWriter out = terminal.out();
        PlanVersion newest = versions.getLast();
        out.println();
        out.println(newest.key().source() + " / " + newest.key().planId() + ": "
                + newest.organisation().label() + ", " + newest.deployment().product());
        VersionCells before = null;
        for (PlanVersion version : versions) {
            VersionCells said = VersionCells.by(version);
            out.println("  " + version.asAt() + "  " + change(then, version) + "  ("
                    + version.line().file() + ":" + version.line().number() + ")");
            List<String> lines = before == null ? said.lines() : said.since(before);
            lines.forEach(line -> out.println("      " + line));
            before = said;
        }
    }

    private static String change(EarlierPositions then, PlanVersion version) {
        return then.at(version.asAt(), version.key())
                .map(plan -> Stream.concat(
                                plan
                                        .movement()
                                        .change()
                                        .map(change ->
                                                words(change, plan.movement().slipDays()))
                                        .stream(),
                                plan.movement().marks().stream().map(ChangeMark::word))
                        .collect(Collectors.joining(", ")))
                .orElse("-");
    }

    private static String words(Change change, OptionalLong slipDays) {
        return switch (change) {
            case SLIPPED, BROUGHT_FORWARD -> change.word() + " " + Counted.of(Math.abs(slipDays.orElse(0)), "day");
            case NEW, GONE, REOPENED, WENT_LIVE, CANCELLED, RESUMED, DATE_LOST, NEWLY_DATED, UNCHANGED -> change.word();
        };
    }
}
