package org.quarterlight.dates;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns a strptime pattern into a regular expression; a form without a year, or with two days, is none. */
final class DateFormatPattern {
    private DateFormatPattern() {}

    static Optional<Pattern> compile(String form) {
        StringBuilder regex = new StringBuilder();
        Set<String> parts = new HashSet<>();
        for (int i = 0; i < form.length(); i++) {
            char sign = form.charAt(i);
            if (sign != '%') {
                regex.append(Pattern.quote(String.valueOf(sign)));
                continue;
            }
            i += form.startsWith("%-", i) ? 2 : 1;
            String part = i < form.length() ? directive(form.charAt(i)) : "";
            if (part.isEmpty() || !parts.add(part)) {
                return Optional.empty();
            }
            regex.append(part);
        }
        return namesDays(regex.toString())
                ? Optional.of(Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE))
                : Optional.empty();
    }

    private static String directive(char letter) {
        return switch (letter) {
            case 'd', 'e' -> "(?<day>\\d{1,2})";
            case 'm' -> "(?<month>\\d{1,2})";
            case 'b', 'B', 'h' -> "(?<month>" + MonthNames.MONTH_PATTERN + ")";
            case 'Y' -> "(?<year>\\d{4})";
            case 'y' -> "(?<short>\\d{2})";
            case 'a', 'A' -> "(?<weekday>" + MonthNames.WEEKDAY_PATTERN + ")";
            case 'H' -> "(?:[01]?\\d|2[0-3])";
            case 'I' -> "(?:0?[1-9]|1[0-2])";
            case 'M' -> "[0-5]?\\d";
            case 'S' -> "[0-5]?\\d(?:\\.\\d+)?";
            case 'p' -> "(?:[ap]\\.?m\\.?)";
            case '%' -> "(?:%)";
            default -> "";
        };
    }

    private static boolean namesDays(String regex) {
        boolean oneYear = regex.contains("<year>") != regex.contains("<short>");
        boolean oneMonth = regex.indexOf("<month>") == regex.lastIndexOf("<month>");
        boolean dayHasMonth = regex.contains("<month>") || !regex.contains("<day>");
        return oneYear && oneMonth && dayHasMonth;
    }
}
