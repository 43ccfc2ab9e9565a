package org.quarterlight.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterlight.csv.Dialect;
import tools.jackson.databind.JsonNode;

/** A place in a contract that can be asked for what it holds, and that notes what is wrong with it. */
record JsonPlace(JsonNode node, String path, String file, List<ContractProblem> problems) {
    static JsonPlace root(JsonNode node, String file) {
        return new JsonPlace(node, "$", file, new ArrayList<>());
    }

    void wrong(String value, String hint) {
        problems.add(new ContractProblem(file, path, value, hint));
    }

    boolean has(String name) {
        return node.has(name) && !node.get(name).isNull();
    }

    JsonPlace at(String name) {
        return new JsonPlace(node.path(name), path + "." + name, file, problems);
    }

    List<JsonPlace> items() {
        if (!node.isArray()) {
            return Stream.of(this)
                    .filter(place -> !place.node.isMissingNode() && !place.node.isNull())
                    .toList();
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new JsonPlace(node.get(i), path + "[" + i + "]", file, problems))
                .toList();
    }

    Map<String, JsonPlace> members() {
        Map<String, JsonPlace> members = new LinkedHashMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), at(member.getKey())));
        return members;
    }

    /** The text here; a number or truth value is taken as it is written. */
    Optional<String> text() {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (node.isValueNode()) {
            return Optional.of(node.asString());
        }
        wrong(node.toString(), "a text belongs here");
        return Optional.empty();
    }

    Optional<String> text(String name) {
        return at(name).text();
    }

    /** The text of that name; none where something else stands there, of which whoever reads it in earnest complains. */
    Optional<String> textIfAny(String name) {
        JsonNode there = node.path(name);
        return there.isString() ? Optional.of(there.asString()) : Optional.empty();
    }

    List<String> texts(String name) {
        return at(name).items().stream()
                .map(JsonPlace::text)
                .flatMap(Optional::stream)
                .toList();
    }

    boolean truth(String name, boolean otherwise) {
        JsonPlace place = at(name);
        if (!has(name)) {
            return otherwise;
        }
        if (!place.node.isBoolean()) {
            place.wrong(place.node.toString(), "true or false belongs here");
        }
        return place.node.asBoolean(otherwise);
    }

    /** A single sign, 0 for an empty text, or what stands otherwise. */
    char sign(String name, char otherwise) {
        String text = text(name).orElse(String.valueOf(otherwise));
        String sign = text.equals("\\t") ? "\t" : text;
        if (sign.length() > 1) {
            at(name).wrong(text, "one character belongs here");
        }
        return sign.isEmpty() ? Dialect.NONE : sign.charAt(0);
    }

    List<Integer> wholeNumbers(String name) {
        return at(name).items().stream()
                .flatMap(place -> place.wholeNumber().stream())
                .toList();
    }

    private Optional<Integer> wholeNumber() {
        if (node.isIntegralNumber() && node.asInt(-1) >= 0) {
            return Optional.of(node.asInt());
        }
        wrong(node.toString(), "a whole number of rows belongs here, such as 1");
        return Optional.empty();
    }
}
