package org.quarterlight.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a resource of the input folder holds, and the names its columns may play. */
public enum ResourceRole {
    PLANS(
            "organisation",
            "organisation_code",
            "product",
            "planned_date",
            "actual_date",
            "as_at_date",
            "plan_id",
            "region",
            "supplier",
            "release",
            "scope",
            "stage",
            "baseline_date",
            "date_status",
            "rating",
            "reason",
            "commentary",
            "early_adopter",
            "open_issues",
            "constituency",
            "last_updated",
            "source_ref"),
    ORGANISATIONS("code", "name", "region", "open_date", "close_date", "predecessors", "successors", "source_ref"),
    CONTRACTS(
            "region",
            "supplier",
            "status",
            "start_date",
            "end_date",
            "value",
            "price_agreed",
            "note",
            "as_at_date",
            "source_ref"),
    SERVICES("part", "measure", "value", "unit", "as_at_date", "note", "source_ref"),
    ISSUES("organisation", "organisation_code", "opened", "closed", "severity", "summary", "as_at_date", "source_ref"),
    STATEMENTS("date", "reference", "figure", "scope", "value", "note", "source_ref"),
    RECIPIENTS("name", "address", "editions", "subjects", "drafts", "early-access");

    private static final Set<String> DATES = Set.of(
            "planned_date",
            "actual_date",
            "baseline_date",
            "as_at_date",
            "open_date",
            "close_date",
            "start_date",
            "end_date",
            "opened",
            "closed",
            "date");

    private final Set<String> columns;

    ResourceRole(String... columns) {
        this.columns = Set.of(columns);
    }

    /** The word a contract uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ResourceRole::word).toList();
    }

    static Optional<ResourceRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    public boolean knows(String column) {
        return columns.contains(column);
    }

    public Set<String> columns() {
        return columns;
    }

    public static boolean isDate(String column) {
        return DATES.contains(column);
    }

    /** The name of a column as this role has it; a trust may be called one. */
    public static String canonical(String column) {
        return switch (column) {
            case "trust_name" -> "organisation";
            case "ods_code" -> "organisation_code";
            case "early_access" -> "early-access";
            default -> column;
        };
    }
}
