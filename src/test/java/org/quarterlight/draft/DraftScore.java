package org.quarterlight.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a drafted contract compares with one written by hand: the layout of each file of plans, and the columns that play
 * roles. A role is found where the same column plays it in both, and wrong where a column plays it that by hand does not.
 */
record DraftScore(String name, List<String> layoutFaults, Set<String> expected, Set<String> drafted) {
    static DraftScore of(String name, String byHand, String drafted) {
        List<JsonNode> ours = plans(byHand);
        List<JsonNode> theirs = plans(drafted);
        List<String> faults = new ArrayList<>();
        if (ours.isEmpty() != theirs.isEmpty()) {
            faults.add("files of plans: " + theirs.size() + " instead of " + ours.size());
        } else if (!ours.isEmpty()) {
            faults.addAll(differences(layout(ours.getLast()), layout(theirs.getLast())));
        }
        return new DraftScore(
                name,
                List.copyOf(faults),
                ours.isEmpty() ? Set.of() : roles(ours.getLast()),
                theirs.isEmpty() ? Set.of() : roles(theirs.getLast()));
    }

    private static List<JsonNode> plans(String json) {
        List<JsonNode> plans = new ArrayList<>();
        for (JsonNode resource : JsonMapper.shared().readTree(json).path("resources")) {
            if (resource.path("role").asString().equals("plans")) {
                plans.add(resource);
            }
        }
        return plans;
    }

    private static Map<String, String> layout(JsonNode resource) {
        JsonNode dialect = resource.path("dialect");
        Map<String, String> layout = new TreeMap<>();
        layout.put("delimiter", dialect.path("delimiter").asString(","));
        boolean heading = dialect.path("header").asBoolean(true);
        layout.put(
                "heading",
                !heading
                        ? "none"
                        : dialect.has("headerRows") ? dialect.get("headerRows").toString() : "[1]");
        layout.put("commentRows", dialect.path("commentRows").toString());
        layout.put("footerRows", dialect.path("footerRows").asString("0"));
        layout.put("encoding", resource.path("encoding").asString("utf-8").replace("-le", ""));
        return layout;
    }

    private static List<String> differences(Map<String, String> ours, Map<String, String> theirs) {
        List<String> differences = new ArrayList<>();
        ours.forEach((what, value) -> {
            if (!value.equals(theirs.get(what))) {
                differences.add(what + " " + theirs.get(what) + " instead of " + value);
            }
        });
        return differences;
    }

    /** "role = heading" for each column that plays one; what is the same for all rows is no column. */
    private static Set<String> roles(JsonNode resource) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (JsonNode field : resource.path("schema").path("fields")) {
            if (!field.has("constant")) {
                for (JsonNode role : field.path("role").isArray() ? field.get("role") : List.of(field.path("role"))) {
                    if (role.isString()) {
                        columns.put(role.asString(), field.path("name").asString());
                    }
                }
            }
        }
        Set<String> roles = new TreeSet<>();
        columns.forEach((role, heading) -> roles.add(role + " = " + heading));
        return roles;
    }

    boolean hasLayout() {
        return layoutFaults.isEmpty();
    }

    long found() {
        return expected.stream().filter(drafted::contains).count();
    }

    Set<String> missed() {
        Set<String> missed = new TreeSet<>(expected);
        missed.removeAll(drafted);
        return missed;
    }

    Set<String> wrong() {
        Set<String> wrong = new TreeSet<>(drafted);
        wrong.removeAll(expected);
        return wrong;
    }

    @Override
    public String toString() {
        return name + ": " + found() + " of " + expected.size() + ", missed " + missed() + ", wrong " + wrong()
                + (hasLayout() ? "" : ", layout " + layoutFaults);
    }
}
