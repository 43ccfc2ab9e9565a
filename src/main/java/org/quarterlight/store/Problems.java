package org.quarterlight.store;

import java.util.Optional;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.RowProblem;

/** Row problems as text, without the file they stand in. */
final class Problems {
    private Problems() {}

    static Packed.Writer pack(RowProblem problem, Packed.Writer writer) {
        writer.number(problem.line().number())
                .text(problem.column())
                .text(problem.code())
                .text(problem.value())
                .text(problem.hint())
                .text(problem.raw())
                .number(problem.plan().isPresent() ? 1 : 0);
        problem.plan().ifPresent(plan -> writer.text(plan.source()).text(plan.planId()));
        return writer;
    }

    static RowProblem unpack(Packed.Reader reader, String file, String sha256) {
        return new RowProblem(
                new Line(file, sha256, reader.number()),
                reader.text(),
                reader.text(),
                reader.text(),
                reader.text(),
                reader.text(),
                plan(reader));
    }

    private static Optional<PlanKey> plan(Packed.Reader reader) {
        return reader.number() == 0 ? Optional.empty() : Optional.of(new PlanKey(reader.text(), reader.text()));
    }
}
