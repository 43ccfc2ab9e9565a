package org.quarterlight.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of an accepted row as far as they are kept, key parts among them, made comparable when first asked for; empty
 * ones are left out.
 */
final class RowCells {
    private final List<String> given;
    private @Nullable String together;
    private @Nullable List<String> folded;
    private @Nullable List<String> runs;

    private RowCells(List<String> given) {
        this.given = given;
    }

    static RowCells of(PlanVersion row) {
        Remarks remarks = row.remarks();
        List<String> cells = new ArrayList<>(KeyInText.parts(row.key().planId()));
        Collections.addAll(
                cells,
                row.organisation().code(),
                row.organisation().name(),
                row.organisation().constituency(),
                row.region(),
                row.deployment().product(),
                row.deployment().release(),
                row.deployment().scope(),
                row.deployment().supplier(),
                row.dates().planned().text(),
                row.dates().baseline().text(),
                row.dates().actual().text(),
                remarks.rating(),
                remarks.reason(),
                remarks.commentary(),
                remarks.earlyAdopter(),
                remarks.openIssues(),
                remarks.lastUpdated(),
                remarks.sourceRef());
        cells.addAll(remarks.others().values());
        cells.removeIf(String::isEmpty);
        return new RowCells(cells);
    }

    List<String> given() {
        return given;
    }

    /** The letters and digits of the whole row; what stands in a cell stands there too. */
    String together() {
        String known = together;
        if (known == null) {
            known = KeyInText.run(KeyText.folded(String.join(" ", given)));
            together = known;
        }
        return known;
    }

    /** The cells with their typography folded. */
    List<String> folded() {
        List<String> known = folded;
        if (known == null) {
            known = given.stream().map(KeyText::folded).toList();
            folded = known;
        }
        return known;
    }

    /** Only the letters and digits of each cell. */
    List<String> runs() {
        List<String> known = runs;
        if (known == null) {
            known = folded().stream().map(KeyInText::run).toList();
            runs = known;
        }
        return known;
    }

    boolean saysTheSameAs(RowCells other) {
        return given.equals(other.given);
    }
}
