package org.quarterlight.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was understood of one input file: its encoding, delimiter and order of dates in words a person can check, and
 * its counts. Lines are physical lines; records are what stands after preamble and heading, blank ones left out, so
 * accepted + rejected + duplicates = records. A quarantine says why nothing of the file was used.
 */
public record FileReport(
        String file,
        String sha256,
        String role,
        Understood understood,
        Counts counts,
        List<String> notes,
        Optional<RowProblem> quarantine) {

    /** How the bytes were read, and whether the columns have any way to say that a plan is live. */
    public record Understood(String encoding, String delimiter, String dateOrder, boolean tellsLive) {}

    /** Whole numbers of lines and records; duplicates are identical rows of one export, noted and not counted twice. */
    public record Counts(long lines, long records, long accepted, long rejected, long duplicates) {}

    /** This report with one more note. */
    public FileReport noting(String note) {
        List<String> more = Stream.concat(notes.stream(), Stream.of(note)).toList();
        return new FileReport(file, sha256, role, understood, counts, more, quarantine);
    }

    /** This report of the same bytes under another name. */
    public FileReport named(String name) {
        Optional<RowProblem> renamed = quarantine.map(problem -> problem.in(name));
        return new FileReport(name, sha256, role, understood, counts, notes, renamed);
    }
}
