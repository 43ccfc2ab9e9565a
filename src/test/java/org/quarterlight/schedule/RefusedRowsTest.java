package org.quarterlight.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.RowProblem;

class RefusedRowsTest {
    private static final List<Export> EXPORTS =
            List.of(export("London", "a"), export("North", "b"), export("South", "b"));

    @Test
    void areCountedBySource() {
        RefusedRows refused = RefusedRows.of(
                EXPORTS, List.of(row("a", ""), row("a", ""), row("b", "South"), row("b", ""), row("readers", "")));

        assertThat(refused.sentence())
                .isEqualTo("4 rows of the newest exports were refused and are in no figure:"
                        + " 2 of London, 1 of North or South, 1 of South.");
    }

    @Test
    void oneIsOne() {
        assertThat(RefusedRows.of(EXPORTS, List.of(row("a", ""))).sentence())
                .isEqualTo("1 row of the newest exports was refused and is in no figure: 1 of London.");
        assertThat(RefusedRows.of(EXPORTS, List.of()).isNone()).isTrue();
    }

    private static Export export(String source, String sha256) {
        return new Export(source, LocalDate.of(2008, 10, 28), source + ".csv", sha256, Instant.EPOCH);
    }

    private static RowProblem row(String sha256, String source) {
        return new RowProblem(
                new Line(sha256 + ".csv", sha256, 2),
                "",
                "empty",
                "",
                "",
                "",
                source.isEmpty() ? Optional.empty() : Optional.of(new PlanKey(source, "1")));
    }
}
