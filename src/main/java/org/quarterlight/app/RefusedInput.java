package org.quarterlight.app;

import java.util.List;
import java.util.stream.Collectors;
import org.quarterlight.document.Counted;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;

/** What the operator is told of files just read with rows refused, or put in quarantine: which, how many, and what to do. */
record RefusedInput(List<FileReport> files) {
    static RefusedInput among(List<FileReport> read) {
        return new RefusedInput(read.stream()
                .filter(file ->
                        file.counts().rejected() > 0 || file.quarantine().isPresent())
                .toList());
    }

    boolean isNone() {
        return files.isEmpty();
    }

    String subject() {
        long rows = files.stream().mapToLong(file -> file.counts().rejected()).sum();
        long whole =
                files.stream().filter(file -> file.quarantine().isPresent()).count();
        String refused = Counted.of(rows, "row") + " refused";
        String unused = Counted.of(whole, "file") + " not used";
        return whole == 0 ? refused : rows == 0 ? unused : refused + ", " + unused;
    }

    String text() {
        return files.stream().map(RefusedInput::line).collect(Collectors.joining("\n"))
                + "\n\nThe rest of each file is read and used. To send back what is wrong, line by line:\n\n"
                + "    check INPUT --report refused.html\n";
    }

    private static String line(FileReport file) {
        return "- " + file.file() + ": "
                + file.quarantine()
                        .map(RefusedInput::quarantined)
                        .orElseGet(() -> file.counts().rejected() + " of "
                                + Counted.of(file.counts().records(), "row") + " refused");
    }

    private static String quarantined(RowProblem problem) {
        return "not used, line " + problem.line().number() + ", " + problem.code() + ": " + problem.hint();
    }
}
