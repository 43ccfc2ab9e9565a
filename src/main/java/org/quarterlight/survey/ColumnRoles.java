package org.quarterlight.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quarterlight.contract.Field;
import org.quarterlight.contract.FieldRole;
import org.quarterlight.contract.Resource;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.contract.ValueOrigin;
import org.quarterlight.csv.CellText;
import org.quarterlight.survey.SurveyedColumn.Condition;

/** Which column of a file plays which part. */
public final class ColumnRoles {
    private static final List<String> FREE_TEXT = List.of("commentary", "reason", "open_issues");

    private final FileHeadings headings;
    private final List<Field> fields;
    private final Map<String, RoleCells> byRole = new HashMap<>();
    private final Set<Integer> withRole = new HashSet<>();
    private final Set<Integer> named = new HashSet<>();
    private final Set<Integer> chosen = new HashSet<>();

    ColumnRoles(FileHeadings headings, Resource resource) {
        this.headings = headings;
        List<Field> declared = resource.fields().isEmpty() ? ownNames(headings, resource.role()) : resource.fields();
        this.fields = declared.stream()
                .map(field -> field.missing(resource.dialect().nulls()))
                .toList();
        fields.forEach(field -> {
            List<Integer> columns = headings.find(field);
            if (columns.size() == 1) {
                chosen.add(columns.getFirst());
            }
        });
        fields.forEach(field -> {
            named.addAll(headings.find(field));
            if (!field.roles().isEmpty()) {
                withRole.addAll(headings.find(field));
            }
        });
        told(resource).forEach(heading -> headings.find(heading).ifPresent(named::add));
    }

    /** Without any field in the contract, a heading that is the name of a part plays it. */
    private static List<Field> ownNames(FileHeadings headings, ResourceRole role) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String name = ResourceRole.canonical(CellText.folded(headings.shown(i)));
            if (role.knows(name)) {
                fields.add(Field.named(headings.shown(i), name));
            }
        }
        return fields;
    }

    private static List<String> told(Resource resource) {
        List<String> headings = new ArrayList<>();
        resource.asAt().ifPresent(told -> {
            if (told instanceof ValueOrigin.InColumn column) {
                headings.add(column.heading());
            }
        });
        if (resource.source() instanceof ValueOrigin.InColumn column) {
            headings.add(column.heading());
        }
        return headings;
    }

    public FileHeadings headings() {
        return headings;
    }

    /** The columns that play a part, a column that only the contract gives among them. */
    public RoleCells playing(String role) {
        RoleCells known = byRole.get(role);
        if (known != null) {
            return known;
        }
        List<SurveyedColumn> columns = new ArrayList<>();
        RoleCells cells = new RoleCells(role, columns);
        byRole.put(role, cells);
        for (Field field : fields) {
            for (FieldRole part : field.roles()) {
                if (part.name().equals(role)) {
                    column(field, conditions(part)).ifPresent(columns::add);
                }
            }
        }
        return cells;
    }

    private List<Condition> conditions(FieldRole part) {
        return part.when().entrySet().stream()
                .map(other -> new Condition(playing(other.getKey()), other.getValue()))
                .toList();
    }

    private Optional<SurveyedColumn> column(Field field, List<Condition> conditions) {
        List<Integer> indices = columnsOf(field);
        if (indices.isEmpty() && field.constant().isEmpty()) {
            return Optional.empty();
        }
        String heading = indices.isEmpty() ? field.name() : headings.shown(indices.getFirst());
        return Optional.of(new SurveyedColumn(field, indices, heading, conditions));
    }

    /** The columns under a field's heading, without one that another field chooses by its number. */
    private List<Integer> columnsOf(Field field) {
        List<Integer> found = headings.find(field);
        return found.size() < 2
                ? found
                : found.stream().filter(index -> !chosen.contains(index)).toList();
    }

    /** The column under a heading, with what the contract says of it. */
    public RoleCells under(String heading) {
        Field field = fields.stream()
                .filter(known -> CellText.folded(known.name()).equals(CellText.folded(heading)))
                .findFirst()
                .orElseGet(() -> Field.named(heading, heading));
        return new RoleCells(heading, column(field, List.of()).stream().toList());
    }

    /** The columns that the contract declares with a type and that play no part, in its order; the first of a heading. */
    public List<SurveyedColumn> declared() {
        return fields.stream()
                .filter(field -> field.declared().isPresent())
                .flatMap(field -> column(field, List.of()).stream())
                .map(column -> column.standsTwice() ? column.first() : column)
                .toList();
    }

    /** True for a column in which people write what they like: one of remarks, or one without a role. */
    public boolean isFreeText(int index) {
        return !hasRole(index)
                || FREE_TEXT.stream()
                        .flatMap(role -> playing(role).columns().stream())
                        .anyMatch(column -> column.indices().contains(index));
    }

    public boolean hasRole(int index) {
        return withRole.contains(index);
    }

    /** The headings that the contract does not name. */
    List<String> unknown() {
        return IntStream.range(0, headings.size())
                .filter(index -> !named.contains(index))
                .mapToObj(headings::shown)
                .toList();
    }

    /** The fields whose column the file lacks and the contract does not give. */
    List<String> absent() {
        return fields.stream()
                .filter(field ->
                        field.constant().isEmpty() && headings.find(field).isEmpty())
                .map(Field::name)
                .toList();
    }

    /** Every column that plays a part, in the contract's order. */
    List<SurveyedColumn> all() {
        return fields.stream()
                .filter(field -> !field.roles().isEmpty())
                .flatMap(field -> column(field, List.of()).stream())
                .toList();
    }
}
