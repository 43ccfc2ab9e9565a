package org.quarterlight.draft;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quarterlight.programme.NumberSigns;

/**
 * Which signs the numbers of some files are written with, proved by cells that can be read in one way only: 28,5 and
 * 1.204,5 have a decimal comma, 28.5 and 1,204.5 a point. What no cell of a column proves, the other columns tell.
 */
final class NumberSense {
    private static final Pattern COMMA = Pattern.compile(
            "\\d+,(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:[. ']\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?|0,\\d+");
    private static final Pattern POINT = Pattern.compile(
            "\\d+\\.(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:[, ']\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?|0\\.\\d+");
    private static final Pattern COMMA_OR_THOUSANDS = Pattern.compile("\\d{1,3}[.,]\\d{3}");
    private static final Pattern POINT_AND_THREE = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private final PlanGroup group;

    NumberSense(PlanGroup group) {
        this.group = group;
    }

    /** The signs to declare for a column; the usual ones need no word. */
    NumberSigns signs(ColumnProfile column) {
        boolean comma = anywhere(column, COMMA);
        boolean point = anywhere(column, POINT);
        boolean byOthers =
                !comma && !point && anywhere(column, COMMA_OR_THOUSANDS) && elsewhere(COMMA) && !elsewhere(POINT);
        char thousands = anywhere(column, Pattern.compile("\\d{1,3}(?:'\\d{3})+(?:[.,]\\d+)?")) ? '\'' : '\0';
        return new NumberSigns((comma && !point) || byOthers ? ',' : '.', thousands, false);
    }

    /** True where each cell with a point has three digits after it and no cell of the files tells whether those are thousands. */
    boolean isOpen(ColumnProfile column) {
        List<String> pointed =
                numbers(column).filter(text -> text.contains(".")).toList();
        return pointed.size() >= 2
                && pointed.stream()
                        .allMatch(text -> POINT_AND_THREE.matcher(text).matches())
                && !elsewhere(COMMA)
                && !elsewhere(POINT);
    }

    private boolean elsewhere(Pattern proof) {
        return group.lead().columns().stream()
                .filter(ColumnProfile::isNumbers)
                .anyMatch(column -> anywhere(column, proof));
    }

    private boolean anywhere(ColumnProfile column, Pattern proof) {
        return numbers(column).anyMatch(text -> proof.matcher(text).matches());
    }

    /** The cells of a column over all files, without the signs and words of money round them. */
    private Stream<String> numbers(ColumnProfile column) {
        return group.files().stream()
                .flatMap(file -> file.columns().get(column.index()).counts().keySet().stream())
                .map(text -> text.replaceAll("[\\p{Zs}]", " ").replaceAll("^[^\\d.,]+|[^\\d]+$", ""));
    }
}
