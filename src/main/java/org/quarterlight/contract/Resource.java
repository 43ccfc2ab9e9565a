package org.quarterlight.contract;

import java.util.List;
import java.util.Optional;
import org.quarterlight.csv.Dialect;

/** One kind of file in the input folder, as the contract has it; paths are globs below the folder. */
public record Resource(
        String name,
        ResourceRole role,
        List<String> paths,
        Optional<String> encoding,
        Dialect dialect,
        List<Field> fields,
        // True where a file may lack columns the contract names.
        boolean mayLackFields,
        Optional<ValueOrigin> asAt,
        ValueOrigin source,
        List<String> key) {

    public Optional<Field> fieldFor(String role) {
        return fields.stream().filter(field -> field.plays(role)).findFirst();
    }

    public Resource withFields(List<Field> others) {
        return new Resource(name, role, paths, encoding, dialect, others, mayLackFields, asAt, source, key);
    }
}
