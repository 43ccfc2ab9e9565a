package org.quarterlight.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.quarterlight.contract.DescribedColumn.Bounds;
import org.quarterlight.contract.DescribedColumn.Constraints;
import org.quarterlight.contract.DescribedTable.Written;
import org.quarterlight.csv.Dialect;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables of a package that have a schema and no role, and what is wrong with their description. Tables that lie
 * elsewhere, or in the description itself, are left out.
 */
public record DescribedTables(List<DescribedTable> tables, List<ContractProblem> problems) {
    private static final Set<String> JUDGED =
            Set.of("required", "enum", "pattern", "minimum", "maximum", "minLength", "maxLength");

    private static final Set<String> STANDARD = Set.of("unique", "jsonSchema", "exclusiveMinimum", "exclusiveMaximum");

    /** The described tables of a contract that could be read as one. */
    public static DescribedTables in(Path contract) {
        try {
            JsonPlace root =
                    JsonPlace.root(JsonMapper.shared().readTree(Files.readAllBytes(contract)), contract.toString());
            List<DescribedTable> tables = root.at("resources").items().stream()
                    .filter(place -> !place.has("role") && place.has("schema") && liesHere(place))
                    .map(DescribedTables::table)
                    .toList();
            return new DescribedTables(tables, List.copyOf(root.problems()));
        } catch (IOException | JacksonException unreadable) {
            return new DescribedTables(List.of(), List.of());
        }
    }

    private static boolean liesHere(JsonPlace place) {
        return place.has("path")
                && place.at("path").items().stream()
                        .allMatch(path -> !path.node().asString("").contains("://"));
    }

    private static DescribedTable table(JsonPlace place) {
        JsonPlace schema = place.at("schema");
        return new DescribedTable(
                place.text("name").orElse(""),
                ResourceReader.paths(place),
                written(place),
                columns(schema),
                ResourceReader.mayLackFields(schema));
    }

    private static Written written(JsonPlace place) {
        boolean json = place.text("format")
                .map("json"::equals)
                .orElseGet(() -> place.at("path").items().stream()
                        .allMatch(path -> path.node()
                                .asString("")
                                .toLowerCase(Locale.ROOT)
                                .endsWith(".json")));
        Dialect dialect = place.has("dialect") ? DialectReader.read(place.at("dialect")) : Dialect.USUAL;
        return new Written(json, ResourceReader.encoding(place), dialect);
    }

    private static List<DescribedColumn> columns(JsonPlace schema) {
        if (!schema.node().isObject()) {
            schema.wrong(schema.node().toString(), "write the schema out in this place: {\"fields\": [...]}");
            return List.of();
        }
        Set<String> missing = schema.has("missingValues") ? Set.copyOf(schema.texts("missingValues")) : Set.of("");
        List<DescribedColumn> columns = new ArrayList<>();
        schema.at("fields").items().forEach(field -> columns.add(column(field, missing)));
        return List.copyOf(columns);
    }

    private static DescribedColumn column(JsonPlace field, Set<String> missing) {
        KnownProperties.FIELD.check(field);
        return new DescribedColumn(
                field.text("name").orElse(""),
                field.text("type").orElse("any"),
                field.text("format").orElse(DescribedColumn.USUAL_FORMAT),
                field.has("missingValues") ? Set.copyOf(field.texts("missingValues")) : missing,
                constraints(field.at("constraints")));
    }

    private static Constraints constraints(JsonPlace place) {
        Set<String> others = new TreeSet<>(place.members().keySet());
        others.removeAll(JUDGED);
        others.stream()
                .filter(name -> !STANDARD.contains(name))
                .forEach(name -> place.at(name)
                        .wrong(
                                name,
                                "no such constraint; " + String.join(", ", new TreeSet<>(JUDGED)) + " are judged"));
        return new Constraints(
                place.truth("required", false),
                place.texts("enum").stream().collect(Collectors.toUnmodifiableSet()),
                pattern(place),
                new Bounds(
                        place.text("minimum"),
                        place.text("maximum"),
                        length(place, "minLength"),
                        length(place, "maxLength")),
                List.copyOf(others));
    }

    private static Optional<Integer> length(JsonPlace place, String name) {
        return place.wholeNumbers(name).stream().findFirst();
    }

    private static Optional<Pattern> pattern(JsonPlace place) {
        try {
            return place.text("pattern").map(Pattern::compile);
        } catch (PatternSyntaxException fault) {
            place.at("pattern")
                    .wrong(place.text("pattern").orElse(""), "not a regular expression: " + fault.getDescription());
            return Optional.empty();
        }
    }
}
