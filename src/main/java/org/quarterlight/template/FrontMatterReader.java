package org.quarterlight.template;

import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterlight.spelling.NearestNames;
import org.quarterlight.template.FrontMatter.ForEach;
import org.quarterlight.template.FrontMatter.Format;
import org.quarterlight.template.FrontMatter.When;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the YAML between the two lines of dashes; only the tree is read, no object is ever made from it. */
final class FrontMatterReader {
    private static final Pattern FENCED = Pattern.compile("\\A---[ \\t]*\n(.*?\n)?---[ \\t]*(\n|\\z)", Pattern.DOTALL);
    static final Set<String> KEYS =
            Set.of("id", "name", "title", "for-each", "when", "formats", "clearance", "embargo");

    private final SourcePositions places;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Map<String, Node> values = new LinkedHashMap<>();

    private FrontMatterReader(SourcePositions places) {
        this.places = places;
    }

    /** The front matter, the title as given with its place, and where the body begins. */
    record Read(FrontMatter frontMatter, String title, Place titlePlace, Place forEachPlace, int bodyStart) {}

    record Place(int line, int column) {}

    static TemplateResult<Read> read(SourcePositions places) {
        FrontMatterReader reader = new FrontMatterReader(places);
        @Nullable Read read = reader.read();
        return read == null || !reader.problems.isEmpty()
                ? new TemplateResult.Refused<>(List.copyOf(reader.problems))
                : new TemplateResult.Made<>(read);
    }

    private @Nullable Read read() {
        Matcher fenced = FENCED.matcher(places.source());
        if (!fenced.find()) {
            refuse(0, "the front matter is missing", "begin with a line ---, then id, title and for-each, then ---");
            return null;
        }
        boolean isMapping = compose(fenced.group(1) == null ? "" : fenced.group(1));
        return isMapping ? matter(fenced.end()) : null;
    }

    private boolean compose(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(100_000);
        try {
            Node root = new Yaml(options).compose(new StringReader(yaml));
            if (root instanceof MappingNode mapping) {
                mapping.getValue().forEach(this::entry);
                return true;
            }
            refuse(0, "the front matter is not a list of name: value", "write id: national and so on");
        } catch (MarkedYAMLException fault) {
            Mark mark = fault.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 2;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            problems.add(places.problemAt(
                    line,
                    column,
                    "the front matter is not YAML: " + fault.getProblem(),
                    "put quotes round a value with a colon or a sign in it"));
        } catch (YAMLException fault) {
            refuse(0, "the front matter is not YAML: " + fault.getMessage(), "");
        }
        return false;
    }

    private void entry(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!KEYS.contains(key)) {
            refuse(
                    tuple.getKeyNode(),
                    "the front matter has no " + (key.isEmpty() ? "such entry" : key),
                    NearestNames.question(key, KEYS) + "it has " + String.join(", ", new TreeSet<>(KEYS)));
        } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            refuse(tuple.getKeyNode(), key + " is given twice", "");
        }
    }

    private @Nullable Read matter(int bodyStart) {
        String id = text("id", null);
        if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            refuse(value("id"), "the id becomes a file's name", "use small letters, digits and hyphens");
        }
        String title = text("title", null);
        ForEach forEach = new ForEach(text("for-each", null).strip());
        When when = word("when", When.class, When.NIGHTLY);
        List<Format> formats = formats();
        ReleaseRule release = new ReleaseRule(clearance(), embargo());
        if (!problems.isEmpty() || when == null) {
            return null;
        }
        return new Read(
                new FrontMatter(id, text("name", FrontMatter.nameOf(id)).strip(), forEach, when, formats, release),
                title,
                place("title"),
                place("for-each"),
                bodyStart);
    }

    /** Where a value's text begins, behind the quote where it has one. */
    private Place place(String key) {
        Mark mark = value(key).getStartMark();
        boolean quoted = places.source()
                .lines()
                .skip(mark.getLine() + 1L)
                .findFirst()
                .orElse("")
                .substring(mark.getColumn())
                .matches("[\"'].*");
        return new Place(mark.getLine() + 2, mark.getColumn() + (quoted ? 2 : 1));
    }

    private Node value(String key) {
        return java.util.Objects.requireNonNull(values.get(key));
    }

    private String text(String key, @Nullable String otherwise) {
        Node node = values.get(key);
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        if (otherwise == null) {
            refuse(node, key + " is missing", "write " + key + ": ...");
        }
        return otherwise == null ? "" : otherwise;
    }

    private <E extends Enum<E>> @Nullable E word(String key, Class<E> kind, @Nullable E otherwise) {
        Node node = values.get(key);
        if (node == null && otherwise != null) {
            return otherwise;
        }
        String given = text(key, null);
        E word = given.isEmpty() ? null : constant(given, kind);
        if (word == null && !given.isEmpty()) {
            refuse(node, key + " cannot be " + given, "it is one of " + words(kind));
        }
        return word;
    }

    private boolean clearance() {
        String word = text("clearance", "");
        if (!word.isEmpty() && !word.equals("required")) {
            refuse(value("clearance"), "clearance cannot be " + word, "write clearance: required, or leave it out");
        }
        return word.equals("required");
    }

    /** Only the text of the node is read, so a time stamp is what was written, whatever YAML makes of it. */
    private Optional<LocalDateTime> embargo() {
        String time = text("embargo", "");
        try {
            return time.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(time));
        } catch (DateTimeParseException noTime) {
            refuse(value("embargo"), "embargo cannot be " + time, "write a day and a time, such as 2026-04-02T09:30");
            return Optional.empty();
        }
    }

    private List<Format> formats() {
        Node node = values.get("formats");
        if (node == null) {
            return List.of(Format.PDF, Format.HTML);
        }
        List<Node> given = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        List<Format> formats = new ArrayList<>();
        for (Node one : given) {
            Format format = one instanceof ScalarNode scalar ? constant(scalar.getValue(), Format.class) : null;
            if (format == null || formats.contains(format)) {
                refuse(one, "formats lists each of " + words(Format.class) + " at most once", "write [pdf, html]");
            } else {
                formats.add(format);
            }
        }
        if (given.isEmpty()) {
            refuse(node, "formats is empty", "write [pdf, html]");
        }
        return List.copyOf(formats);
    }

    private static <E extends Enum<E>> @Nullable E constant(String given, Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> word(constant).equals(given.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> String words(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(FrontMatterReader::word)
                .collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void refuse(@Nullable Node node, String message, String hint) {
        int line = node == null ? 1 : node.getStartMark().getLine() + 2;
        int column = node == null ? 1 : node.getStartMark().getColumn() + 1;
        problems.add(places.problemAt(line, column, message, hint));
    }

    private void refuse(int offset, String message, String hint) {
        problems.add(places.problem(offset, message, hint));
    }
}
