package org.quarterlight.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quarterlight.csv.CellText;

/**
 * By what a plan is known again from export to export: its id where every file of a source has one that stays with its
 * plan, else the fewest names that no two rows of an export share.
 */
final class PlanKeyGuess {
    private static final double UNIQUE = 0.98;
    /** In fewer rows a name may be the only one by chance. */
    private static final int ENOUGH_ROWS = 20;

    private static final List<List<String>> NAMES = List.of(
            List.of("product"),
            List.of("organisation"),
            List.of("organisation_code"),
            List.of("organisation", "product"),
            List.of("organisation", "product", "release"),
            List.of("organisation", "product", "scope"),
            List.of("organisation", "product", "release", "scope"));

    private PlanKeyGuess() {}

    /** The key to declare; empty where the contract's own way does, nothing where no way tells the rows apart. */
    static Optional<List<String>> of(List<DraftedFile> files) {
        boolean everyIdThere =
                files.stream().allMatch(file -> file.guess("plan_id").isPresent());
        if (everyIdThere && isStable(files)) {
            return Optional.of(List.of());
        }
        boolean noIds = files.stream().noneMatch(file -> file.guess("plan_id").isPresent());
        boolean few = files.stream().allMatch(file -> file.table().rows().size() < ENOUGH_ROWS);
        if (noIds && few) {
            return Optional.of(List.of());
        }
        return NAMES.stream()
                .filter(key -> key.stream()
                        .allMatch(role ->
                                files.stream().allMatch(file -> file.guess(role).isPresent())))
                .filter(key -> files.stream().allMatch(file -> unique(file, key) >= UNIQUE))
                .findFirst();
    }

    /** The share of rows of one export whose key no row before has. */
    private static double unique(DraftedFile file, List<String> key) {
        Set<String> seen = new HashSet<>();
        int rows = file.table().rows().size();
        long first = IntStream.range(0, rows)
                .filter(row -> seen.add(key(file, key, row) + "\n" + exportOf(file, row)))
                .count();
        return rows == 0 ? 1 : (double) first / rows;
    }

    private static String exportOf(DraftedFile file, int row) {
        List<String> days = file.cells("as_at_date");
        return days.isEmpty() ? "" : days.get(row);
    }

    static String key(DraftedFile file, List<String> key, int row) {
        List<String> parts = new ArrayList<>();
        key.forEach(role -> parts.add(CellText.folded(file.cells(role).get(row))));
        return String.join(" / ", parts);
    }

    /** An id is stable where the same id stands beside the same name in most cases; numbers of rows are not. */
    private static boolean isStable(List<DraftedFile> files) {
        Map<String, String> names = new HashMap<>();
        int same = 0;
        int met = 0;
        for (DraftedFile file : files) {
            List<String> ids = file.cells("plan_id");
            List<String> products = file.cells(file.guess("product").isPresent() ? "product" : "organisation");
            for (int row = 0; row < Math.min(ids.size(), products.size()); row++) {
                String before = names.put(CellText.folded(ids.get(row)), CellText.folded(products.get(row)));
                met += before == null ? 0 : 1;
                same += CellText.folded(products.get(row)).equals(before) ? 1 : 0;
            }
        }
        return met == 0 || same * 2 >= met;
    }

    /** True where the two files tell of the same plans. */
    static boolean tellOfTheSame(DraftedFile one, DraftedFile other) {
        Set<String> names = names(one);
        Set<String> others = names(other);
        long shared = names.stream().filter(others::contains).count();
        return shared * 5 >= Math.max(1, Math.min(names.size(), others.size()));
    }

    private static Set<String> names(DraftedFile file) {
        boolean byProduct = file.guess("product")
                .filter(guess -> guess.column().variety() >= 0.6)
                .isPresent();
        List<String> key =
                byProduct || file.guess("organisation").isEmpty() ? List.of("product") : List.of("organisation");
        Set<String> names = new HashSet<>();
        int rows = file.cells(key.getFirst()).size();
        IntStream.range(0, rows).forEach(row -> names.add(key(file, key, row)));
        names.remove("");
        return names;
    }
}
