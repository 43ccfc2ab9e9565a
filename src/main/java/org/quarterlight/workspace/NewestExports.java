package org.quarterlight.workspace;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterlight.plan.Export;

/** Picks the newest export of each source, in the order of the sources' names. */
public final class NewestExports {
    private NewestExports() {}

    static List<Export> of(List<Export> exports) {
        return List.copyOf(exports.stream()
                .collect(Collectors.toMap(
                        Export::source,
                        export -> export,
                        (one, other) -> one.asAt().isAfter(other.asAt()) ? one : other,
                        TreeMap::new))
                .values());
    }
}
