package org.quarterlight.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The templates that come with the program, which lie among its classes wherever it is started from. */
final class ShippedTemplates {
    private static final String PLACE = "classpath:/shipped-templates/*.md";

    private ShippedTemplates() {}

    /** Writes those that the folder does not have yet, and makes the folder where it has to; the number written. */
    static int writeTo(Path folder) {
        int written = 0;
        try {
            Resource[] shipped = new PathMatchingResourcePatternResolver().getResources(PLACE);
            Files.createDirectories(folder);
            for (Resource template : shipped) {
                Path file = folder.resolve(Objects.requireNonNull(template.getFilename(), PLACE));
                if (!Files.exists(file)) {
                    copy(template, file);
                    written++;
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot write the templates to " + folder, fault);
        }
        return written;
    }

    private static void copy(Resource template, Path file) throws IOException {
        try (InputStream text = template.getInputStream()) {
            Files.copy(text, file);
        }
    }
}
