package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.Quarterlight;
import org.quarterlight.issue.Digest;

/** A run in a process of its own, killed for real at several moments; the same command then finishes the issue. */
class KilledRunTest {
    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    @Test
    void theSameCommandFinishesWhatAKilledRunBegan() throws Exception {
        Path calm = folder.resolve("calm");
        long begun = System.nanoTime();
        assertThat(start(calm).waitFor()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);

        Path rough = folder.resolve("rough");
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = start(rough);
            process.waitFor(whole * kill / (KILLS + 1), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }

        assertThat(start(rough).waitFor()).isZero();
        assertThat(digests(rough.resolve("2008-10-28"))).isEqualTo(digests(calm.resolve("2008-10-28")));
    }

    private static Process start(Path output) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Quarterlight.class.getName(),
                        "run",
                        "--output",
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Map<String, String> digests(Path issue) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(issue)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> digests.put(issue.relativize(file).toString(), Digest.of(file)));
        }
        return digests;
    }
}
