package org.quarterlight.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterlight.csv.CellText;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.programme.Profile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of an input folder: what it says of the programme, its resources, and the SHA-256 of its own bytes. */
public record DataPackage(Path folder, String name, Profile profile, List<Resource> resources, String digest) {
    public static final String FILE_NAME = "datapackage.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Reads a contract; a file that is not there is a fault like any other. */
    public static ContractReading read(Path file) {
        String name = file.toString();
        try {
            byte[] bytes = Files.readAllBytes(file);
            return read(JsonPlace.root(JSON.readTree(bytes), name), folderOf(file), Sha256.of(bytes));
        } catch (JacksonException fault) {
            String where = "line " + fault.getLocation().getLineNr() + ", column "
                    + fault.getLocation().getColumnNr();
            return faulty(name, where, "this is not JSON: " + fault.getOriginalMessage());
        } catch (IOException fault) {
            return faulty(name, "", absent(file));
        }
    }

    private static String absent(Path file) {
        Path folder = folderOf(file);
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder) ? folder + " is no folder" : "there is no folder " + folder;
        }
        return Files.exists(file)
                ? "this account may not read it"
                : "there is no contract in this folder; init drafts one for the CSV files in it";
    }

    private static Path folderOf(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static ContractReading faulty(String file, String value, String hint) {
        return new ContractReading.Faulty(List.of(new ContractProblem(file, "$", value, hint)));
    }

    private static ContractReading read(JsonPlace root, Path folder, String digest) {
        KnownProperties.PACKAGE.check(root);
        Profile profile = ProfileReader.read(root);
        List<Resource> resources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonPlace place : root.at("resources").items()) {
            ResourceReader.read(place, profile.zone()).ifPresent(resource -> {
                if (!names.add(resource.name())) {
                    place.at("name").wrong(resource.name(), "two resources have this name");
                }
                resources.add(resource);
            });
        }
        if (resources.isEmpty() && root.problems().isEmpty()) {
            root.at("resources")
                    .wrong(shortened(root.node()), "a contract lists resources, each with a role and a path");
        }
        checkSources(root, resources);
        checkColumns(root, resources);
        if (!root.problems().isEmpty()) {
            return new ContractReading.Faulty(List.copyOf(root.problems()));
        }
        return new ContractReading.Read(
                new DataPackage(folder, root.text("name").orElse(""), profile, List.copyOf(resources), digest));
    }

    /** The columns without a role that the resources of plans declare with a type, in the contract's order. */
    public List<DeclaredColumn> declaredColumns() {
        Map<String, DeclaredColumn> byName = new LinkedHashMap<>();
        declared(resources).forEach(column -> byName.putIfAbsent(CellText.folded(column.name()), column));
        return List.copyOf(byName.values());
    }

    private static Stream<DeclaredColumn> declared(List<Resource> resources) {
        return resources.stream()
                .filter(resource -> resource.role() == ResourceRole.PLANS)
                .flatMap(resource -> resource.fields().stream())
                .flatMap(field -> field.declared().stream());
    }

    /** A column that two resources declare is one column, so its cells are read in one way. */
    private static void checkColumns(JsonPlace root, List<Resource> resources) {
        Map<String, DeclaredColumn> byName = new HashMap<>();
        declared(resources).forEach(column -> {
            DeclaredColumn first = byName.putIfAbsent(CellText.folded(column.name()), column);
            if (first != null && !first.agreesWith(column)) {
                root.at("resources")
                        .wrong(
                                column.name(),
                                "two resources of plans declare this column with different types, units or forms of its"
                                        + " cells; declare it alike in both, or give it two names");
            }
        });
    }

    /** Plans told in two resources would count twice, silently: each says of which source it is. */
    private static void checkSources(JsonPlace root, List<Resource> resources) {
        long plans = resources.stream()
                .filter(resource -> resource.role() == ResourceRole.PLANS)
                .count();
        if (plans < 2) {
            return;
        }
        for (JsonPlace place : root.at("resources").items()) {
            if (place.text("role").filter("plans"::equals).isPresent() && !place.has("source")) {
                place.at("source")
                        .wrong(
                                "",
                                "the package has " + plans + " resources of plans, so each names its source, such as"
                                        + " \"source\": \"programme office\"; those of one source tell of the same plans");
            }
        }
    }

    private static String shortened(JsonNode node) {
        String text = node.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }
}
