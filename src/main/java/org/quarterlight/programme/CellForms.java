package org.quarterlight.programme;

import java.util.Set;
import org.quarterlight.dates.DateFormats;

/** How the cells of a declared column are written: its dates, its numbers, and its words for yes and no, folded. */
public record CellForms(DateFormats dates, NumberSigns numbers, Set<String> yes, Set<String> no) {
    public static final CellForms USUAL = new CellForms(
            DateFormats.NONE,
            NumberSigns.USUAL,
            Set.of("true", "yes", "y", "1", "x", "\u2713", "\u2714"),
            Set.of("false", "no", "n", "0", "\u2717", "\u2718"));

    boolean agreesWith(CellForms other) {
        return numbers.equals(other.numbers) && yes.equals(other.yes) && no.equals(other.no);
    }

    public CellForms dates(DateFormats declared) {
        return new CellForms(declared, numbers, yes, no);
    }

    public CellForms numbers(NumberSigns declared) {
        return new CellForms(dates, declared, yes, no);
    }

    public CellForms answers(Set<String> saysYes, Set<String> saysNo) {
        return new CellForms(dates, numbers, saysYes, saysNo);
    }
}
