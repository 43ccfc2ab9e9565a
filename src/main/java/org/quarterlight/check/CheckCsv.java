package org.quarterlight.check;

import static org.quarterlight.csv.FormulaGuard.guarded;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.quarterlight.contract.ContractProblem;
import org.quarterlight.plan.RowProblem;

/** A check as a table, one line a problem. */
final class CheckCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("file", "sha256", "line", "column", "code", "value", "hint", "raw")
            .get();

    private CheckCsv() {}

    static String of(CheckReport report) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (ContractProblem problem : report.contractProblems()) {
                printer.printRecord(
                        guarded(problem.file()),
                        "",
                        "",
                        guarded(problem.path()),
                        "contract",
                        guarded(problem.value()),
                        guarded(problem.hint()),
                        "");
            }
            for (CheckedFile file : report.files()) {
                for (CheckedFile.ProblemKind kind : file.problems()) {
                    for (RowProblem problem : kind.first()) {
                        print(printer, file, problem);
                    }
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return text.toString();
    }

    private static void print(CSVPrinter printer, CheckedFile file, RowProblem problem) throws IOException {
        printer.printRecord(
                guarded(file.path()),
                problem.line().sha256(),
                problem.line().number(),
                guarded(problem.column()),
                problem.code(),
                guarded(problem.value()),
                guarded(problem.hint()),
                guarded(problem.raw()));
    }
}
