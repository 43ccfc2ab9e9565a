package org.quarterlight.programme;

import java.time.LocalDate;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.Organisation;

/** A problem an organisation has on record: when it was opened and closed, how severe, in the source's words. */
public record OpenProblem(
        LocalDate asAt,
        Organisation organisation,
        StatedDate opened,
        StatedDate closed,
        String severity,
        String summary,
        String sourceRef,
        Line line) {}
