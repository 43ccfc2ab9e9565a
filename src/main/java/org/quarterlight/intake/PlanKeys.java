package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.List;

/** What a plan is called: the parts of its key, joined. */
final class PlanKeys {
    private static final String BETWEEN = " / ";

    private final List<Cells> parts = new ArrayList<>();
    private final boolean byId;

    PlanKeys(Resource resource, Columns columns) {
        this.byId = resource.key().equals(List.of("plan_id"));
        for (String part : resource.key()) {
            Cells played = Role.PLANS.knows(part) ? columns.playing(part) : columns.under(part);
            if (part.equals("organisation")) {
                Cells code = columns.playing("organisation_code");
                parts.add(new Cells(part, join(code, played)));
            } else {
                parts.add(played);
            }
        }
    }

    /** A code is steadier than a name, so it speaks first where there is one. */
    private static List<Column> join(Cells code, Cells name) {
        List<Column> columns = new ArrayList<>(code.columns());
        columns.addAll(name.columns());
        return columns;
    }

    String of(RecordReader row, Findings findings) {
        if (byId) {
            String id = parts.getFirst().text(row);
            if (id.isEmpty()) {
                findings.refuse(parts.getFirst().heading(), "empty", "", "every row names its plan");
            }
            return id;
        }
        StringBuilder key = new StringBuilder();
        int end = 0;
        for (Cells part : parts) {
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
                        parts.stream().filter(Cells::exist).map(Cells::heading).toList());
    }

    private static String text(Cells part, RecordReader row) {
        String text = part.text(row);
        return part.role().equals("scope") && Words.isWhole(text) ? "" : text;
    }
}
