package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.Quarterlight;

/** What a run leaves for whoever watches it: figures for a collector, lines for a log, and nothing for strangers. */
class ProofOfLifeTest {
    private static final Set<PosixFilePermission> STRANGERS = Set.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    @TempDir
    private static Path folder;

    private static List<String> log = List.of();

    @BeforeAll
    static void runWithJsonLines() throws Exception {
        Path lines = folder.resolve("log");
        ProcessBuilder run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Quarterlight.class.getName(),
                        "run",
                        "--only",
                        "national",
                        "--output",
                        output().toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(lines.toFile());
        run.environment().put("QUARTERLIGHT_LOG", "ecs");
        assertThat(run.start().waitFor()).isZero();
        log = Files.readAllLines(lines, StandardCharsets.UTF_8);
    }

    private static Path output() {
        return folder.resolve("output");
    }

    @Test
    void everyLineOfTheLogIsJsonWithTheRunsId() {
        assertThat(log)
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{\"@timestamp\":\"")
                        .contains("\"ecs.version\"")
                        .containsPattern("\"run\":\"\\d{8}T\\d{6}Z-[0-9a-f]{4}\""));
        assertThat(log.getLast())
                .contains("Issue of 2008-10-28: No trust has a go-live date in the next three months.");
    }

    @Test
    void theMetricsSayHowTheRunEnded() throws IOException {
        assertThat(Files.readAllLines(output().resolve("state/metrics/quarterlight.prom")))
                .contains(
                        "quarterlight_run_outcome{outcome=\"issued\"} 1.0",
                        "quarterlight_run_outcome{outcome=\"failed\"} 0.0",
                        "quarterlight_files_read 27.0",
                        "quarterlight_rows_accepted 159.0",
                        "quarterlight_rows_rejected 0.0",
                        "quarterlight_messages{state=\"written\"} 1.0",
                        "quarterlight_messages{state=\"failed\"} 0.0")
                .anyMatch(line -> line.startsWith("quarterlight_run_duration_seconds "));
    }

    @Test
    void strangersCanReadNothing() throws IOException {
        FileStore disk = Files.getFileStore(output());
        Assumptions.assumeTrue(
                disk.supportsFileAttributeView(PosixFileAttributeView.class), "this file system knows no owners");
        try (Stream<Path> paths = Files.walk(output())) {
            assertThat(paths.filter(path -> !path.equals(output())))
                    .isNotEmpty()
                    .allSatisfy(path ->
                            assertThat(Files.getPosixFilePermissions(path)).doesNotContainAnyElementsOf(STRANGERS));
        }
    }
}
