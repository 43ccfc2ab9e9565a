package org.quarterlight.programme;

import java.time.LocalDate;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.plan.Line;

/** A supplier's contract for a region as one source put it at one date; value is text as given, with its unit. */
public record Contract(
        LocalDate asAt,
        String region,
        String supplier,
        Status status,
        StatedDate start,
        StatedDate end,
        String value,
        PriceAgreed priceAgreed,
        String note,
        String sourceRef,
        Line line) {

    /** Where a contract stands. */
    public enum Status {
        IN_FORCE,
        ENDED,
        PROPOSED
    }

    /** Whether the price is agreed; a silent source is not a no. */
    public enum PriceAgreed {
        YES,
        NO,
        NOT_GIVEN
    }
}
