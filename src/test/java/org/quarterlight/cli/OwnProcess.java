package org.quarterlight.cli;

import java.io.File;
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
        return start(Place.HERE, Quarterlight.class, environment, log, command);
    }

    /** Where a program is started: what stands before the command, and where its classes are. */
    record Place(List<String> before, String classes) {
        static final Place HERE = new Place(List.of(), System.getProperty("java.class.path"));

        /** By another command, as to put it on a machine of its own. */
        static Place by(List<String> before) {
            return new Place(before, HERE.classes);
        }

        /** With a folder in which it looks before its own classes. */
        static Place withBefore(Path folder) {
            return new Place(List.of(), folder + File.pathSeparator + HERE.classes);
        }
    }

    /** Starts another program on the same classes. */
    static Process start(Class<?> program, Map<String, String> environment, Path log, List<String> command)
            throws IOException {
        return start(Place.HERE, program, environment, log, command);
    }

    /** Starts a program at a place. */
    static Process start(Place place, Class<?> program, Map<String, String> environment, Path log, List<String> command)
            throws IOException {
        List<String> words = new ArrayList<>(place.before());
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                place.classes(),
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
