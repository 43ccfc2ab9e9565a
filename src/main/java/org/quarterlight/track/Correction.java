package org.quarterlight.track;

import java.util.List;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.Line;

/**
 * A file that took the place of an earlier one for the same source and as-at date, and the lines in which the two say
 * something else of a plan: those of the earlier file that no longer count and those that count instead.
 */
public record Correction(Export before, Export after, List<Line> linesBefore, List<Line> linesAfter) {
    /** True where the two files say the same of every plan. */
    public boolean changesNothing() {
        return linesBefore.isEmpty() && linesAfter.isEmpty();
    }
}
