package org.quarterlight.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterlight.document.Counted;
import org.quarterlight.figure.FigureMove;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.PlanMove;
import org.quarterlight.track.IssueComparison;
import org.quarterlight.track.Promise;

/** What moved between two issues, for people. */
record ComparisonText(PrintWriter out) {
    void print(IssueComparison comparison) {
        out.println("From " + comparison.then() + " to " + comparison.now() + ":");
        figures(comparison.figures());
        plans(comparison.plans());
        promises(comparison.cameDue());
        out.flush();
    }

    /** The programme's; those of parts are many, and stand in the CSV. */
    private void figures(List<FigureMove> moves) {
        List<FigureMove> own = moves.stream()
                .filter(move -> move.scope().equals(Scope.PROGRAMME))
                .toList();
        out.println();
        out.println(own.isEmpty() ? "No figure of the programme changed." : "Figures of the programme:");
        own.forEach(move -> out.printf(
                Locale.ROOT,
                "  %-34s %s -> %s%s%n",
                move.id(),
                move.before().map(PrintedFigures::of).orElse("none"),
                move.after().map(PrintedFigures::of).orElse("none"),
                difference(move)));
        if (moves.size() > own.size()) {
            out.println(
                    "  and " + Counted.of(moves.size() - own.size(), "figure") + " of regions, suppliers and products");
        }
    }

    private static String difference(FigureMove move) {
        if (move.difference().isEmpty()) {
            return "";
        }
        double by = move.difference().getAsDouble();
        return by == Math.rint(by)
                ? String.format(Locale.ROOT, " (%+d)", (long) by)
                : String.format(Locale.ROOT, " (%+.4f)", by);
    }

    private void plans(List<PlanMove> moves) {
        out.println();
        out.println(moves.isEmpty() ? "No plan moved." : Counted.of(moves.size(), "plan") + " moved:");
        for (PlanMove move : moves) {
            String days = move.days().isPresent() && move.days().getAsLong() != 0
                    ? String.format(
                            Locale.ROOT, " by %d days", Math.abs(move.days().getAsLong()))
                    : "";
            out.println("  " + move.plan().label() + ": " + move.change().word() + days + ", "
                    + move.before().map(ComparisonText::dated).orElse("not on record") + " -> "
                    + (move.said().isPresent() ? dated(move.plan().version()) : "not told any more")
                    + move.said().map(ComparisonText::place).orElse(""));
        }
    }

    private static String dated(PlanVersion version) {
        return Optional.of(version.dates().actual().text())
                .filter(text -> !text.isEmpty())
                .map(text -> "live " + text)
                .or(() -> Optional.of(version.dates().planned().text()).filter(text -> !text.isEmpty()))
                .orElse("no date");
    }

    private static String place(PlanVersion version) {
        return "  (" + version.asAt() + ", " + version.line().file() + ":"
                + version.line().number() + ")";
    }

    private void promises(List<Promise> cameDue) {
        out.println();
        out.println(
                cameDue.isEmpty()
                        ? "No promise came due between them."
                        : Counted.of(cameDue.size(), "promise") + " came due:");
        cameDue.forEach(
                promise -> out.println("  " + promise.version().organisation().label() + ", "
                        + promise.version().deployment().product() + ": "
                        + promise.outcome().word() + ", promised for "
                        + promise.version().dates().planned().text() + place(promise.version())));
    }
}
