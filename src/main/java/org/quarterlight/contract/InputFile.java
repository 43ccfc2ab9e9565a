package org.quarterlight.contract;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of the input folder that a resource of the contract names: its path below the folder with / between the
 * parts, the SHA-256 of its bytes (empty where they cannot be read), and its modification time in whole seconds.
 */
public record InputFile(Path path, String name, Resource resource, String sha256, Instant received, long bytes) {
    /** What the name tells of the export inside: equal bytes under names that tell different things are different exports. */
    public String told() {
        return Stream.of(resource.asAt(), Optional.of(resource.source()))
                .flatMap(Optional::stream)
                .map(this::told)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private String told(ValueOrigin where) {
        return where instanceof ValueOrigin.InFileName inName ? inName.in(name).orElse("") : "";
    }

    public ResourceRole role() {
        return resource.role();
    }
}
