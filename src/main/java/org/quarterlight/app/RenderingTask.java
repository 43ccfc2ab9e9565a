package org.quarterlight.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Some briefings of an issue for a worker to render: those from one number of its list to before another. */
record RenderingTask(LocalDate asAt, Optional<LocalDate> knownOn, SortedSet<String> editions, int from, int to) {
    /** As many briefings go into a task: enough that handing it out costs little beside them. */
    static final int BRIEFINGS = 20;

    String name() {
        return "render " + asAt + knownOn.map(day -> " known " + day).orElse("") + " " + (from + 1) + " to " + to;
    }

    String request() {
        return """
                as-at=%s
                known-on=%s
                editions=%s
                from=%d
                to=%d
                """.formatted(asAt, knownOn.map(LocalDate::toString).orElse(""), String.join(",", editions), from, to);
    }

    static RenderingTask of(String request) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(request));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new RenderingTask(
                LocalDate.parse(lines.getProperty("as-at")),
                Optional.of(lines.getProperty("known-on"))
                        .filter(Predicate.not(String::isEmpty))
                        .map(LocalDate::parse),
                Arrays.stream(lines.getProperty("editions").split(","))
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.toCollection(TreeSet::new)),
                Integer.parseInt(lines.getProperty("from")),
                Integer.parseInt(lines.getProperty("to")));
    }
}
