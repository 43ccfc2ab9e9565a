package org.quarterlight.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The English names of months and weekdays, whole or cut short, in lower case. */
final class MonthNames {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, Integer> MONTH = numbered(MONTHS, Map.of("sept", 9));
    private static final Map<String, Integer> WEEKDAY =
            numbered(WEEKDAYS, Map.of("tues", 2, "weds", 3, "thur", 4, "thurs", 4));

    /** A regular expression for any name of a month; a cut-off name may end in a full stop. */
    static final String MONTH_PATTERN = "(?:" + String.join("|", MONTHS) + "|(?:"
            + String.join(
                    "|",
                    MONTH.keySet().stream()
                            .filter(MonthNames::isShort)
                            .sorted()
                            .toList()
                            .reversed())
            + ")\\.?)";

    static final String WEEKDAY_PATTERN =
            "(?:" + String.join("|", WEEKDAY.keySet().stream().sorted().toList().reversed()) + ")";

    private MonthNames() {}

    static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTH.get(name.endsWith(".") ? name.substring(0, name.length() - 1) : name));
    }

    static Optional<Integer> weekday(String name) {
        return Optional.ofNullable(WEEKDAY.get(name));
    }

    private static boolean isShort(String name) {
        return !MONTHS.contains(name);
    }

    private static Map<String, Integer> numbered(List<String> names, Map<String, Integer> more) {
        Map<String, Integer> numbers = new HashMap<>(more);
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i + 1);
            numbers.put(names.get(i).substring(0, 3), i + 1);
        }
        return Map.copyOf(numbers);
    }
}
