package org.quarterlight.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.contract.Field;
import org.quarterlight.contract.Resource;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.contract.ValueOrigin;
import org.quarterlight.spelling.NearestNames;

/** The columns without which a file says nothing. */
public final class NeededColumns {
    private static final List<Set<String>> OF_PLANS =
            List.of(Set.of("organisation", "organisation_code"), Set.of("product"), Set.of("planned_date"));

    /** Parts of a key that an empty cell leaves out. */
    private static final Set<String> OPTIONAL_IN_A_KEY = Set.of("organisation", "release", "scope");

    private NeededColumns() {}

    /** The roles a file must have columns for; of those in one set, one is enough. */
    public static List<Set<String>> of(ResourceRole role) {
        return switch (role) {
            case PLANS -> OF_PLANS;
            case ORGANISATIONS -> List.of(Set.of("code"));
            case CONTRACTS -> List.of(Set.of("region"), Set.of("supplier"), Set.of("status"));
            case SERVICES -> List.of(Set.of("part"), Set.of("measure"), Set.of("value"));
            case ISSUES -> List.of(Set.of("organisation", "organisation_code"), Set.of("summary"));
            case STATEMENTS -> List.of(Set.of("date"), Set.of("figure"), Set.of("value"));
            case RECIPIENTS -> List.of(Set.of("address"), Set.of("editions"));
        };
    }

    private static List<Set<String>> needed(Resource resource) {
        boolean tellsItself =
                resource.role() == ResourceRole.PLANS && resource.asAt().isEmpty();
        return tellsItself
                ? Stream.concat(OF_PLANS.stream(), Stream.of(Set.of("as_at_date")))
                        .toList()
                : of(resource.role());
    }

    /** The columns a row must reach: without them it does not say what it is about. */
    public static List<SurveyedColumn> in(Resource resource, ColumnRoles columns) {
        Stream<String> always =
                needed(resource).stream().filter(roles -> roles.size() == 1).flatMap(Set::stream);
        Stream<String> ofTheKey = resource.role() == ResourceRole.PLANS ? resource.key().stream() : Stream.empty();
        Stream<String> told = toldHeadings(resource);
        return Stream.concat(
                        Stream.concat(always, ofTheKey.filter(ResourceRole.PLANS::knows))
                                .distinct()
                                .filter(role -> !OPTIONAL_IN_A_KEY.contains(role))
                                .map(columns::playing),
                        told.map(columns::under))
                .flatMap(cells -> cells.columns().stream())
                .toList();
    }

    private static Stream<String> toldHeadings(Resource resource) {
        return Stream.of(resource.asAt(), Optional.of(resource.source()))
                .flatMap(Optional::stream)
                .filter(ValueOrigin.InColumn.class::isInstance)
                .map(where -> ((ValueOrigin.InColumn) where).heading());
    }

    static Optional<Quarantine> missing(Resource resource, ColumnRoles columns, long line) {
        return needed(resource).stream()
                .filter(roles ->
                        roles.stream().noneMatch(role -> columns.playing(role).exist()))
                .findFirst()
                .map(roles -> missing(
                        resource,
                        columns,
                        String.join(" or ", roles.stream().sorted().toList()),
                        line))
                .or(() -> missingTold(resource, columns, line));
    }

    private static Quarantine missing(Resource resource, ColumnRoles columns, String role, long line) {
        List<String> headings = resource.fields().stream()
                .filter(field -> field.roles().stream().anyMatch(part -> role.contains(part.name())))
                .map(Field::name)
                .toList();
        String hint = headings.isEmpty()
                ? "give a field of the contract the role " + role
                : "no column is headed " + String.join(" or ", headings) + "; "
                        + headings.stream()
                                .map(heading -> NearestNames.question(
                                        heading, columns.headings().all()))
                                .collect(Collectors.joining())
                        + "add the file's heading as a synonym";
        return new Quarantine(line, role, "missing-column", role, hint);
    }

    private static Optional<Quarantine> missingTold(Resource resource, ColumnRoles columns, long line) {
        Stream<String> told = toldHeadings(resource);
        Stream<String> ofTheKey = resource.key().stream().filter(part -> !ResourceRole.PLANS.knows(part));
        return Stream.concat(told, resource.role() == ResourceRole.PLANS ? ofTheKey : Stream.empty())
                .filter(heading -> !columns.under(heading).exist())
                .findFirst()
                .map(heading -> new Quarantine(
                        line,
                        heading,
                        "missing-column",
                        heading,
                        NearestNames.question(heading, columns.headings().all())
                                + "no column has this heading, which the contract asks for"));
    }
}
