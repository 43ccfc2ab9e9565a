package org.quarterlight.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.Publication;

/** Some briefings of an issue for a worker to render: those from one number of its list to before another. */
record RenderingTask(
        LocalDate asAt,
        Optional<LocalDate> knownOn,
        SortedSet<String> editions,
        SortedMap<String, Publication> publications,
        int from,
        int to) {
    private static final String PUBLICATION = "publication.";

    /** As many briefings go into a task: enough that handing it out costs little beside them. */
    static final int BRIEFINGS = 20;

    String name() {
        String letOut = publications.isEmpty()
                ? ""
                : " let out as " + Digest.of(publicationLines()).substring(0, 12);
        return "render " + asAt + knownOn.map(day -> " known " + day).orElse("") + letOut + " " + (from + 1) + " to "
                + to;
    }

    String request() {
        return """
                as-at=%s
                known-on=%s
                editions=%s
                from=%d
                to=%d
                """.formatted(asAt, knownOn.map(LocalDate::toString).orElse(""), String.join(",", editions), from, to)
                + publicationLines();
    }

    private String publicationLines() {
        StringBuilder lines = new StringBuilder();
        publications.forEach((edition, publication) -> publication
                .texts()
                .forEach((name, text) -> lines.append(PUBLICATION)
                        .append(edition)
                        .append('.')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(text, StandardCharsets.UTF_8))
                        .append('\n')));
        return lines.toString();
    }

    private static SortedMap<String, Publication> publications(Properties lines) {
        SortedMap<String, SortedMap<String, String>> texts = new TreeMap<>();
        for (String key : lines.stringPropertyNames()) {
            if (key.startsWith(PUBLICATION)) {
                String[] edition = key.substring(PUBLICATION.length()).split("\\.", 2);
                texts.computeIfAbsent(edition[0], none -> new TreeMap<>())
                        .put(edition[1], URLDecoder.decode(lines.getProperty(key), StandardCharsets.UTF_8));
            }
        }
        SortedMap<String, Publication> publications = new TreeMap<>();
        texts.forEach((edition, own) -> publications.put(edition, Publication.ofTexts(own)));
        return publications;
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
                publications(lines),
                Integer.parseInt(lines.getProperty("from")),
                Integer.parseInt(lines.getProperty("to")));
    }
}
