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
    /** The organisation, product and, where it is not the whole organisation, the scope. */
    public String label() {
        String scope = deployment.scope();
        return organisation.label() + ", " + deployment.product() + (scope.isEmpty() ? "" : ", " + scope);
    }

    /** True where both say the same of the plan, whenever and on whichever line. */
    public boolean saysTheSameAs(PlanVersion other) {
        return organisation.equals(other.organisation)
                && region.equals(other.region)
                && deployment.equals(other.deployment)
                && stage == other.stage
                && dates.equals(other.dates)
                && remarks.equals(other.remarks);
    }

    /** The same said of the plan under the key as another export writes it. */
    public PlanVersion withKey(PlanKey other) {
        boolean alike = key.planId().equals(other.planId()) && key.source().equals(other.source());
        return alike
                ? this
                : new PlanVersion(other, asAt, line, organisation, region, deployment, stage, dates, remarks);
    }
}
