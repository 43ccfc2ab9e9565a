package org.quarterlight.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an issue was made from and what was made: files by path with their SHA-256. The identity is a digest of
 * everything the issue's bytes depend on; {@code briefings} name each file's edition, subject and title.
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
        SortedMap<String, String> definitions) {
    public static final String FILE = "manifest.json";
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
    }

    void write(Path folder) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("asAt", asAt.toString());
        tree.put("identity", identity);
        tree.put("headline", headline);
        tree.put("settings", settings);
        tree.put("versions", versions);
        tree.put("inputs", inputs);
        tree.put("templates", templates);
        tree.put("briefings", briefings);
        tree.put("outputs", outputs);
        tree.put("definitions", definitions);
        try {
            String json = JSON.writeValueAsString(tree).replace("\r\n", "\n") + "\n";
            Files.writeString(Modes.makeFile(folder.resolve(FILE)), json, StandardCharsets.UTF_8);
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
                texts(tree.path("definitions"))));
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
