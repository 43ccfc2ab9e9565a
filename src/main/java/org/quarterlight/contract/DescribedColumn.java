package org.quarterlight.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A column of a described table: its type and format in the words of Table Schema, and what its cells must be. */
public record DescribedColumn(String name, String type, String format, Set<String> missing, Constraints constraints) {
    /** The format of a column that names none. */
    public static final String USUAL_FORMAT = "default";

    /** The constraints that are judged; those of other names are kept by name alone. */
    public record Constraints(
            boolean required, Set<String> allowed, Optional<Pattern> pattern, Bounds bounds, List<String> others) {}

    /** The least and the most a value may be, as text; for the length of a text, in characters. */
    public record Bounds(
            Optional<String> minimum,
            Optional<String> maximum,
            Optional<Integer> shortest,
            Optional<Integer> longest) {}
}
