package org.quarterlight.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.quarterlight.contract.DescribedColumn;
import org.quarterlight.contract.DescribedColumn.Bounds;

/** Judges the text of one cell by its column's type and constraints. */
record CellJudge(DescribedColumn column) {
    private static final List<String> UNJUDGED =
            List.of("duration", "geopoint", "geojson", "list", "array", "object", "any");

    /** What is wrong with a cell, and what would be right. */
    record Fault(String code, String hint) {}

    /** Nothing where the cell is as it should be. */
    Optional<Fault> fault(String text) {
        if (column.missing().contains(text)) {
            return column.constraints().required()
                    ? fault("empty", "the schema asks for a value in every row")
                    : Optional.empty();
        }
        return ofType(text).or(() -> outsideConstraints(text));
    }

    /** True where the type has rules that are held against each cell. */
    boolean judgesType() {
        return !UNJUDGED.contains(column.type())
                && (column.format().equals(DescribedColumn.USUAL_FORMAT)
                        || column.type().equals("string"));
    }

    private Optional<Fault> ofType(String text) {
        if (!judgesType()) {
            return Optional.empty();
        }
        return switch (column.type()) {
            case "string" -> Optional.empty();
            case "integer" -> unless(text.matches("[+-]?\\d+"), "not-a-number", "a whole number, such as 12");
            case "number" -> unless(reads(BigDecimal::new, text), "not-a-number", "a number, such as 12.5");
            case "boolean" ->
                unless(
                        List.of("true", "True", "TRUE", "1", "false", "False", "FALSE", "0")
                                .contains(text),
                        "not-a-boolean",
                        "true or false");
            case "date" -> unless(reads(LocalDate::parse, text), "not-a-date", "a day, such as 2008-10-28");
            case "time" -> unless(reads(LocalTime::parse, text), "not-a-date", "a time, such as 09:30:00");
            case "datetime" ->
                unless(
                        reads(LocalDateTime::parse, text) || reads(OffsetDateTime::parse, text),
                        "not-a-date",
                        "a day and time, such as 2008-10-28T09:30:00");
            case "year" -> unless(reads(Year::parse, text), "not-a-date", "a year, such as 2008");
            case "yearmonth" -> unless(reads(YearMonth::parse, text), "not-a-date", "a month, such as 2008-10");
            default -> fault("unknown-type", "Table Schema has no type " + column.type());
        };
    }

    private static boolean reads(Consumer<String> reading, String text) {
        try {
            reading.accept(text);
            return true;
        } catch (DateTimeException | NumberFormatException not) {
            return false;
        }
    }

    private Optional<Fault> outsideConstraints(String text) {
        DescribedColumn.Constraints all = column.constraints();
        if (!all.allowed().isEmpty() && !all.allowed().contains(text)) {
            return fault("not-allowed", "one of " + String.join(", ", new TreeSet<>(all.allowed())));
        }
        if (all.pattern().filter(pattern -> !pattern.matcher(text).matches()).isPresent()) {
            return fault("not-allowed", "of the pattern " + all.pattern().get());
        }
        return outsideBounds(text, all.bounds());
    }

    private Optional<Fault> outsideBounds(String text, Bounds bounds) {
        if (bounds.minimum().filter(least -> order().compare(text, least) < 0).isPresent()
                || bounds.maximum()
                        .filter(most -> order().compare(text, most) > 0)
                        .isPresent()) {
            return fault(
                    "not-allowed",
                    "from " + bounds.minimum().orElse("any value") + " to "
                            + bounds.maximum().orElse("any value"));
        }
        int length = text.codePointCount(0, text.length());
        return bounds.shortest().filter(least -> length < least).isPresent()
                        || bounds.longest().filter(most -> length > most).isPresent()
                ? fault(
                        "not-allowed",
                        "of " + bounds.shortest().orElse(0) + " to "
                                + bounds.longest().map(String::valueOf).orElse("any number of") + " characters")
                : Optional.empty();
    }

    private Comparator<String> order() {
        boolean numbers = List.of("integer", "number").contains(column.type().toLowerCase(Locale.ROOT));
        return numbers ? Comparator.comparing(BigDecimal::new) : Comparator.naturalOrder();
    }

    private static Optional<Fault> unless(boolean right, String code, String hint) {
        return right ? Optional.empty() : fault(code, hint);
    }

    private static Optional<Fault> fault(String code, String hint) {
        return Optional.of(new Fault(code, hint));
    }
}
