package org.quarterlight.plan;

import java.time.LocalDate;

/** What one export said of one plan. Texts are never null; blank means the export is silent. */
public record PlanVersion(
        PlanKey key,
        LocalDate asAt,
        Line line,
        Organisation organisation,
        String region,
        Deployment deployment,
        Stage stage,
        PlanDates dates,
        Remarks remarks) {}
