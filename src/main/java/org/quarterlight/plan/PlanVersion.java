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
        Remarks remarks) {
    /** The same said of the plan under the key as another export writes it. */
    public PlanVersion withKey(PlanKey other) {
        return new PlanVersion(other, asAt, line, organisation, region, deployment, stage, dates, remarks);
    }
}
