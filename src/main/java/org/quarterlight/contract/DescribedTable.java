package org.quarterlight.contract;

import java.util.List;
import java.util.Optional;
import org.quarterlight.csv.Dialect;

/** A table that a package describes and that plays no part in a programme: {@code check} holds it to its schema alone. */
public record DescribedTable(
        String name,
        List<String> paths,
        Written written,
        List<DescribedColumn> columns,
        // True where a file may lack columns that the schema names.
        boolean mayLackColumns) {

    /** How it is written down: as JSON, an array of objects, or as CSV in an encoding and a dialect. */
    public record Written(boolean asJson, Optional<String> encoding, Dialect dialect) {}
}
