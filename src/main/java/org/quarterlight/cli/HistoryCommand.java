package org.quarterlight.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterlight.job.Archive;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.ScheduledPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
final class HistoryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PLAN", arity = "0..1", description = "Plan id, organisation code or organisation name")
    private @Nullable String plan;

    @Mixin
    private PlacesOptions places = new PlacesOptions();

    @Mixin
    private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        try (Archive archive = Archive.open(places.places()).brought(terminal.progress())) {
            if (plan == null) {
                archive.latest().forEach(this::line);
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
                        "%s / %s: %s, %d versions, %d date changes, now %s%n",
                        one.version().key().source(),
                        one.version().key().planId(),
                        one.label(),
                        one.history().versions().size(),
                        one.history().dateChanges(),
                        one.state().word());
    }

    private void one(Archive archive, String wanted) {
        List<List<PlanVersion>> plans = archive.versions(wanted);
        if (plans.isEmpty()) {
            throw terminal.wrongUsage("No plan, organisation code or organisation is called '" + wanted
                    + "'; history without a plan lists them all");
        }
        plans.forEach(versions -> print(archive, versions));
    }

    private void print(Archive archive, List<PlanVersion> versions) {
        PrintWriter out = terminal.out();
        PlanVersion newest = versions.getLast();
        out.println();
        out.println(newest.key().source() + " / " + newest.key().planId() + ": "
                + newest.organisation().label() + ", " + newest.deployment().product());
        versions.forEach(version -> {
            out.printf(
                    "  %s  %-26s planned %s; actual %s%n",
                    version.asAt(),
                    change(archive, version),
                    orNone(version.dates().planned().text()),
                    orNone(version.dates().actual().text()));
            out.println("              " + version.line().file() + ":"
                    + version.line().number());
        });
    }

    private static String change(Archive archive, PlanVersion version) {
        LocalDate asAt = version.asAt();
        return archive.planAt(version.key(), asAt)
                .flatMap(plan -> plan.movement()
                        .change()
                        .map(change -> words(change, plan.movement().slipDays())))
                .orElse("-");
    }

    private static String words(Change change, OptionalLong slipDays) {
        return switch (change) {
            case SLIPPED, BROUGHT_FORWARD -> change.word() + " " + slipDays.orElse(0) + " days";
            case NEW, GONE, REOPENED, WENT_LIVE, CANCELLED, RESUMED, DATE_LOST, NEWLY_DATED, UNCHANGED -> change.word();
        };
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "(none)" : "\"" + text + "\"";
    }
}
