package org.quarterlight.dates;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a strptime pattern into a regular expression; a form without a year, or with two days, is none. */
final class DateFormatPattern {
    private static final Pattern WRITTEN_ZONE = Pattern.compile("[Zz](?![A-Za-z])|[+-]\\d{2}:?\\d{2}");

    private DateFormatPattern() {}

    static Optional<Pattern> compile(String form) {
        StringBuilder regex = new StringBuilder();
        Set<String> parts = new HashSet<>();
        for (int i = 0; i < form.length(); i++) {
            String zone = regex.indexOf("<minute>") < 0 ? "" : writtenZone(form.substring(i));
            if (!zone.isEmpty() && !parts.add("zone")) {
                return Optional.empty();
            }
            if (!zone.isEmpty()) {
                regex.append("(?<zone>").append(Pattern.quote(zone)).append(')');
                i += zone.length() - 1;
                continue;
            }
            char sign = form.charAt(i);
            if (sign != '%') {
                regex.append(Pattern.quote(String.valueOf(sign)));
                continue;
            }
            i += form.startsWith("%-", i) ? 2 : 1;
            String part = i < form.length() ? directive(form.charAt(i)) : "";
            boolean isZone = part.startsWith("(?<zone>");
            if (part.isEmpty() || !parts.add(isZone ? "zone" : part)) {
                return Optional.empty();
            }
            regex.append(part);
        }
        return namesDays(regex.toString())
                ? Optional.of(Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE))
                : Optional.empty();
    }

    /** A zone that a form writes out behind its time, such as Z or +01:00. */
    private static String writtenZone(String rest) {
        Matcher zone = WRITTEN_ZONE.matcher(rest);
        return zone.lookingAt() ? zone.group() : "";
    }

    private static String directive(char letter) {
        return switch (letter) {
            case 'd', 'e' -> "(?<day>\\d{1,2})";
            case 'm' -> "(?<month>\\d{1,2})";
            case 'b', 'B', 'h' -> "(?<month>" + MonthNames.MONTH_PATTERN + ")";
            case 'Y' -> "(?<year>\\d{4})";
            case 'y' -> "(?<short>\\d{2})";
            case 'a', 'A' -> "(?<weekday>" + MonthNames.WEEKDAY_PATTERN + ")";
            case 'H' -> "(?<hour>[01]?\\d|2[0-3])";
            case 'I' -> "(?<half>0?[1-9]|1[0-2])";
            case 'M' -> "(?<minute>[0-5]?\\d)";
            case 'S' -> "(?<second>[0-5]?\\d)(?:\\.\\d+)?";
            case 'f' -> "(?:\\d{1,9})";
            case 'p' -> "(?<noon>[ap])\\.?m\\.?";
            case 'z' -> "(?<zone>z|utc|gmt|[+-]\\d{2}:?\\d{2})";
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
