package org.quarterlight.contract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterlight.dates.DateFormats;

/** Where a file says something that holds for a whole export: its as-at date, or its source. */
public sealed interface ValueOrigin {
    /** In a column, by its heading. */
    record InColumn(String heading) implements ValueOrigin {}

    /** In the file's name, or its name unpacked: the named group where the pattern has it, else the first group. */
    record InFileName(Pattern pattern, String group, DateFormats formats) implements ValueOrigin {
        public Optional<String> in(String fileName) {
            return found(fileName).or(() -> found(InputFolder.unpacked(fileName)));
        }

        private Optional<String> found(String fileName) {
            Matcher match = pattern.matcher(fileName);
            if (!match.find()) {
                return Optional.empty();
            }
            int number = match.namedGroups().getOrDefault(group, Math.min(1, match.groupCount()));
            return Optional.ofNullable(match.group(number));
        }
    }

    /** In the contract itself. */
    record Always(String text) implements ValueOrigin {}
}
