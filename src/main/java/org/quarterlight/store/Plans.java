package org.quarterlight.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.KeyText;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every plan that was ever in an export. */
public final class Plans {
    private final JdbcTemplate database;

    Plans(JdbcTemplate database) {
        this.database = database;
    }

    /** What the given exports say of every plan in them, in the order of the plans' keys; put together plan by plan. */
    public Stream<PlanHistory> in(Collection<Export> exports) {
        Set<Export> wanted = new HashSet<>(exports);
        Map<Long, Export> numbered = new Exports(database)
                .numbered().entrySet().stream()
                        .filter(entry -> wanted.contains(entry.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return sources(numbered).flatMap(SourcePlans::histories);
    }

    private Stream<SourcePlans> sources(Map<Long, Export> exports) {
        return exports.values().stream()
                .map(Export::source)
                .distinct()
                .sorted()
                .map(source -> new SourcePlans(database, source, exports));
    }

    /** Every version of each plan in every export ever read, corrected ones included, oldest first; by the plans' keys. */
    public Stream<List<PlanVersion>> versions() {
        return sources(new Exports(database).numbered()).flatMap(source -> source.versions(id -> true));
    }

    /** Every version of one plan. */
    public List<PlanVersion> versions(PlanKey key) {
        return new SourcePlans(database, key.source(), new Exports(database).numbered())
                .versions(id -> KeyText.folded(id).equals(KeyText.folded(key.planId())))
                .findFirst()
                .orElse(List.of());
    }
}
