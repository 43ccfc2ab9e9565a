package org.quarterlight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quarterlight.Quarterlight;
import org.quarterlight.issue.Digest;

/** The program in a process of its own, and what it leaves. */
final class OwnProcess {
    private OwnProcess() {}

    /** Starts a command; all it says goes into the log. */
    static Process start(Map<String, String> environment, Path log, List<String> command) throws IOException {
        return start(List.of(), Quarterlight.class, environment, log, command);
    }

    /** Starts a command by another one that stands before it, as to put it on a machine of its own. */
    static Process start(List<String> before, Map<String, String> environment, Path log, List<String> command)
            throws IOException {
        return start(before, Quarterlight.class, environment, log, command);
    }

    /** Starts another program on the same classes. */
    static Process start(Class<?> program, Map<String, String> environment, Path log, List<String> command)
            throws IOException {
        return start(List.of(), program, environment, log, command);
    }

    private static Process start(
            List<String> before, Class<?> program, Map<String, String> environment, Path log, List<String> command)
            throws IOException {
        List<String> words = new ArrayList<>(before);
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        words.addAll(command);
        ProcessBuilder process =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        process.environment().putAll(environment);
        return process.start();
    }

    /** The digest of every file below a folder, by path; what lies in its state folder is left out. */
    static Map<String, String> digests(Path root) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        Predicate<Path> isState = file -> file.startsWith(root.resolve("state"));
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .filter(isState.negate())
                    .forEach(file -> digests.put(root.relativize(file).toString(), Digest.of(file)));
        }
        return digests;
    }
}
