package org.quarterlight.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarterlight.plan.PlanVersion;

/** What one version says, cell by cell in its own words, and how that differs from another. */
record VersionCells(Map<String, String> cells) {
    static VersionCells by(PlanVersion version) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("planned", version.dates().planned().text());
        cells.put("date status", word(version.dates().status()));
        cells.put("actual", version.dates().actual().text());
        cells.put("baseline", version.dates().baseline().text());
        cells.put("stage", word(version.stage()));
        cells.put("organisation", version.organisation().label());
        cells.put("region", version.region());
        cells.put("supplier", version.deployment().supplier());
        cells.put("product", version.deployment().product());
        cells.put("release", version.deployment().release());
        cells.put("scope", version.deployment().scope());
        cells.put("rating", version.remarks().rating());
        cells.put("reason", version.remarks().reason());
        cells.put("early adopter", version.remarks().earlyAdopter());
        cells.put("open issues", version.remarks().openIssues());
        cells.put("commentary", version.remarks().commentary());
        cells.put("source", version.remarks().sourceRef());
        version.remarks().others().forEach((heading, cell) -> cells.put("column " + heading, cell));
        return new VersionCells(cells);
    }

    private static String word(Enum<?> value) {
        return value.name().equals("NOT_GIVEN")
                ? ""
                : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A line for each cell that is not blank. */
    List<String> lines() {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .map(cell -> cell.getKey() + " " + quoted(cell.getValue()))
                .toList();
    }

    /** A line for each cell that an earlier version gave otherwise. */
    List<String> since(VersionCells earlier) {
        Map<String, String> all = new LinkedHashMap<>(cells);
        earlier.cells.keySet().forEach(name -> all.putIfAbsent(name, ""));
        List<String> lines = new ArrayList<>();
        all.forEach((name, now) -> {
            String before = earlier.cells.getOrDefault(name, "");
            if (!now.equals(before)) {
                lines.add(name + " " + quoted(before) + " -> " + quoted(now));
            }
        });
        return lines;
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "none" : "\"" + text + "\"";
    }
}
