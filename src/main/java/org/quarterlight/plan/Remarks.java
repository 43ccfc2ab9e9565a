package org.quarterlight.plan;

import java.util.SortedMap;

/**
 * What else an export says of a plan, as given: blank where silent. {@code openIssues} is the cell's text;
 * {@code others} holds the columns without a role, by heading.
 */
public record Remarks(
        String rating,
        String reason,
        String commentary,
        String earlyAdopter,
        String openIssues,
        String lastUpdated,
        String sourceRef,
        SortedMap<String, String> others) {}
