package org.quarterlight.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.csv.CellText;
import org.quarterlight.dates.DateOrder;
import org.quarterlight.programme.DeclaredColumn;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the fields of a drafted resource of plans. */
final class FieldWriter {
    private static final Set<String> JOINED = Set.of("release", "commentary", "reason", "open_issues", "source_ref");

    private static final String[] MONEY = {
        "cost",
        "budget",
        "spend",
        "spent",
        "price",
        "funding",
        "expenditure",
        "amount",
        "value",
        "forecast",
        "capex",
        "opex"
    };

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
        group.lead().columns().stream()
                .filter(column -> !written.contains(column.index()))
                .forEach(column -> own(fields, column));
    }

    /** An answer names a column by its heading, or is what every row says. */
    private void answered(ArrayNode fields, Map<String, ColumnProfile> byRole, String role, String answer) {
        Optional<ColumnProfile> column = group.lead().columns().stream()
                .filter(each -> CellText.folded(Guess.shown(each)).equals(CellText.folded(answer)))
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
            dates(field, role);
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
        field.put("name", Guess.shown(column));
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

    private void dates(ObjectNode field, String role) {
        String order = answers.find("order").orElse(OpenPoints.DAY_FIRST);
        List<String> forms = order.equals(DraftAnswers.UNKNOWN) && group.isOrderOpen()
                ? List.of(DraftAnswers.UNKNOWN)
                : group.forms(role, order.equals(OpenPoints.MONTH_FIRST) ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST);
        if (!forms.isEmpty()) {
            ArrayNode formats = field.putArray("formats");
            forms.forEach(formats::add);
        }
        List<String> none = group.saidNoDate(role);
        if (!none.isEmpty()) {
            ObjectNode codes = field.putObject("codes");
            none.forEach(text -> codes.put(text, "not set"));
        }
    }

    /** Sums, shares and dates without a role are typed, so that templates can add them up and sort by them. */
    private void own(ArrayNode fields, ColumnProfile column) {
        double sums = column.share(CellKind.MONEY);
        double numbers = sums + column.share(CellKind.NUMBER, CellKind.PERCENT);
        if (column.isEmpty()
                || column.heading().isEmpty()
                || group.lead().table().repeats(column.index())) {
            return;
        }
        Optional<String> unit = numbers < 0.9
                ? Optional.empty()
                : sums >= 0.5
                        ? Optional.of(currency(String.join("", column.counts().keySet())))
                        : column.share(CellKind.PERCENT) >= 0.5 ? Optional.of("%") : unitInHeading(column);
        unit.map(of -> new DeclaredColumn(column.heading(), DeclaredColumn.Type.NUMBER, of))
                .filter(declared -> column.counts().keySet().stream().anyMatch(declared::reads))
                .ifPresent(declared -> {
                    ObjectNode field =
                            fields.addObject().put("name", declared.name()).put("type", "number");
                    if (!declared.unit().isEmpty()) {
                        field.put("unit", declared.unit());
                    }
                });
    }

    /** Numbers under a heading that speaks of money: the unit it names, such as £m; empty where it names none. */
    private static Optional<String> unitInHeading(ColumnProfile column) {
        if (!column.words().has(MONEY)) {
            return Optional.empty();
        }
        String heading = column.heading().toLowerCase(Locale.ROOT);
        boolean named = heading.matches("(?s).*[\u00a3\u20ac$].*|.*\\b(?:gbp|eur|usd)\\b.*");
        String scale = heading.matches("(?s).*(?:[\u00a3\u20ac$] ?mn?|million)\\b.*")
                ? "million "
                : heading.matches("(?s).*(?:[\u00a3\u20ac$] ?k|[\u00a3\u20ac$]000s?|thousand)\\b.*") ? "thousand " : "";
        return Optional.of(named ? scale + currency(heading) : "");
    }

    private static String currency(String text) {
        String all = text.toLowerCase(Locale.ROOT);
        return all.contains("\u20ac") || all.contains("eur")
                ? "EUR"
                : all.contains("$") || all.contains("usd") ? "USD" : "GBP";
    }
}
