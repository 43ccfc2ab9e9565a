package org.quarterlight.contract;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterlight.csv.CellText;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateFormats.Quarters;
import org.quarterlight.plan.DateStatus;
import org.quarterlight.programme.CellForms;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.spelling.NearestNames;

/** Reads the fields of a resource from its schema. */
final class FieldReader {
    private final ResourceRole role;
    private final ZoneId zone;

    FieldReader(ResourceRole role, ZoneId zone) {
        this.role = role;
        this.zone = zone;
    }

    Field read(JsonPlace place, Set<String> missing) {
        KnownProperties.FIELD.check(place);
        String name = place.text("name").orElse("");
        if (name.isBlank()) {
            place.wrong("", "a field has a name: the heading of its column");
        }
        List<FieldRole> roles = roles(place);
        Set<String> ownMissing = place.has("missingValues") ? Set.copyOf(place.texts("missingValues")) : missing;
        DateFormats formats = formats(place).in(place.has("zone") ? ProfileReader.zone(place) : zone, quarters(place));
        return new Field(
                name,
                roles,
                place.texts("synonyms"),
                where(place),
                formats,
                codes(place),
                values(place, roles),
                place.text("constant"),
                ownMissing,
                declared(place, name, roles, CellFormsReader.read(place).dates(formats)));
    }

    private static Field.Place where(JsonPlace place) {
        Optional<String> join = place.has("join") ? place.text("join") : Optional.empty();
        int column = place.has("column")
                ? place.wholeNumbers("column").stream().findFirst().orElse(0)
                : 0;
        if (place.has("column") && column == 0) {
            place.at("column").wrong(place.at("column").node().toString(), "columns are counted from 1");
        }
        if (column > 0 && join.isPresent()) {
            place.at("join").wrong(join.get(), "either one column is chosen or all are joined");
        }
        return new Field.Place(column, join);
    }

    private static Quarters quarters(JsonPlace place) {
        String word = place.text("quarters").orElse("calendar");
        if (!word.equals("calendar") && !word.equals("financial")) {
            place.at("quarters").wrong(word, "quarters are calendar or financial");
        }
        return word.equals("financial") ? Quarters.FINANCIAL : Quarters.CALENDAR;
    }

    private static Optional<DeclaredColumn> declared(
            JsonPlace place, String name, List<FieldRole> roles, CellForms forms) {
        Optional<DeclaredColumn.Type> type = place.text("type").flatMap(word -> type(place.at("type"), word));
        return type.filter(known -> roles.isEmpty())
                .map(known -> new DeclaredColumn(name, known, place.text("unit").orElse(""), forms));
    }

    /** The types of Table Schema, as far as a table of plans tells them apart. */
    private static Optional<DeclaredColumn.Type> type(JsonPlace place, String word) {
        return switch (word) {
            case "string",
                    "any",
                    "time",
                    "duration",
                    "year",
                    "yearmonth",
                    "list",
                    "array",
                    "object",
                    "geopoint",
                    "geojson" -> Optional.of(DeclaredColumn.Type.STRING);
            case "number", "integer" -> Optional.of(DeclaredColumn.Type.NUMBER);
            case "date", "datetime" -> Optional.of(DeclaredColumn.Type.DATE);
            case "boolean" -> Optional.of(DeclaredColumn.Type.BOOLEAN);
            default -> {
                place.wrong(word, "a type is string, number, integer, date, datetime or boolean");
                yield Optional.empty();
            }
        };
    }

    private List<FieldRole> roles(JsonPlace place) {
        List<FieldRole> roles = new ArrayList<>();
        for (JsonPlace entry : place.at("role").items()) {
            JsonPlace named = entry.node().isObject() ? entry.at("role") : entry;
            String name = ResourceRole.canonical(named.text().orElse(""));
            if (role.knows(name)) {
                roles.add(new FieldRole(name, entry.node().isObject() ? when(entry.at("when")) : Map.of()));
            } else {
                named.wrong(
                        name,
                        NearestNames.question(name, role.columns()) + "a column of " + role.word() + " is one of "
                                + String.join(", ", new TreeSet<>(role.columns())));
            }
        }
        return List.copyOf(roles);
    }

    private Map<String, String> when(JsonPlace place) {
        Map<String, String> when = new LinkedHashMap<>();
        place.members().forEach((name, value) -> {
            if (!role.knows(ResourceRole.canonical(name))) {
                value.wrong(name, "a condition names another column's role, such as {\"stage\": \"live\"}");
            }
            String word = value.text().orElse("");
            if (name.equals("stage") && Vocabulary.stage(word).isEmpty()) {
                value.wrong(word, "a stage is " + Vocabulary.stages());
            }
            when.put(ResourceRole.canonical(name), CellText.folded(word));
        });
        return Map.copyOf(when);
    }

    static DateFormats formats(JsonPlace place) {
        List<String> declared = new ArrayList<>();
        for (String name : List.of("format", "formats")) {
            for (JsonPlace entry : place.at(name).items()) {
                String form = entry.text().orElse("");
                if (isOfAnotherType(place)) {
                    continue;
                }
                if (!DateFormats.isForm(form)) {
                    entry.wrong(
                            form, "a form of dates is written like %d/%m/%Y, %B %Y or %Y-%m-%d; serial days are excel");
                }
                declared.add(form);
            }
        }
        return DateFormats.of(declared);
    }

    /** A format such as email belongs to a text, not to a date. */
    private static boolean isOfAnotherType(JsonPlace place) {
        boolean typed =
                place.text("type").filter(type -> !type.startsWith("date")).isPresent();
        return typed
                && place.at("role").items().stream()
                        .noneMatch(entry -> ResourceRole.isDate(
                                entry.node().isObject()
                                        ? entry.text("role").orElse("")
                                        : entry.text().orElse("")));
    }

    private static Map<String, DateStatus> codes(JsonPlace place) {
        Map<String, DateStatus> codes = new LinkedHashMap<>();
        place.at("codes").members().forEach((code, value) -> {
            String word = value.text().orElse("");
            Optional<DateStatus> status =
                    Vocabulary.status(word).filter(found -> found != DateStatus.FIRM && found != DateStatus.INDICATIVE);
            status.ifPresentOrElse(
                    found -> codes.put(CellText.folded(code), found),
                    () -> value.wrong(word, "a code stands for not set, under review or withheld"));
        });
        return Map.copyOf(codes);
    }

    private static Map<String, String> values(JsonPlace place, List<FieldRole> roles) {
        Map<String, String> values = new LinkedHashMap<>();
        boolean isStage = roles.stream().anyMatch(part -> part.name().equals("stage"));
        boolean isStatus = roles.stream().anyMatch(part -> part.name().equals("date_status"));
        place.at("values").members().forEach((theirs, value) -> {
            String ours = value.text().orElse("");
            if (isStage && !ours.isEmpty() && Vocabulary.stage(ours).isEmpty()) {
                value.wrong(ours, "a stage is " + Vocabulary.stages());
            }
            if (isStatus && !ours.isEmpty() && Vocabulary.status(ours).isEmpty()) {
                value.wrong(ours, "a date status is " + Vocabulary.statuses());
            }
            values.put(CellText.folded(theirs), ours);
        });
        return Map.copyOf(values);
    }
}
