package org.quarterlight.schedule;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.plan.Organisation;
import org.quarterlight.plan.PlanVersion;

/** What a figure is about; writes itself as {@code programme}, {@code region:NAME} and so on. */
public record Scope(Kind kind, String name) implements Comparable<Scope> {
    public static final Scope PROGRAMME = new Scope(Kind.PROGRAMME, "");
    /** The name of the scope of plans whose export gives no region, supplier or product. */
    public static final String NOT_GIVEN = "not given";

    /** The kinds of scope, in the order they are listed. */
    public enum Kind {
        PROGRAMME,
        REGION,
        SUPPLIER,
        PRODUCT,
        ORGANISATION;

        public String word() {
            return PlainWords.kebab(this);
        }
    }

    public static Scope region(String name) {
        return new Scope(Kind.REGION, name.isEmpty() ? NOT_GIVEN : name);
    }

    public static Scope supplier(String name) {
        return new Scope(Kind.SUPPLIER, name.isEmpty() ? NOT_GIVEN : name);
    }

    public static Scope product(String name) {
        return new Scope(Kind.PRODUCT, name.isEmpty() ? NOT_GIVEN : name);
    }

    /** An organisation by its code, or by its name where it has none. */
    public static Scope organisation(String code) {
        return new Scope(Kind.ORGANISATION, code);
    }

    public static Scope organisation(Organisation organisation) {
        return organisation(organisation.code().isEmpty() ? organisation.name() : organisation.code());
    }

    /** The scope that {@link #toString()} writes so, whether or not anything counts in it. */
    public static Optional<Scope> written(String text) {
        if (text.equals(PROGRAMME.toString())) {
            return Optional.of(PROGRAMME);
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.PROGRAMME && text.startsWith(kind.word() + ":"))
                .map(kind -> new Scope(kind, text.substring(kind.word().length() + 1)))
                .findFirst();
    }

    /** What a verdict on the scope is of: the rollout in a region or of a supplier's plans, never either itself. */
    public String rollout() {
        boolean named = !name.equals(NOT_GIVEN);
        return switch (kind) {
            case PROGRAMME -> "the rollout";
            case REGION -> named ? "the rollout in " + name : "the rollout where no region is given";
            case SUPPLIER -> named ? "the rollout of " + name + "'s plans" : "the rollout where no supplier is given";
            case PRODUCT -> named ? "the rollout of " + name : "the rollout where no product is given";
            case ORGANISATION -> "the rollout at " + name;
        };
    }

    /** Every scope a plan counts in, the programme first. */
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
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return kind == Kind.PROGRAMME ? kind.word() : kind.word() + ":" + name;
    }
}
