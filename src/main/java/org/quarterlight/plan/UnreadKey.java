package org.quarterlight.plan;

import java.time.LocalDate;

/**
 * A refused record of an export that may have spoken of any plan, as its key cannot be read: it stands on the physical
 * lines from that of {@code line} up to {@code lastLine}.
 */
public record UnreadKey(String source, LocalDate asAt, Line line, long lastLine) {
    public static UnreadKey of(Export export, RowProblem problem) {
        long more = problem.raw().stripTrailing().lines().count() - 1;
        return new UnreadKey(
                export.source(), export.asAt(), problem.line(), problem.line().number() + Math.max(more, 0));
    }
}
