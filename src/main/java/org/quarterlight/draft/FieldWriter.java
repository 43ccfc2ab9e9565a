package org.quarterlight.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.csv.CellText;
import org.quarterlight.dates.DateOrder;
import org.quarterlight.programme.NumberSigns;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the fields of a drafted resource of plans. */
final class FieldWriter {
    private static final Set<String> JOINED = Set.of("release", "commentary", "reason", "open_issues", "source_ref");

    private final PlanGroup group;
    private final DraftAnswers answers;
    private final Set<Integer> written = new HashSet<>();

    FieldWriter(PlanGroup group, DraftAnswers answers) {
        this.group = group;
        this.answers = answers;
    }

    void write(ObjectNode resource) {
        ObjectNode schema = resource.putObject("schema");
        schema.put("fieldsMatch", "subset");
        ArrayNode fields = schema.putArray("fields");
        Map<String, ColumnProfile> byRole = new LinkedHashMap<>();
        group.lead().guesses().forEach(guess -> byRole.put(guess.role(), guess.column()));
        for (String role : List.of("organisation", "product", "planned_date")) {
            if (!byRole.containsKey(role)) {
                answers.find(role).ifPresent(answer -> answered(fields, byRole, role, answer));
            }
        }
        byRole.entrySet().stream()
                .sorted((one, other) ->
                        Integer.compare(one.getValue().index(), other.getValue().index()))
                .forEach(each -> field(fields.addObject(), each.getKey(), each.getValue()));
        new NumberColumns(group)
                .all().stream()
                        .filter(number -> !written.contains(number.column().index()))
                        .forEach(number -> own(fields, number));
    }

    /** An answer names a column by its heading, or is what every row says. */
    private void answered(ArrayNode fields, Map<String, ColumnProfile> byRole, String role, String answer) {
        Optional<ColumnProfile> column = group.lead().columns().stream()
                .filter(each -> CellText.folded(RoleGuess.shown(each)).equals(CellText.folded(answer)))
                .findFirst();
        if (column.isPresent()) {
            byRole.put(role, column.get());
        } else if (answer.equals(DraftAnswers.UNKNOWN)) {
            fields.addObject().put("name", DraftAnswers.UNKNOWN).put("role", role + DraftAnswers.UNKNOWN);
        } else {
            fields.addObject()
                    .put("name", role + " (the same in all rows)")
                    .put("role", role)
                    .put("constant", answer);
        }
    }

    private void field(ObjectNode field, String role, ColumnProfile column) {
        name(field, role, column);
        if (role.equals("planned_date") && group.isLiveDateInPlace()) {
            ArrayNode roles = field.putArray("role").add(role);
            roles.addObject().put("role", "actual_date").putObject("when").put("stage", "live");
        } else {
            field.put("role", role);
        }
        if (ResourceRole.isDate(role)) {
            dates(field, column);
        }
        List<StageGuess> stages = role.equals("stage") ? new StageGuesses(group).all() : List.of();
        if (!stages.isEmpty()) {
            ObjectNode values = field.putObject("values");
            stages.forEach(guess -> values.put(guess.word(), meaning(guess)));
        }
    }

    private String meaning(StageGuess guess) {
        return guess.sure() ? guess.ours() : StageGuess.meant(answers.to(OpenPoints.stageId(guess)));
    }

    private void name(ObjectNode field, String role, ColumnProfile column) {
        field.put("name", RoleGuess.shown(column));
        written.add(column.index());
        if (!group.lead().table().repeats(column.index())) {
            return;
        }
        if (JOINED.contains(role)) {
            field.put("join", "; ");
            group.lead().columns().stream()
                    .filter(other -> other.heading().equals(column.heading()))
                    .forEach(other -> written.add(other.index()));
        } else {
            field.put("column", column.index() + 1);
        }
    }

    private void dates(ObjectNode field, ColumnProfile column) {
        String order = answers.find("order").orElse(OpenPoints.DAY_FIRST);
        List<String> forms = order.equals(DraftAnswers.UNKNOWN) && group.isOrderOpen()
                ? List.of(DraftAnswers.UNKNOWN)
                : group.forms(
                        column, order.equals(OpenPoints.MONTH_FIRST) ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST);
        if (!forms.isEmpty()) {
            ArrayNode formats = field.putArray("formats");
            forms.forEach(formats::add);
        }
        if (group.openQuarter().isPresent()) {
            answers.find(OpenPoints.QUARTERS)
                    .filter(answer -> !answer.equals(OpenPoints.CALENDAR))
                    .ifPresent(answer -> field.put("quarters", answer));
        }
        List<String> none = group.saidNoDate(column);
        if (!none.isEmpty()) {
            ObjectNode codes = field.putObject("codes");
            none.forEach(text -> codes.put(text, "not set"));
        }
    }

    /** Sums and shares without a role are typed, so that templates can add them up and sort by them. */
    private void own(ArrayNode fields, NumberColumns.NumberColumn number) {
        ObjectNode field =
                fields.addObject().put("name", number.column().heading()).put("type", "number");
        if (!number.unit().isEmpty()) {
            field.put("unit", number.unit());
        }
        String decimal = number.isOpen()
                ? decimal(number)
                : String.valueOf(number.signs().decimal());
        if (!decimal.equals(".")) {
            field.put("decimalChar", decimal);
        }
        if (number.signs().group() != NumberSigns.USUAL.group()) {
            field.put("groupChar", String.valueOf(number.signs().group()));
        }
    }

    private String decimal(NumberColumns.NumberColumn number) {
        return switch (answers.to(OpenPoints.decimalId(number))) {
            case OpenPoints.THOUSANDS -> ",";
            case OpenPoints.DECIMALS -> ".";
            default -> DraftAnswers.UNKNOWN;
        };
    }
}
