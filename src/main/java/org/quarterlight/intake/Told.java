package org.quarterlight.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterlight.dates.DateFormats;

/** Where a file says something that holds for a whole export: its as-at date, or its source. */
sealed interface Told {
    /** In a column, by its heading. */
    record InColumn(String heading) implements Told {}

    /** In the file's name: the group {@code date} or {@code source}, else the first group. */
    record InFileName(Pattern pattern, DateFormats formats) implements Told {
        Optional<String> in(String fileName) {
            Matcher match = pattern.matcher(fileName);
            if (!match.find()) {
                return Optional.empty();
            }
            return match.namedGroups().values().stream()
                    .findFirst()
                    .map(match::group)
                    .or(() -> Optional.ofNullable(match.groupCount() > 0 ? match.group(1) : match.group()));
        }
    }

    /** In the contract itself. */
    record Always(String text) implements Told {}
}
