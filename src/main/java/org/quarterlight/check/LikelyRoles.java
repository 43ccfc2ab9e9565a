package org.quarterlight.check;

import java.util.List;
import java.util.Optional;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.csv.CellText;

/** Which part a column probably plays, by words in its heading; the first that fits. */
final class LikelyRoles {
    private record Likely(String role, List<String> words) {}

    private static final List<Likely> ROLES = List.of(
            new Likely("as_at_date", List.of("as at", "as of", "asof", "report date", "snapshot", "extract date")),
            new Likely("actual_date", List.of("actual", "went live", "live since")),
            new Likely("baseline_date", List.of("baseline", "original date")),
            new Likely("last_updated", List.of("updated", "modified")),
            new Likely(
                    "planned_date",
                    List.of("planned", "go-live", "go live", "completion", "target date", "due date", "forecast")),
            new Likely("date_status", List.of("date status", "confidence in date")),
            new Likely(
                    "organisation_code",
                    List.of("ods", "organisation code", "org code", "trust code", "provider code")),
            new Likely("plan_id", List.of("plan id", "uniqueid", "unique id", "reference", "ref no", "project id")),
            new Likely(
                    "organisation",
                    List.of("organisation", "organization", "trust", "hospital", "facility", "provider", "department")),
            new Likely("product", List.of("product", "system", "application", "software", "project")),
            new Likely("region", List.of("region", "district", "cluster", "area")),
            new Likely("supplier", List.of("supplier", "vendor", "contractor")),
            new Likely("release", List.of("release", "version")),
            new Likely("scope", List.of("scope", "site", "ward", "module")),
            new Likely("stage", List.of("stage", "phase", "status")),
            new Likely("rating", List.of("rag", "rating", "delivery confidence")),
            new Likely("reason", List.of("reason")),
            new Likely("commentary", List.of("comment", "remark", "narrative", "note")),
            new Likely("open_issues", List.of("issue", "problem")),
            new Likely("source_ref", List.of("source ref", "source")));

    private LikelyRoles() {}

    static Optional<String> of(String heading) {
        String folded = CellText.folded(heading).replace('_', ' ');
        String name = ResourceRole.canonical(folded.replace(' ', '_'));
        if (ResourceRole.PLANS.knows(name)) {
            return Optional.of(name);
        }
        String spaced = CellText.folded(heading.replaceAll("([a-z])([A-Z])", "$1 $2"));
        return ROLES.stream()
                .filter(likely ->
                        likely.words().stream().anyMatch(word -> folded.contains(word) || spaced.contains(word)))
                .map(Likely::role)
                .findFirst();
    }
}
