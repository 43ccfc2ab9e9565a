package org.quarterlight.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** What the floor (d) is started from: the product's own libraries on a plain class path, and one empty class. */
record EmptyContext(Path classes, Path libraries) {
    private static final String LIBRARIES = "BOOT-INF/lib/";

    static EmptyContext unpacked() {
        EmptyContext context = new EmptyContext(Folders.fresh("empty-classes"), Folders.fresh("empty-libraries"));
        try (JarFile jar = new JarFile("target/quarterlight.jar")) {
            Files.createDirectories(context.libraries());
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
                    String name = entry.getName().substring(LIBRARIES.length());
                    keep(jar.getInputStream(entry), context.libraries().resolve(name));
                }
            }
            String empty = EmptyBatch.class.getName().replace('.', '/') + ".class";
            keep(
                    EmptyContext.class.getResourceAsStream("/" + empty),
                    context.classes().resolve(empty));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return context;
    }

    private static void keep(InputStream in, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (in) {
            Files.copy(in, file);
        }
    }

    /** Milliseconds from start to exit. */
    double start() {
        return run().millis();
    }

    /** One start and exit, measured. */
    Child run() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = classes + System.getProperty("path.separator") + libraries.resolve("*");
        return Child.run(List.of(java, "-cp", path, EmptyBatch.class.getName()));
    }
}
