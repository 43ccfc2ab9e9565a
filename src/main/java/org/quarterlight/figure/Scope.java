package org.quarterlight.figure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.plan.Organisation;
import org.quarterlight.plan.PlanVersion;

/**
 * What a figure is about; writes itself as {@code programme}, {@code region:NAME} and so on. {@code word} is that of the
 * kind or, where plans are told apart by a column of the programme's own, that of the column.
 */
public record Scope(Kind kind, String word, String name) implements Comparable<Scope> {
    public static final Scope PROGRAMME = new Scope(Kind.PROGRAMME, "programme", "");
    /** The name of the scope of plans whose export gives no region, supplier or product. */
    public static final String NOT_GIVEN = "not given";

    /** The kinds of scope, in the order they are listed. */
    public enum Kind {
        PROGRAMME,
        REGION,
        SUPPLIER,
        PRODUCT,
        ORGANISATION,
        // The constituency, or a column that the contract declares.
        GROUP;

        public String word() {
            return PlainWords.kebab(this);
        }
    }

    public static Scope region(String name) {
        return of(Kind.REGION, name.isEmpty() ? NOT_GIVEN : name);
    }

    public static Scope supplier(String name) {
        return of(Kind.SUPPLIER, name.isEmpty() ? NOT_GIVEN : name);
    }

    public static Scope product(String name) {
        return of(Kind.PRODUCT, name.isEmpty() ? NOT_GIVEN : name);
    }

    /** An organisation by its code, or by its name where it has none. */
    public static Scope organisation(String code) {
        return of(Kind.ORGANISATION, code);
    }

    public static Scope organisation(Organisation organisation) {
        return organisation(organisation.code().isEmpty() ? organisation.name() : organisation.code());
    }

    /** The plans that have one value in a column, or none there. */
    public static Scope grouped(String word, String value) {
        return new Scope(Kind.GROUP, word, value.isBlank() ? NOT_GIVEN : value);
    }

    private static Scope of(Kind kind, String name) {
        return new Scope(kind, kind.word(), name);
    }

    /** The scope that {@link #toString()} writes so, whether or not anything counts in it. */
    public static Optional<Scope> written(String text) {
        if (text.equals(PROGRAMME.toString())) {
            return Optional.of(PROGRAMME);
        }
        int colon = text.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        String word = text.substring(0, colon);
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> known != Kind.PROGRAMME && known.word().equals(word))
                .findFirst()
                .orElse(Kind.GROUP);
        return Optional.of(new Scope(kind, word, text.substring(colon + 1)));
    }

    /** What a verdict on the scope is of: the rollout in a region or of a supplier's plans, never either itself. */
    public String rollout() {
        return rollout("plans");
    }

    /** The same with what the programme calls its plans. */
    public String rollout(String plans) {
        boolean named = !name.equals(NOT_GIVEN);
        return switch (kind) {
            case PROGRAMME -> "the rollout";
            case REGION -> named ? "the rollout in " + name : "the rollout where no region is given";
            case SUPPLIER ->
                named ? "the rollout of " + name + "'s " + plans : "the rollout where no supplier is given";
            case PRODUCT -> named ? "the rollout of " + name : "the rollout where no product is given";
            case ORGANISATION -> "the rollout at " + name;
            case GROUP ->
                named ? "the rollout in " + name : "the rollout where no " + word.replace('-', ' ') + " is given";
        };
    }

    /** The scopes a plan counts in whatever the programme, the programme first; {@link Groupings} knows of more. */
    public static Stream<Scope> of(PlanVersion version) {
        Organisation organisation = version.organisation();
        return Stream.of(
                PROGRAMME,
                region(version.region()),
                supplier(version.deployment().supplier()),
                product(version.deployment().product()),
                organisation(organisation));
    }

    @Override
    public int compareTo(Scope other) {
        int byKind = kind.compareTo(other.kind);
        int byWord = byKind != 0 ? byKind : word.compareTo(other.word);
        return byWord != 0 ? byWord : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return kind == Kind.PROGRAMME ? word : word + ":" + name;
    }
}
