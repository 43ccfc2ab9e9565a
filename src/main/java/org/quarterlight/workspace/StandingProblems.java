package org.quarterlight.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;

/**
 * What is wrong with the exports in use now: files not used at all while they lie there, files with refused rows while
 * they are the newest of their source, and notes on exports that are suspiciously small. Each is told by every run and by
 * {@code status} until it is put right.
 */
public record StandingProblems(List<String> unused, List<String> refused, List<String> small) {
    public static final StandingProblems NONE = new StandingProblems(List.of(), List.of(), List.of());

    static StandingProblems of(List<FileReport> reports, List<String> small) {
        List<String> unused = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (FileReport report : reports) {
            report.quarantine().map(StandingProblems::line).ifPresent(unused::add);
            if (report.quarantine().isEmpty() && report.counts().rejected() > 0) {
                refused.add(report.file() + ": " + report.counts().rejected() + " of "
                        + report.counts().records() + " rows refused");
            }
        }
        return new StandingProblems(List.copyOf(unused), List.copyOf(refused), small);
    }

    private static String line(RowProblem problem) {
        return problem.line().file() + ":" + problem.line().number() + " " + problem.code() + " \"" + problem.value()
                + "\". " + problem.hint();
    }

    /** True where rows or files are refused. */
    public boolean hasRefusals() {
        return !unused.isEmpty() || !refused.isEmpty();
    }

    /** Each in a line, without the refusals of some files that are told elsewhere. */
    public List<String> besides(List<FileReport> told) {
        return lines().stream()
                .filter(line ->
                        small.contains(line) || told.stream().noneMatch(report -> line.contains(report.file() + ":")))
                .toList();
    }

    /** Each in a line. */
    public List<String> lines() {
        return Stream.of(unused.stream().map(line -> "not used: " + line), refused.stream(), small.stream())
                .flatMap(lines -> lines)
                .toList();
    }
}
