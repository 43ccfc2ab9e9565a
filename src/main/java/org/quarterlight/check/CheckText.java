package org.quarterlight.check;

import java.util.Collection;
import java.util.List;
import org.quarterlight.check.CheckedFile.ProblemKind;
import org.quarterlight.contract.ContractProblem;
import org.quarterlight.csv.ControlCharacters;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;

/** A check as people like to read it: what was understood, the counts, then the problems by kind. */
final class CheckText {
    private static final int EXAMPLES = 5;
    private static final int LONGEST_VALUE = 80;

    private final StringBuilder text = new StringBuilder();

    private CheckText() {}

    static String of(CheckReport report) {
        CheckText text = new CheckText();
        for (ContractProblem problem : report.contractProblems()) {
            String place = problem.path().equals("$") ? "" : " " + problem.path();
            String value = problem.value().equals(problem.file()) ? "" : problem.value();
            text.line(problem.file() + place + ": " + quoted(value) + problem.hint());
        }
        report.files().forEach(text::file);
        text.line(verdict(report));
        return text.text.toString();
    }

    private void file(CheckedFile file) {
        FileReport report = file.report();
        line(file.path());
        entry("holds", report.role());
        entry("encoding", report.understood().encoding());
        entry("delimiter", report.understood().delimiter());
        entry("dates", report.understood().dateOrder());
        entry("source", joined(file.spoken().sources()));
        entry("as at", joined(file.spoken().asAt()));
        entry("key", String.join(" + ", file.key()));
        FileReport.Counts counts = report.counts();
        entry(
                "counts",
                counted(counts.lines(), "line") + ", " + counted(counts.records(), "record") + ": " + counts.accepted()
                        + " accepted, " + counts.rejected() + " rejected, " + counts.duplicates() + " given twice");
        report.notes().forEach(note -> entry("note", note));
        report.quarantine().ifPresent(why -> entry("quarantined", "nothing of this file is used"));
        file.problems().forEach(this::kind);
        line("");
    }

    private void kind(ProblemKind kind) {
        line("  " + kind.code() + ": " + kind.total());
        List<RowProblem> examples =
                kind.first().subList(0, Math.min(EXAMPLES, kind.first().size()));
        for (RowProblem problem : examples) {
            String place = problem.line().number() == 0
                    ? "file"
                    : "line " + problem.line().number();
            String column = problem.column().isEmpty() ? "" : ", " + problem.column();
            String shown = column.isEmpty() && problem.value().isEmpty() ? problem.raw() : problem.value();
            line("    " + place + column + ": " + quoted(shown) + problem.hint());
        }
        if (kind.total() > examples.size()) {
            line("    and " + (kind.total() - examples.size()) + " more");
        }
    }

    static String verdict(CheckReport report) {
        long unsound = report.files().stream().filter(file -> !file.isSound()).count();
        long rejected = report.files().stream()
                .mapToLong(file -> file.report().counts().rejected())
                .sum();
        String files = counted(report.files().size(), "file") + " checked, ";
        return report.isSound()
                ? files + "nothing to complain of"
                : files + unsound + " with problems, " + counted(rejected, "row") + " rejected";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void entry(String name, String value) {
        if (!value.isEmpty()) {
            line("  " + name + " ".repeat(Math.max(1, 12 - name.length())) + value);
        }
    }

    private void line(String line) {
        text.append(ControlCharacters.shown(line)).append('\n');
    }

    private static String joined(Collection<?> values) {
        return String.join(", ", values.stream().map(Object::toString).toList());
    }

    private static String quoted(String value) {
        if (value.isEmpty()) {
            return "";
        }
        String shown = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...";
        return "\"" + shown + "\": ";
    }
}
