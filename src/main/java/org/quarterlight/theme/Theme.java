package org.quarterlight.theme;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.quarterlight.document.HouseStyle;
import org.quarterlight.template.TemplateProblem;

/**
 * What {@code theme.yaml} says for every edition of a templates folder. The marking is blank where there is none; the files
 * are those it was read from, by name. A logo or colour that was refused is left out, and the problems say why.
 */
public record Theme(
        boolean clearanceRequired,
        String marking,
        HouseStyle style,
        SortedSet<String> files,
        List<TemplateProblem> problems) {
    public static final String FILE = "theme.yaml";

    /** A folder without a theme. */
    public static final Theme NONE = new Theme(false, "", HouseStyle.USUAL, new TreeSet<>(), List.of());
}
