package org.quarterlight.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A process that is measured from its start to its exit: its milliseconds and what it printed, the seconds its
 * processors worked, and the most memory it held, in bytes (0 where the system does not tell).
 */
record Child(double millis, List<String> lines, double cpuSeconds, long peakBytes) {
    static final Path WORK = Path.of("target", "benchmark");
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    /** Done, and done with rows refused. */
    private static final Set<Integer> DONE = Set.of(0, 3);

    /** A main class of the benchmark's own, with the product as it is installed: its jars and its archive of classes. */
    static Child besideProduct(
            Class<?> main, List<String> options, List<String> arguments, Map<String, String> environment) {
        Path home = Path.of("target", "quarterlight").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:+IgnoreUnrecognizedVMOptions"));
        command.addAll(List.of("-XX:AOTCache=" + home.resolve("quarterlight.aot"), "-XX:+UseSerialGC"));
        command.addAll(options);
        String classes = home.resolve("quarterlight.jar") + File.pathSeparator + System.getProperty("java.class.path");
        command.addAll(List.of("-cp", classes, main.getName()));
        command.addAll(arguments);
        return run(command, environment);
    }

    /** A main class of the benchmark's own, on its own class path. */
    static Child ofBenchmark(Class<?> main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return run(command);
    }

    /** The product as it is installed: by its launcher, with the archive of classes made when it was packaged. */
    static Child ofProduct(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("target/quarterlight/quarterlight"));
        command.addAll(arguments);
        return run(command);
    }

    /** The product from its single jar, without an archive of classes. */
    static Child ofJar(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-jar", "target/quarterlight.jar"));
        command.addAll(arguments);
        return run(command);
    }

    static Child run(List<String> command) {
        return run(command, Map.of());
    }

    private static Child run(List<String> command, Map<String, String> environment) {
        try {
            Files.createDirectories(WORK);
            Path log = Files.createTempFile(WORK, "process-", ".log");
            long begun = System.nanoTime();
            ProcessBuilder process =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            process.environment().put("JAVA_HOME", System.getProperty("java.home"));
            process.environment().putAll(environment);
            Process started = process.start();
            ProcessWatch watch = new ProcessWatch(started);
            int code = watch.waitFor();
            double millis = (System.nanoTime() - begun) / 1e6;
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            if (!DONE.contains(code)) {
                throw new IllegalStateException(command + " ended with " + code + ": " + String.join("\n", lines));
            }
            Files.delete(log);
            Child child = new Child(millis, lines, watch.cpuSeconds(), watch.peakBytes());
            child.tell(command);
            return child;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while measuring", stopped);
        }
    }

    /** Shows on the terminal how far a long measurement has come. */
    private void tell(List<String> command) {
        int shown = command.indexOf("-cp") + 2;
        OUT.println(String.format(
                Locale.ROOT,
                "    %.1f s, %.1f s of CPU, %,d MB: %s",
                millis / 1e3,
                cpuSeconds,
                peakBytes >> 20,
                String.join(" ", command.subList(shown > 1 ? shown : 0, command.size()))));
    }

    /** What the process itself said its timed work took. */
    List<Double> timings() {
        return Timing.found(lines);
    }
}
