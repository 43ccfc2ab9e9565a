package org.quarterlight.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.RowProblem;

/** File reports as text, without the file's path and digest. */
final class Reports {
    private Reports() {}

    static String pack(FileReport report) {
        FileReport.Counts counts = report.counts();
        Packed.Writer writer = new Packed.Writer()
                .text(report.role())
                .text(report.understood().encoding())
                .text(report.understood().delimiter())
                .text(report.understood().dateOrder())
                .number(report.understood().tellsLive() ? 1 : 0)
                .number(counts.lines())
                .number(counts.records())
                .number(counts.accepted())
                .number(counts.rejected())
                .number(counts.duplicates())
                .number(report.notes().size());
        report.notes().forEach(writer::text);
        writer.number(report.quarantine().isPresent() ? 1 : 0);
        report.quarantine().ifPresent(problem -> Problems.pack(problem, writer));
        return writer.toString();
    }

    static FileReport unpack(String packed, String file, String sha256) {
        Packed.Reader reader = new Packed.Reader(packed);
        return new FileReport(
                file,
                sha256,
                reader.text(),
                new FileReport.Understood(reader.text(), reader.text(), reader.text(), reader.number() == 1),
                new FileReport.Counts(
                        reader.number(), reader.number(), reader.number(), reader.number(), reader.number()),
                notes(reader),
                quarantine(reader, file, sha256));
    }

    private static List<String> notes(Packed.Reader reader) {
        List<String> notes = new ArrayList<>();
        for (long left = reader.number(); left > 0; left--) {
            notes.add(reader.text());
        }
        return List.copyOf(notes);
    }

    private static Optional<RowProblem> quarantine(Packed.Reader reader, String file, String sha256) {
        return reader.number() == 0 ? Optional.empty() : Optional.of(Problems.unpack(reader, file, sha256));
    }
}
