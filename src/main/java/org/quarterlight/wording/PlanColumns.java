package org.quarterlight.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.figure.Groupings;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.spelling.NearestNames;
import org.quarterlight.template.TemplateMisuse;

/** The columns a template can name: ours, and those the contract declares, by their name or by {@link DeclaredColumn#word()}. */
public record PlanColumns(Groupings groupings) {
    /** What goes before the name of a declared column that is called like one of ours. */
    private static final String OWN = "own-";

    public TableColumn named(String name) {
        return find(name).orElseThrow(() -> unknown("there is no column " + name, name, names(), "columns are "));
    }

    public Optional<TableColumn> find(String name) {
        return PlanColumn.named(name).<TableColumn>map(column -> column).or(() -> own(name));
    }

    /** The declared column a template names. */
    public Optional<OwnColumn> own(String name) {
        return groupings
                .column(name)
                .or(() -> name.startsWith(OWN) ? groupings.column(name.substring(OWN.length())) : Optional.empty())
                .map(OwnColumn::new);
    }

    /** The declared column of numbers a template names. */
    public OwnColumn ofNumbers(String name) {
        List<String> known = groupings.columns().stream()
                .filter(column -> column.type() == DeclaredColumn.Type.NUMBER)
                .map(DeclaredColumn::word)
                .toList();
        return own(name)
                .filter(column -> known.contains(column.declared().word()))
                .orElseThrow(() -> unknown(
                        "there is no column of numbers called " + name,
                        name,
                        known,
                        known.isEmpty()
                                ? "the contract declares none: give a field \"type\": \"number\""
                                : "columns of numbers are "));
    }

    /** The words of the declared columns, in the contract's order. */
    public List<String> ownNames() {
        return groupings.columns().stream().map(DeclaredColumn::word).toList();
    }

    public List<String> names() {
        return Stream.concat(Arrays.stream(PlanColumn.values()).map(PlanColumn::word), ownNames().stream())
                .toList();
    }

    public static TemplateMisuse unknown(String what, String given, List<String> known, String they) {
        return new TemplateMisuse(what, NearestNames.question(given, known) + they + String.join(", ", known));
    }
}
