package org.quarterlight.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterlight.plan.KeyText;
import org.quarterlight.plan.PlanVersion;

/** What a source said of a plan, in the order of {@link VersionColumns#NAMES}, and the digest by which it is found again. */
record SaidVersion(UUID content, List<@Nullable Object> values) {
    static SaidVersion of(PlanVersion version) {
        List<@Nullable Object> values = VersionColumns.values(version);
        return new SaidVersion(ContentHash.of(values), values);
    }

    /** The id of the plan it is about, as ids are compared. */
    String plan() {
        return KeyText.folded(String.valueOf(values.get(1)));
    }
}
