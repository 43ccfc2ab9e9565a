package org.quarterlight.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterlight.app.IssueReport;
import org.quarterlight.app.RunReport;
import org.quarterlight.document.Counted;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.FileReport;
import org.quarterlight.schedule.RefusedRows;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.wording.UngroupedPlans;

/** The end of a run as a person reads it: the finding, the figures, what was rejected, where the files are. */
record RunSummary(PrintWriter out) {
    private static final List<String> FIGURES = List.of(
            "plans.read",
            "plans.live",
            "plans.live-in-part",
            "plans.due",
            "plans.possibly-due",
            "plans.later",
            "plans.overdue",
            "plans.undated",
            "plans.stopped",
            "plans.gone",
            "changes.slipped");
    private static final int PROBLEMS_SHOWN = 10;

    void print(RunReport report, double seconds) {
        reading(report);
        standing(report);
        if (report.issues().isEmpty()) {
            out.println();
            out.println("No export could be used, so there is no issue to write.");
        } else if (report.issues().size() == 1) {
            whole(report.issues().getFirst());
        } else {
            report.issues().forEach(issue -> {
                line(issue);
                issue.mail()
                        .filter(mail ->
                                !mail.messages().isEmpty() || !mail.readers().isEmpty())
                        .ifPresent(new MailSummary(out)::print);
            });
        }
        out.printf(Locale.ROOT, "%nTook %.1f seconds.%n", seconds);
        out.flush();
    }

    private void reading(RunReport report) {
        List<FileReport> read = report.read();
        if (read.isEmpty()) {
            return;
        }
        out.println();
        out.println(report.counts());
        read.stream()
                .flatMap(file -> file.quarantine().stream())
                .forEach(problem -> out.println("  not used: " + problem.line().file() + ":"
                        + problem.line().number() + " " + problem.code() + " \"" + problem.value() + "\". "
                        + problem.hint()));
        read.stream()
                .filter(file -> file.counts().rejected() > 0)
                .limit(PROBLEMS_SHOWN)
                .forEach(file ->
                        out.println("  " + file.file() + ": " + file.counts().rejected() + " rejected"));
    }

    /** What was refused before is told until it is put right; what this run read is told above. */
    private void standing(RunReport report) {
        List<String> lines = report.standing().besides(report.read());
        if (!lines.isEmpty()) {
            out.println();
            out.println("To be put right in the exports:");
            lines.forEach(line -> out.println("  " + line));
        }
    }

    private void whole(IssueReport issue) {
        line(issue);
        issue.schedule().ifPresent(this::figures);
        issue.mail().ifPresent(new MailSummary(out)::print);
        issue.refusedTemplates().forEach(problem -> out.println("  template refused: " + problem));
        if (issue.outcome() != IssueReport.Outcome.FAILED) {
            out.println();
            out.println("Files: " + issue.folder() + " (" + Counted.of(issue.files(), "file") + "; start with "
                    + issue.folder().resolveSibling("index.html") + ")");
        }
    }

    private void line(IssueReport issue) {
        out.println();
        out.println(issue.line());
        if (issue.outcome() == IssueReport.Outcome.FAILED) {
            out.println("Give the same command again to restart it.");
        }
    }

    private void figures(Schedule schedule) {
        Figures figures = schedule.figures();
        out.println();
        FIGURES.forEach(id -> figures.find(id, Scope.PROGRAMME)
                .ifPresent(figure -> out.printf(Locale.ROOT, "  %-20s %6s%n", id, number(figure))));
        verdicts(figures);
        UngroupedPlans.sentences(schedule).forEach(sentence -> out.println("  " + sentence));
        RefusedRows refused = RefusedRows.of(schedule);
        if (!refused.isNone()) {
            out.println("  " + refused.sentence());
        }
        if (!schedule.rejected().isEmpty()) {
            out.println("  Rows rejected from these exports: "
                    + schedule.rejected().size() + ", each in data/rejected-rows.csv:");
            schedule.rejected().stream()
                    .limit(PROBLEMS_SHOWN)
                    .forEach(problem -> out.println("    " + problem.line().file() + ":"
                            + problem.line().number() + " " + problem.column() + " " + problem.code() + " \""
                            + problem.value() + "\": " + problem.hint()));
        }
    }

    /** Of the programme and, where it has one and there are several, of each region. */
    private void verdicts(Figures figures) {
        Optional<Figure> whole = figures.find("verdict", Scope.PROGRAMME);
        whole.ifPresent(verdict -> out.println("  " + verdict(Scope.PROGRAMME, verdict)));
        List<Scope> regions = figures.scopes().stream()
                .filter(scope -> scope.kind() == Scope.Kind.REGION)
                .toList();
        boolean isTold = whole.filter(verdict -> !(verdict.value() instanceof Figure.Nothing))
                .isPresent();
        if (isTold && regions.size() > 1) {
            regions.forEach(scope ->
                    figures.find("verdict", scope).ifPresent(verdict -> out.println("  " + verdict(scope, verdict))));
        }
    }

    private static String verdict(Scope scope, Figure verdict) {
        boolean none = verdict.value() instanceof Figure.Nothing;
        return "by rule, " + scope.rollout() + ": " + (none ? verdict.detail() : PrintedFigures.of(verdict));
    }

    private static String number(Figure figure) {
        return figure.count().map(Object::toString).orElse("-");
    }
}
