package org.quarterlight.contract;

import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.quarterlight.csv.CellText;
import org.quarterlight.csv.Dialect;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateReader;
import org.quarterlight.dates.DateReading;
import org.quarterlight.spelling.NearestNames;

/** Reads one resource of a contract. */
final class ResourceReader {
    private static final Set<String> FIELDS_MATCH = Set.of("exact", "equal", "subset", "superset", "partial");
    private static final Set<String> MAY_LACK = Set.of("superset", "partial");
    private static final List<String> PARTS_OF_A_KEY = List.of("organisation", "product", "release", "scope");

    private ResourceReader() {}

    static Optional<Resource> read(JsonPlace place, ZoneId zone) {
        KnownProperties.RESOURCE.check(place);
        if (!place.has("role")) {
            return Optional.empty();
        }
        String word = place.text("role").orElse("");
        Optional<ResourceRole> role = ResourceRole.of(word);
        if (role.isEmpty()) {
            place.at("role")
                    .wrong(
                            word,
                            NearestNames.question(word, ResourceRole.words())
                                    + "a resource is plans, organisations, contracts, services, issues, statements or recipients");
        }
        return role.map(known -> read(place, known, zone));
    }

    private static Resource read(JsonPlace place, ResourceRole role, ZoneId zone) {
        String name = place.text("name").orElse("");
        if (name.isBlank()) {
            place.wrong("", "a resource has a name");
        }
        List<Field> fields = fields(place.at("schema"), role, zone);
        Resource resource = new Resource(
                name,
                role,
                paths(place),
                encoding(place),
                place.has("dialect") ? DialectReader.read(place.at("dialect")) : Dialect.USUAL,
                fields,
                mayLackFields(place.at("schema")),
                told(place.at("asAt"), true),
                told(place.at("source"), false).orElse(new ValueOrigin.Always(name)),
                key(place, fields));
        checkAsAt(place, resource);
        return resource;
    }

    static boolean mayLackFields(JsonPlace schema) {
        return MAY_LACK.contains(schema.text("fieldsMatch").orElse(""));
    }

    private static void checkAsAt(JsonPlace place, Resource resource) {
        boolean told = resource.asAt().isPresent()
                || resource.fieldFor("as_at_date").isPresent()
                || resource.fields().isEmpty();
        if (resource.role() == ResourceRole.PLANS && !told && !place.has("asAt")) {
            place.at("asAt")
                    .wrong(
                            "",
                            "say where the as-at date stands: {\"column\"}, {\"filename\"} or {\"constant\"}, or a field with the role as_at_date");
        }
    }

    static List<String> paths(JsonPlace place) {
        List<String> paths = new ArrayList<>();
        for (JsonPlace entry : place.at("path").items()) {
            entry.text().filter(path -> isBelowTheFolder(entry, path)).ifPresent(paths::add);
        }
        if (!place.has("path")) {
            place.at("path").wrong("", "name a file or a glob below the contract's folder, such as plans/*.csv");
        }
        return List.copyOf(paths);
    }

    private static boolean isBelowTheFolder(JsonPlace entry, String path) {
        boolean leaves = path.isBlank()
                || path.startsWith("/")
                || path.contains("\\")
                || path.contains("://")
                || path.indexOf('\0') >= 0
                || List.of(path.split("/", -1)).contains("..");
        if (leaves) {
            entry.wrong(path, "a path stays below the contract's folder, with / between its parts");
            return false;
        }
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + path);
            return true;
        } catch (PatternSyntaxException | InvalidPathException fault) {
            entry.wrong(path, "this is neither a path nor a glob");
            return false;
        }
    }

    static Optional<String> encoding(JsonPlace place) {
        Optional<String> encoding = place.text("encoding");
        encoding.filter(name -> !isCharset(name))
                .ifPresent(name ->
                        place.at("encoding").wrong(name, "an encoding is utf-8, utf-16, windows-1252 or the like"));
        return encoding.filter(ResourceReader::isCharset);
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    private static List<Field> fields(JsonPlace schema, ResourceRole role, ZoneId zone) {
        if (!schema.node().isObject() && !schema.node().isMissingNode()) {
            schema.wrong(schema.node().toString(), "write the schema out in this place: {\"fields\": [...]}");
            return List.of();
        }
        KnownProperties.SCHEMA.check(schema);
        schema.text("fieldsMatch")
                .filter(match -> !FIELDS_MATCH.contains(match))
                .ifPresent(match ->
                        schema.at("fieldsMatch").wrong(match, "one of exact, equal, subset, superset, partial"));
        Set<String> missing = Set.copyOf(schema.texts("missingValues"));
        FieldReader reader = new FieldReader(role, zone);
        Set<String> names = new HashSet<>();
        List<Field> fields = new ArrayList<>();
        for (JsonPlace entry : schema.at("fields").items()) {
            Field field = reader.read(entry, missing);
            if (!names.add(CellText.folded(field.name()))) {
                entry.at("name").wrong(field.name(), "two fields have this name");
            }
            fields.add(field);
        }
        checkRoles(schema, fields);
        return List.copyOf(fields);
    }

    /** A part that two columns play always is a slip; columns that play it in different rows say when. */
    private static void checkRoles(JsonPlace schema, List<Field> fields) {
        Map<String, String> played = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            for (FieldRole part : field.roles()) {
                String other = part.when().isEmpty() ? played.putIfAbsent(part.name(), field.name()) : null;
                if (other != null) {
                    schema.at("fields")
                            .items()
                            .get(i)
                            .at("role")
                            .wrong(
                                    part.name(),
                                    "the column " + other
                                            + " has this role already; give one of them another role, or say"
                                            + " \"when\" it counts");
                }
            }
        }
    }

    private static Optional<ValueOrigin> told(JsonPlace place, boolean date) {
        if (place.node().isMissingNode() || place.node().isNull()) {
            return Optional.empty();
        }
        if (!place.node().isObject()) {
            return place.text().flatMap(text -> always(place, text, date));
        }
        if (place.has("column")) {
            return place.text("column").map(ValueOrigin.InColumn::new);
        }
        if (place.has("filename")) {
            return inFileName(place, date ? "date" : "source");
        }
        if (place.has("constant")) {
            return place.text("constant").flatMap(text -> always(place.at("constant"), text, date));
        }
        place.wrong(place.node().toString(), "one of {\"column\"}, {\"filename\"} or {\"constant\"}");
        return Optional.empty();
    }

    private static Optional<ValueOrigin> always(JsonPlace place, String text, boolean date) {
        DateReading reading = new DateReader(DateFormats.NONE).read(text);
        if (date && SingleDay.of(reading).isEmpty()) {
            place.wrong(text, "an as-at date is one day, such as 2025-06-30");
        }
        return Optional.of(new ValueOrigin.Always(text));
    }

    private static Optional<ValueOrigin> inFileName(JsonPlace place, String group) {
        String regex = place.text("filename").orElse("");
        try {
            Pattern pattern = Pattern.compile(regex);
            if (pattern.matcher("").groupCount() == 0) {
                place.at("filename").wrong(regex, "put round brackets round the part that is the " + group);
            }
            return Optional.of(new ValueOrigin.InFileName(pattern, group, FieldReader.formats(place)));
        } catch (PatternSyntaxException fault) {
            place.at("filename").wrong(regex, "not a regular expression: " + fault.getDescription());
            return Optional.empty();
        }
    }

    /** The parts that make a plan the same plan: declared, else its id, else what is deployed and where. */
    private static List<String> key(JsonPlace place, List<Field> fields) {
        if (place.has("key")) {
            return place.texts("key").stream().map(ResourceRole::canonical).toList();
        }
        boolean hasId = fields.stream().anyMatch(field -> field.plays("plan_id"));
        return hasId ? List.of("plan_id") : PARTS_OF_A_KEY;
    }
}
