package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.contract.Resource;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.contract.Vocabulary;
import org.quarterlight.csv.TableRow;
import org.quarterlight.survey.ColumnRoles;
import org.quarterlight.survey.RoleCells;
import org.quarterlight.survey.RowFindings;
import org.quarterlight.survey.SurveyedColumn;

/** What a plan is called: the parts of its key, joined. */
final class PlanKeys {
    private static final String BETWEEN = " / ";

    private final List<RoleCells> parts = new ArrayList<>();
    private final boolean byId;

    PlanKeys(Resource resource, ColumnRoles columns) {
        this.byId = resource.key().equals(List.of("plan_id"));
        for (String part : resource.key()) {
            RoleCells played = ResourceRole.PLANS.knows(part) ? columns.playing(part) : columns.under(part);
            if (part.equals("organisation")) {
                RoleCells code = columns.playing("organisation_code");
                parts.add(new RoleCells(part, join(code, played)));
            } else {
                parts.add(played);
            }
        }
    }

    /** A code is steadier than a name, so it speaks first where there is one. */
    private static List<SurveyedColumn> join(RoleCells code, RoleCells name) {
        List<SurveyedColumn> columns = new ArrayList<>(code.columns());
        columns.addAll(name.columns());
        return columns;
    }

    /** True where every part of the key stands within a row's first cells. */
    boolean lieWithin(int cells) {
        return parts.stream().flatMap(part -> part.columns().stream()).allMatch(column -> column.liesWithin(cells));
    }

    /** True where a part of the key stands in that column. */
    boolean use(int index) {
        return parts.stream()
                .flatMap(part -> part.columns().stream())
                .anyMatch(column -> column.indices().contains(index));
    }

    String of(TableRow row, RowFindings findings) {
        if (byId) {
            String id = parts.getFirst().text(row);
            if (id.isEmpty()) {
                findings.refuse(parts.getFirst().heading(), "empty", "", "every row names its plan");
            }
            return id;
        }
        StringBuilder key = new StringBuilder();
        int end = 0;
        for (RoleCells part : parts) {
            String text = text(part, row);
            key.append(key.isEmpty() && part.equals(parts.getFirst()) ? "" : BETWEEN)
                    .append(text);
            end = text.isEmpty() ? end : key.length();
        }
        if (end == 0) {
            findings.refuse(heading(), "empty", "", "every row has something of its plan's key");
        }
        return key.substring(0, end);
    }

    /** The heading of the key's first column, or the parts it is made of. */
    String heading() {
        return byId
                ? parts.getFirst().heading()
                : String.join(
                        BETWEEN,
                        parts.stream()
                                .filter(RoleCells::exist)
                                .map(RoleCells::heading)
                                .toList());
    }

    private static String text(RoleCells part, TableRow row) {
        String text = part.text(row);
        return part.role().equals("scope") && Vocabulary.isWhole(text) ? "" : text;
    }
}
