package org.quarterlight.programme;

import java.time.LocalDate;
import org.quarterlight.plan.Line;

/** What Parliament was told: the figure and scope it speaks of and the value it gave, as text, and where that stands. */
public record Statement(
        LocalDate made,
        String reference,
        String figure,
        String scope,
        String value,
        String note,
        String sourceRef,
        Line line) {}
