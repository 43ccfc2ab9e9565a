package org.quarterlight.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterlight.app.NothingToRead;
import org.quarterlight.document.Counted;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Line;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.spelling.NearestNames;
import org.quarterlight.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Prints a figure's definition and the lines it was counted from. */
@Command(
        name = "explain",
        header = "Show what a figure means and the export lines it was counted from",
        footer = {
            "",
            "Examples:",
            "  quarterlight explain plans.due",
            "  quarterlight explain verdict --scope region:London",
            "  quarterlight explain plans.live --scope supplier:BT --as-at 2008-03-31"
        })
final class ExplainCommand extends ProgrammeCommand {
    @Parameters(paramLabel = "FIGURE", description = "Id of the figure, such as plans.due or changes.slipped")
    private String id = "";

    @Option(
            names = "--scope",
            paramLabel = "S",
            defaultValue = "programme",
            description = "programme, region:NAME, supplier:NAME, product:NAME, organisation:CODE, constituency:NAME or"
                    + " COLUMN:VALUE of a column the contract declares (default: programme)")
    private String scope = "programme";

    @Option(names = "--as-at", paramLabel = "D", description = "As-at date (default: the newest export's)")
    private @Nullable LocalDate asAt;

    @Override
    public Integer call() {
        try (Workspace archive = Workspace.openToLook(places.places()).ingest(terminal.progress())) {
            String column = scope.substring(0, Math.max(0, scope.indexOf(':')));
            archive.groupedBy(archive.groupings().possible().contains(column) ? List.of(column) : List.of());
            LocalDate date =
                    Optional.ofNullable(asAt).or(archive.positions()::newest).orElseThrow(NothingToRead::new);
            Schedule schedule = archive.positions().at(date, Optional.empty()).schedule();
            print(find(schedule), schedule.programme().profile().words());
        }
        return ExitCode.DONE;
    }

    private Figure find(Schedule schedule) {
        Scope known = schedule.figures().scopes().stream()
                .filter(each -> each.toString().equalsIgnoreCase(scope))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "--scope", scope, names(List.copyOf(schedule.figures().scopes()))));
        return schedule.figures()
                .find(id, known)
                .orElseThrow(() -> wrong(
                        "FIGURE",
                        id,
                        names(schedule.figures().of(known).stream()
                                .map(Figure::id)
                                .toList())));
    }

    private ParameterException wrong(String option, String value, List<String> known) {
        List<String> near = NearestNames.to(value, known);
        String help = near.isEmpty()
                ? "Known are: " + String.join(", ", known)
                : "Did you mean " + String.join(" or ", near) + "?";
        return terminal.wrongUsage("Unknown value '" + value + "' for " + option + ". " + help);
    }

    private static List<String> names(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private void print(Figure figure, ProgrammeWords words) {
        PrintWriter out = terminal.out();
        out.println(
                figure.id() + ", " + figure.scope() + ", as at " + figure.asAt() + ": " + PrintedFigures.of(figure));
        out.println("Definition: " + words.spoken(figure.definition()));
        if (!figure.detail().isEmpty()) {
            out.println("Detail: " + words.spoken(figure.detail()));
        }
        figure.numerator().ifPresent(count -> out.println("Numerator: " + count));
        figure.denominator().ifPresent(count -> out.println("Denominator: " + count));
        out.println("Counted from " + Counted.of(figure.evidence().size(), "export line")
                + (figure.evidence().isEmpty() ? "." : ":"));
        SourceLines lines = new SourceLines(places.places().input());
        figure.evidence().forEach(line -> print(out, line, lines));
        out.flush();
    }

    private static void print(PrintWriter out, Line line, SourceLines lines) {
        out.println("  " + line.file() + ":" + line.number() + "  (sha-256 "
                + line.sha256().substring(0, Math.min(12, line.sha256().length())) + ")");
        lines.text(Path.of(line.file()), line.number()).ifPresent(text -> out.println("    " + text));
    }
}
