package org.quarterlight.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterlight.contract.Field;
import org.quarterlight.contract.FieldRole;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.csv.CellText;
import org.quarterlight.dates.DateFormats;

/** The NHS's own register of trusts, etr.csv: no heading, 24 or 27 columns, dates as yyyymmdd. */
public final class OdsRegisterLayout {
    private static final Set<Integer> WIDTHS = Set.of(24, 27);
    private static final int OPEN_DATE = 10;
    private static final int DATE_LENGTH = 8;

    public static final List<Field> FIELDS = List.of(
            Field.named("column 1", "code"),
            Field.named("column 2", "name"),
            Field.named("column 3", "region"),
            date("column 11", "open_date"),
            date("column 12", "close_date"));

    private OdsRegisterLayout() {}

    private static Field date(String name, String role) {
        return new Field(
                name,
                List.of(new FieldRole(role, Map.of())),
                List.of(),
                Field.Place.BY_HEADING,
                DateFormats.of(List.of("%Y%m%d")),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    /** True where the row that should be a heading is a trust of the register. */
    public static boolean fits(ResourceRole role, List<String> row) {
        return role == ResourceRole.ORGANISATIONS
                && WIDTHS.contains(row.size())
                && isDate(CellText.stripped(row.get(OPEN_DATE)));
    }

    private static boolean isDate(String text) {
        return text.length() == DATE_LENGTH && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    public static FileHeadings columns(int width) {
        return FileHeadings.of(FIELDS, width);
    }
}
