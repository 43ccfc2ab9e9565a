package org.quarterlight.template;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What {@code theme.yaml} says for every edition of a templates folder: whether each must be cleared. */
public record Theme(boolean clearanceRequired) {
    public static final String FILE = "theme.yaml";

    /** A folder without a theme. */
    public static final Theme NONE = new Theme(false);

    private static final String CLEARANCE = "clearance";

    /** Reads a theme's text; what cannot be understood is refused, so that nothing is public by a slip. */
    public static TemplateResult<Theme> read(String source) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(100_000);
        try {
            Node root = new Yaml(options).compose(new StringReader(source));
            return root instanceof MappingNode mapping ? read(mapping) : new TemplateResult.Made<>(NONE);
        } catch (YAMLException fault) {
            return refused(1, 1, "the theme is not YAML: " + fault.getMessage(), "write clearance: required");
        }
    }

    private static TemplateResult<Theme> read(MappingNode mapping) {
        Optional<Node> clearance = mapping.getValue().stream()
                .filter(Theme::isClearance)
                .map(NodeTuple::getValueNode)
                .findFirst();
        boolean required = clearance
                .filter(node -> node instanceof ScalarNode scalar
                        && scalar.getValue().strip().equals("required"))
                .isPresent();
        if (clearance.isPresent() && !required) {
            Node node = clearance.get();
            return refused(
                    node.getStartMark().getLine() + 1,
                    node.getStartMark().getColumn() + 1,
                    "clearance is required or left out",
                    "write clearance: required");
        }
        return new TemplateResult.Made<>(new Theme(required));
    }

    private static boolean isClearance(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar && Objects.equals(scalar.getValue(), CLEARANCE);
    }

    private static TemplateResult<Theme> refused(int line, int column, String message, String hint) {
        return new TemplateResult.Refused<>(List.of(new TemplateProblem(FILE, line, column, message, hint)));
    }
}
