package org.quarterlight.dates;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quarterlight.dates.StatedDate.Absence;

/** The words that say there is no date, in lower case, and why; sources write the same where they withhold anything else. */
public final class AbsentDates {
    static final Map<String, Absence> WORDS = Map.ofEntries(
            Map.entry("", Absence.NOT_SET),
            Map.entry("tbc", Absence.NOT_SET),
            Map.entry("tba", Absence.NOT_SET),
            Map.entry("tbd", Absence.NOT_SET),
            Map.entry("n/a", Absence.NOT_SET),
            Map.entry("no date", Absence.NOT_SET),
            Map.entry("not set", Absence.NOT_SET),
            Map.entry("to be confirmed", Absence.NOT_SET),
            Map.entry("postponed indefinitely", Absence.NOT_SET),
            Map.entry("not provided", Absence.NOT_SET),
            Map.entry("data not provided", Absence.NOT_SET),
            Map.entry("not known", Absence.NOT_SET),
            Map.entry("under review", Absence.UNDER_REVIEW));
    /** Sections 22, 24, 26, 35 and 43 of the Freedom of Information Act are all met in real exports. */
    private static final Pattern WITHHELD = Pattern.compile("(?:withheld|exempt)(?:\\W.*)?");

    private AbsentDates() {}

    /** True where a cell, in any case, says that nothing is given: {@code n/a}, {@code Exempt under Section 43}. */
    public static boolean isNoAnswer(String cell) {
        return read(FoldedText.of(cell)).isPresent();
    }

    static Optional<Absence> read(String text) {
        return WITHHELD.matcher(text).matches() ? Optional.of(Absence.WITHHELD) : Optional.ofNullable(WORDS.get(text));
    }
}
