package org.quarterlight.theme;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterlight.spelling.NearestNames;
import org.quarterlight.template.TemplateProblem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The tree of a theme's YAML, of which no object is ever made, and what was found wrong with it. */
final class ThemeYaml {
    private final List<TemplateProblem> problems = new ArrayList<>();

    /** The entries of the file, or none where it holds nothing or is not YAML, which is then a problem. */
    Map<String, Node> entries(String source, Set<String> known) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(100_000);
        try {
            Node root = new Yaml(options).compose(new StringReader(source));
            return root == null ? Map.of() : entries(root, known);
        } catch (MarkedYAMLException fault) {
            int line =
                    fault.getProblemMark() == null ? 1 : fault.getProblemMark().getLine() + 1;
            int column =
                    fault.getProblemMark() == null ? 1 : fault.getProblemMark().getColumn() + 1;
            problem(
                    line,
                    column,
                    "the theme is not YAML: " + fault.getProblem(),
                    "write clearance: required and so on");
        } catch (YAMLException fault) {
            problem(1, 1, "the theme is not YAML: " + fault.getMessage(), "write clearance: required and so on");
        }
        return Map.of();
    }

    /** The entries of a part of the file. */
    Map<String, Node> entries(Node node, Set<String> known) {
        Map<String, Node> entries = new LinkedHashMap<>();
        String all = "it has " + String.join(", ", new TreeSet<>(known));
        if (!(node instanceof MappingNode mapping)) {
            refuse(node, "this is not a list of name: value", all);
            return entries;
        }
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(key)) {
                refuse(entry.getKeyNode(), "the theme has no entry " + key, NearestNames.question(key, known) + all);
            } else if (entries.putIfAbsent(key, entry.getValueNode()) != null) {
                refuse(entry.getKeyNode(), key + " is given twice", "leave one of them out");
            }
        }
        return entries;
    }

    /** A text of one line; anything else is a problem. */
    Optional<String> line(Node node, String key, String hint) {
        if (node instanceof ScalarNode scalar
                && !scalar.getValue().isBlank()
                && scalar.getValue().strip().lines().count() == 1) {
            return Optional.of(scalar.getValue().strip());
        }
        refuse(node, key + " is not a line of text", hint);
        return Optional.empty();
    }

    void refuse(Node node, String message, String hint) {
        problem(node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, message, hint);
    }

    private void problem(int line, int column, String message, String hint) {
        problems.add(new TemplateProblem(Theme.FILE, line, column, message, hint));
    }

    List<TemplateProblem> problems() {
        return List.copyOf(problems);
    }
}
