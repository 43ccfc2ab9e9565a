package org.quarterlight.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an issue was made from and what was made: files by path with their SHA-256. The identity is a digest of
 * everything the issue's bytes depend on but its publication; {@code briefings} name each file's edition, subject and
 * title, {@code publications} how far an edition is on its way to the public where it is not simply public, and
 * {@code corrections} which files changed figures of the programme after the as-at date.
 */
public record Manifest(
        LocalDate asAt,
        String identity,
        String headline,
        SortedMap<String, String> settings,
        SortedMap<String, String> versions,
        List<FileDigest> inputs,
        List<FileDigest> templates,
        List<Briefing> briefings,
        List<FileDigest> outputs,
        SortedMap<String, String> definitions,
        SortedMap<String, Publication> publications,
        List<CorrectedBy> corrections) {
    public static final String FILE = "manifest.json";
    private static final String ANNEX = "-annex";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    /** A file's path, with {@code /} between folders, and its SHA-256. */
    public record FileDigest(String file, String sha256) {}

    /** One briefing of the issue; {@code file} is its path without the ending of a format. */
    public record Briefing(String edition, String subject, String title, String file, List<String> formats) {
        /** True where it is about no single region, supplier or organisation. */
        public boolean isOfTheWholeProgramme() {
            return !file.contains("/");
        }

        /** True where a file of the issue is one of its formats, or its annex. */
        public boolean owns(String output) {
            int ending = output.lastIndexOf('.');
            String name = ending < 0 ? output : output.substring(0, ending);
            return name.equals(file) || name.equals(file + ANNEX);
        }
    }

    /** How far an edition is on its way to the public. */
    public Publication publication(String edition) {
        return publications.getOrDefault(edition, Publication.OPEN);
    }

    /** True where an edition of the issue is held back. */
    public boolean isHeld() {
        return briefings.stream()
                .anyMatch(briefing -> publication(briefing.edition()).isHeld());
    }

    /** True where an edition of the issue was taken back. */
    public boolean isRecalled() {
        return publications.values().stream().anyMatch(Publication::isRecalled);
    }

    /** True where a file is a notice that stands in the place of a briefing that was recalled. */
    public boolean isNotice(String file) {
        return briefings.stream()
                .filter(briefing -> publication(briefing.edition()).isRecalled())
                .anyMatch(briefing -> briefing.owns(file));
    }

    /** True where anybody may see something of the issue. */
    public boolean isPublic() {
        return briefings.isEmpty()
                || briefings.stream()
                        .anyMatch(briefing -> publication(briefing.edition()).isPublic());
    }

    /** True where all of it is held back: not even a notice may be seen. */
    boolean isHidden() {
        return !briefings.isEmpty()
                && briefings.stream()
                        .allMatch(briefing -> publication(briefing.edition()).isHeld());
    }

    /** True where anybody may see a file: a briefing that is not held, or its notice; data where a briefing stands on them. */
    boolean mayBeSeen(String file) {
        return briefings.stream()
                .filter(briefing -> briefing.owns(file))
                .findFirst()
                .map(briefing -> !publication(briefing.edition()).isHeld())
                .orElseGet(this::isPublic);
    }

    /** How far the editions are let out that are not simply public, in words; blank where all are. */
    public String standing() {
        Map<String, List<String>> editions = new TreeMap<>();
        publications.forEach(
                (edition, publication) -> editions.computeIfAbsent(publication.sentence(), none -> new ArrayList<>())
                        .add(edition));
        long all = briefings.stream().map(Briefing::edition).distinct().count();
        return editions.entrySet().stream()
                .map(entry -> entry.getValue().size() == all
                        ? entry.getKey()
                        : String.join(", ", entry.getValue()) + " " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    /** What the public may know of the issue: briefings and files that are neither held back nor recalled. */
    public Manifest publicPart() {
        List<Briefing> open = briefings.stream()
                .filter(briefing -> publication(briefing.edition()).isPublic())
                .toList();
        List<Briefing> closed =
                briefings.stream().filter(briefing -> !open.contains(briefing)).toList();
        if (closed.isEmpty()) {
            return this;
        }
        return new Manifest(
                asAt,
                identity,
                headline(open, open.isEmpty() ? "" : open.getFirst().title()),
                settings,
                versions,
                inputs,
                templates,
                open,
                outputs.stream()
                        .filter(output -> closed.stream().noneMatch(one -> one.owns(output.file())))
                        .toList(),
                definitions,
                publications,
                corrections);
    }

    /** The same issue with other files, let out otherwise. */
    public Manifest with(List<FileDigest> files, SortedMap<String, Publication> now) {
        return new Manifest(
                asAt,
                identity,
                headline,
                settings,
                versions,
                inputs,
                templates,
                briefings,
                files,
                definitions,
                now,
                corrections);
    }

    /** The finding of the first briefing of the whole programme; where there are others only, what is found of it anyway. */
    public static String headline(List<Briefing> briefings, String otherwise) {
        return briefings.stream()
                .filter(Briefing::isOfTheWholeProgramme)
                .findFirst()
                .map(Briefing::title)
                .orElse(briefings.isEmpty() ? "No briefing was made" : otherwise);
    }

    /** Writes it in one go, so that a folder that has one is complete. */
    void write(Path folder) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("asAt", asAt.toString());
        tree.put("identity", identity);
        tree.put("headline", headline);
        if (!publications.isEmpty()) {
            Map<String, Object> states = new LinkedHashMap<>();
            publications.forEach((edition, publication) -> states.put(edition, publication.texts()));
            tree.put("publication", states);
        }
        if (!corrections.isEmpty()) {
            tree.put("corrections", corrections.stream().map(CorrectedBy::texts).toList());
        }
        tree.put("settings", settings);
        tree.put("versions", versions);
        tree.put("inputs", inputs);
        tree.put("templates", templates);
        tree.put("briefings", briefings);
        tree.put("outputs", outputs);
        tree.put("definitions", definitions);
        try {
            String json = JSON.writeValueAsString(tree).replace("\r\n", "\n") + "\n";
            Path beside = FileModes.makeFile(folder.resolve(FILE + ".part"));
            Files.writeString(beside, json, StandardCharsets.UTF_8);
            Files.move(beside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write the manifest in " + folder, problem);
        }
    }

    /** The manifest of a published issue, or nothing where the folder holds none. */
    public static Optional<Manifest> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        JsonNode tree = JSON.readTree(file.toFile());
        return Optional.of(new Manifest(
                LocalDate.parse(tree.path("asAt").asString()),
                tree.path("identity").asString(),
                tree.path("headline").asString(),
                texts(tree.path("settings")),
                texts(tree.path("versions")),
                digests(tree.path("inputs")),
                digests(tree.path("templates")),
                briefings(tree.path("briefings")),
                digests(tree.path("outputs")),
                texts(tree.path("definitions")),
                publications(tree.path("publication")),
                tree.path("corrections")
                        .valueStream()
                        .map(Manifest::texts)
                        .map(CorrectedBy::ofTexts)
                        .toList()));
    }

    private static SortedMap<String, Publication> publications(JsonNode node) {
        SortedMap<String, Publication> publications = new TreeMap<>();
        node.properties()
                .forEach(entry -> publications.put(entry.getKey(), Publication.ofTexts(texts(entry.getValue()))));
        return publications;
    }

    private static SortedMap<String, String> texts(JsonNode node) {
        SortedMap<String, String> texts = new TreeMap<>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return texts;
    }

    private static List<FileDigest> digests(JsonNode node) {
        List<FileDigest> digests = new ArrayList<>();
        node.forEach(entry -> digests.add(new FileDigest(
                entry.path("file").asString(), entry.path("sha256").asString())));
        return digests;
    }

    private static List<Briefing> briefings(JsonNode node) {
        List<Briefing> briefings = new ArrayList<>();
        node.forEach(entry -> briefings.add(new Briefing(
                entry.path("edition").asString(),
                entry.path("subject").asString(),
                entry.path("title").asString(),
                entry.path("file").asString(),
                entry.path("formats").valueStream().map(JsonNode::asString).toList())));
        return briefings;
    }
}
