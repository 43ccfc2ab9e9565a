package org.quarterlight.table;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterlight.figure.Groupings;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.programme.Contract;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.programme.RegisteredOrganisation;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.spelling.NearestNames;
import org.quarterlight.template.TemplateMisuse;

/**
 * The values that plans are chosen by, as far as the record has them: of every version of every plan, of contracts and of the
 * register. A slip of one of them would choose no plan, and say nothing. A value that is like none of them may be one that
 * the record is still to have: it chooses no plan, and rightly so.
 */
record ConditionValues(Schedule schedule) {
    /** Shorter words, or those with a digit, may differ in a letter and mean another thing: grades, phases, codes. */
    private static final int SHORTEST = 5;

    /** Throws where a region, supplier, product, organisation or constituency is a slip of one on record. */
    void checkName(String key, String value) {
        NavigableSet<String> known = known(value, version -> names(key, version), beside(key));
        if (!known.contains(value.strip())) {
            refuse(key, value.strip(), NearestNames.to(value, known));
        }
    }

    /** Throws where a rating is a slip of one on record. */
    void checkRating(String value) {
        checkWord("rating", value, version -> version.remarks().rating());
    }

    /** Throws where one of the texts that a column is to hold is a slip of one that it holds. */
    void checkTexts(String key, DeclaredColumn column, String condition) {
        Arrays.stream(condition.split("\\|"))
                .forEach(word -> checkWord(key, word, version -> Groupings.value(column, version)));
    }

    private void checkWord(String key, String word, Function<PlanVersion, String> cell) {
        String given = word.strip();
        boolean mayBeAnother = given.equals("given")
                || given.equals("not given")
                || given.length() < SHORTEST
                || given.chars().anyMatch(Character::isDigit);
        NavigableSet<String> known = known(given, version -> Stream.of(cell.apply(version)), Stream.empty());
        if (!mayBeAnother && !known.contains(given)) {
            refuse(
                    key,
                    given,
                    known.stream()
                            .filter(held -> NearestNames.differInOneLetter(given, held))
                            .toList());
        }
    }

    private static void refuse(String key, String value, List<String> near) {
        if (!near.isEmpty()) {
            throw new TemplateMisuse(
                    "there is no " + key + " \u201c" + value + "\u201d on record",
                    "did you mean " + String.join(" or ", near) + "?");
        }
    }

    /** The values there are in any case; what plans were before is looked through only where the wanted one is not among them. */
    private NavigableSet<String> known(
            String wanted, Function<PlanVersion, Stream<String>> values, Stream<String> beside) {
        NavigableSet<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Stream.concat(schedule.plans().stream().map(ScheduledPlan::version).flatMap(values), beside)
                .forEach(known::add);
        if (!known.contains(wanted.strip())) {
            schedule.plans().stream()
                    .flatMap(plan -> plan.history().versions().stream())
                    .flatMap(values)
                    .forEach(known::add);
        }
        known.remove("");
        return known;
    }

    private static Stream<String> names(String key, PlanVersion version) {
        return switch (key) {
            case "region" -> Stream.of(Scope.region(version.region()).name());
            case "supplier" ->
                Stream.of(Scope.supplier(version.deployment().supplier()).name());
            case "product" -> Stream.of(version.deployment().product());
            case "constituency" -> Stream.of(version.organisation().constituency());
            default ->
                Stream.of(version.organisation().code(), version.organisation().name());
        };
    }

    private Stream<String> beside(String key) {
        List<Contract> contracts = schedule.programme().contracts();
        List<RegisteredOrganisation> register = schedule.programme().organisations();
        return switch (key) {
            case "region" ->
                Stream.concat(
                        contracts.stream().map(Contract::region),
                        register.stream().map(RegisteredOrganisation::region));
            case "supplier" -> contracts.stream().map(Contract::supplier);
            case "organisation" -> register.stream().flatMap(one -> Stream.of(one.code(), one.name()));
            default -> Stream.empty();
        };
    }
}
