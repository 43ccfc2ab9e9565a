package org.quarterlight.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Finds the known names a person may have meant by a name that is unknown. Two names are near where few letters were
 * dropped, added, changed or swapped (one in three at most, never more than three), or where one begins with the other.
 */
public final class NearestNames {
    private static final int MOST_SLIPS = 3;
    private static final int LETTERS_PER_SLIP = 3;
    private static final int MOST_NAMED = 3;
    private static final int SHORTEST_BEGINNING = 3;

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance(MOST_SLIPS);

    private NearestNames() {}

    /** The nearest known names, the nearest first, at most three that are about as near; empty where none is near. Letter case is ignored. */
    public static List<String> to(String given, Collection<String> known) {
        String folded = folded(given);
        record Near(String name, int distance) {}
        List<Near> near = known.stream()
                .distinct()
                .map(name -> new Near(name, distance(folded, folded(name))))
                .filter(each -> each.distance <= MOST_SLIPS)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .toList();
        return near.stream()
                .filter(each -> each.distance <= near.getFirst().distance + 1)
                .limit(MOST_NAMED)
                .map(Near::name)
                .toList();
    }

    /** True where the name is so near to the known one that it is probably a slip, not another word. */
    public static boolean isSlip(String given, String known) {
        int slips = DISTANCE.apply(folded(given), folded(known));
        return slips >= 0 && slips <= allowed(folded(given), folded(known));
    }

    /** True where one letter was dropped, added or changed, or two neighbours were swapped, and nothing else. */
    public static boolean differInOneLetter(String given, String known) {
        return DISTANCE.apply(folded(given), folded(known)) == 1;
    }

    /** "did you mean a or b? ", or nothing where no known name is near. */
    public static String question(String given, Collection<String> known) {
        List<String> near = to(given, known);
        return near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ";
    }

    private static int distance(String given, String known) {
        int slips = DISTANCE.apply(given, known);
        if (slips >= 0 && slips <= allowed(given, known)) {
            return slips;
        }
        boolean begins =
                given.length() >= SHORTEST_BEGINNING && (known.startsWith(given) || known.contains("." + given));
        return begins ? MOST_SLIPS : MOST_SLIPS + 1;
    }

    private static int allowed(String given, String known) {
        return Math.min(MOST_SLIPS, Math.max(1, Math.min(given.length(), known.length()) / LETTERS_PER_SLIP));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
