package org.quarterlight.intake;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file of the input folder that a resource of the contract names: its path below the folder with / between the
 * parts, the SHA-256 of its bytes (empty where they cannot be read), and its modification time in whole seconds.
 */
public record InputFile(Path path, String name, Resource resource, String sha256, Instant received, long bytes) {
    public Role role() {
        return resource.role();
    }
}
