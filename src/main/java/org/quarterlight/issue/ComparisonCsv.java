package org.quarterlight.issue;

import static org.quarterlight.csv.FormulaGuard.guarded;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.figure.FigureMove;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.PlanMove;
import org.quarterlight.track.IssueComparison;
import org.quarterlight.track.Promise;

/** What moved between two issues as CSV: a row a figure, a plan, or a promise that came due. */
public final class ComparisonCsv {
    private static final List<String> HEADING =
            Arrays.asList("kind,id,scope,organisation,product,change,then,now,difference,as_at,file,line".split(","));

    private ComparisonCsv() {}

    public static void write(Path file, IssueComparison comparison) {
        SafeCsv.write(
                file,
                HEADING,
                Stream.of(
                                comparison.figures().stream().map(ComparisonCsv::figure),
                                comparison.plans().stream().map(ComparisonCsv::plan),
                                comparison.cameDue().stream().map(ComparisonCsv::promise))
                        .flatMap(rows -> rows));
    }

    private static List<String> figure(FigureMove move) {
        return List.of(
                "figure",
                move.id(),
                guarded(move.scope().toString()),
                "",
                "",
                "",
                move.before().map(one -> FigureValues.text(one.value())).orElse(""),
                move.after().map(one -> FigureValues.text(one.value())).orElse(""),
                move.difference().isPresent()
                        ? FigureValues.number(move.difference().getAsDouble())
                        : "",
                "",
                "",
                "");
    }

    private static List<String> plan(PlanMove move) {
        PlanVersion version = move.plan().version();
        return List.of(
                "plan",
                guarded(version.key().planId()),
                guarded(version.key().source()),
                guarded(version.organisation().label()),
                guarded(version.deployment().product()),
                move.change().word(),
                move.before().map(ComparisonCsv::planned).orElse(""),
                planned(version),
                move.days().isPresent() ? Long.toString(move.days().getAsLong()) : "",
                move.said().map(said -> said.asAt().toString()).orElse(""),
                guarded(move.said().map(said -> said.line().file()).orElse("")),
                move.said().map(said -> Long.toString(said.line().number())).orElse(""));
    }

    private static String planned(PlanVersion version) {
        return guarded(Optional.of(version.dates().actual().text())
                .filter(text -> !text.isEmpty())
                .map(text -> "went live " + text)
                .orElse(version.dates().planned().text()));
    }

    private static List<String> promise(Promise promise) {
        PlanVersion version = promise.version();
        return List.of(
                "promise",
                guarded(version.key().planId()),
                guarded(version.key().source()),
                guarded(version.organisation().label()),
                guarded(version.deployment().product()),
                promise.outcome().word(),
                guarded(version.dates().planned().text()),
                promise.window().last().toString(),
                "",
                promise.made().toString(),
                guarded(version.line().file()),
                Long.toString(version.line().number()));
    }
}
