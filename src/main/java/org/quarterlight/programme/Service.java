package org.quarterlight.programme;

import java.time.LocalDate;
import org.quarterlight.plan.Line;

/** A measure of another part of the programme, with its own as-at date; value and unit are text as given. */
public record Service(
        LocalDate asAt,
        String asAtText,
        String part,
        String measure,
        String value,
        String unit,
        String note,
        String sourceRef,
        Line line) {}
