package org.quarterlight.briefing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.spelling.NaturalOrder;
import org.quarterlight.spelling.NearestNames;
import org.quarterlight.table.PlanParts;
import org.quarterlight.table.PlanSelection;
import org.quarterlight.template.PrintedValue;
import org.quarterlight.template.TemplateFunction;
import org.quarterlight.template.TemplateMisuse;
import org.quarterlight.wording.DirectiveArguments;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.OwnColumn;
import org.quarterlight.wording.PlanColumns;
import org.quarterlight.wording.PlanNames;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.SumWords;
import org.quarterlight.wording.TableColumn;
import org.quarterlight.wording.Wording;

/** The functions a template can call: figures, counted nouns, selections of plans, lists of names. */
final class Functions {
    private final Schedule schedule;
    private final Subject subject;
    private final FigureText text;
    private final PlanColumns columns;
    private final PlanSelection selection;

    Functions(Schedule schedule, Subject subject, FigureText text) {
        this.schedule = schedule;
        this.subject = subject;
        this.text = text;
        this.columns = new PlanColumns(schedule.groupings());
        this.selection = new PlanSelection(schedule, subject, columns);
    }

    Map<String, Object> byName() {
        Map<String, Object> functions = new TreeMap<>();
        functions.put("figure", (TemplateFunction) this::figure);
        functions.put("counted", (TemplateFunction) arguments -> counted(arguments, false));
        functions.put("Counted", (TemplateFunction) arguments -> counted(arguments, true));
        functions.put("tallied", (TemplateFunction) arguments -> tallied(arguments, false));
        functions.put("Tallied", (TemplateFunction) arguments -> tallied(arguments, true));
        functions.put("plans", (TemplateFunction) this::plans);
        functions.put("listed", (TemplateFunction) this::listed);
        functions.put("sum", (TemplateFunction) this::sum);
        functions.put("groups", (TemplateFunction) this::groups);
        return functions;
    }

    /** {@code figure(id)} of the briefing's subject, or {@code figure(id, scope)}. */
    private PrintedValue figure(List<Object> arguments) {
        Figure figure = find(arguments, 1);
        Map<String, Object> parts = new HashMap<>();
        figure.count().ifPresent(count -> parts.put("value", count));
        parts.put("given", !(figure.value() instanceof Figure.Nothing));
        parts.put("word", Wording.value(figure.value()));
        parts.put("detail", new PrintedValue(text.sentence(figure, figure.detail()), Map.of()));
        return new PrintedValue(text.value(figure), parts);
    }

    /** {@code counted(id, one, many)}, or with a scope as the fourth argument: 23 plans, 1 plan, no plan. */
    private PrintedValue counted(List<Object> arguments, boolean opens) {
        return counted(arguments, opens ? "No" : "no");
    }

    /** {@code tallied(id, one, many)}, where the words tell what the counted do: 23 are live, 1 is live, none is live. */
    private PrintedValue tallied(List<Object> arguments, boolean opens) {
        return counted(arguments, opens ? "None" : "none");
    }

    private PrintedValue counted(List<Object> arguments, String zero) {
        if (arguments.size() < 3) {
            throw new TemplateMisuse(
                    "counted takes a figure's id and two nouns", "counted(\"plans.due\", \"plan\", \"plans\")");
        }
        Figure figure = find(arguments, 3);
        if (figure.count().isEmpty()) {
            throw new TemplateMisuse(figure.id() + " is not a count", "print it with figure(\"" + figure.id() + "\")");
        }
        String one = text(arguments.get(1));
        String many = text(arguments.get(2));
        return new PrintedValue(
                text.counted(figure, one, many, zero),
                Map.of("value", figure.count().orElseThrow()));
    }

    private Figure find(List<Object> arguments, int scopeAt) {
        String id = arguments.isEmpty() ? "" : text(arguments.getFirst());
        Scope scope = arguments.size() > scopeAt ? scope(text(arguments.get(scopeAt))) : subject.scope();
        return schedule.figures()
                .find(id, scope)
                .orElseThrow(() -> new TemplateMisuse(
                        "there is no figure " + id + " for " + scope,
                        NearestNames.question(id, schedule.figures().ids())
                                + "ids are listed in figures.json of any issue"));
    }

    Scope scope(String name) {
        return schedule.figures()
                .scope(name)
                .orElseThrow(() -> new TemplateMisuse(
                        "there is no scope " + name,
                        NearestNames.question(name, scopes()) + "use region.scope, or a name such as region:London"));
    }

    private List<String> scopes() {
        return schedule.figures().scopes().stream().map(String::valueOf).toList();
    }

    /** The scope of a row: of what a template lists, or by its name. */
    Scope scopeOf(Object row) {
        return row instanceof PrintedValue printed && printed.parts().get("scope") instanceof String name
                ? scope(name)
                : scope(Inline.plain(DirectiveArguments.inlinesOf(row)));
    }

    /** {@code plans({"state": "due"})}: the subject's plans that meet every condition. */
    private List<PrintedValue> plans(List<Object> arguments) {
        Map<String, String> conditions = arguments.isEmpty() ? Map.of() : DirectiveArguments.hash(arguments.getFirst());
        return selection.plans(conditions).stream().map(this::printed).toList();
    }

    private PrintedValue printed(ScheduledPlan plan) {
        return new PrintedValue(NotedTables.text(PlanNames.organisation(plan)), new PlanParts(plan, columns));
    }

    /** {@code sum("cost")}, or {@code sum("cost", {"state": "overdue"})}: £1.2 billion over 14 of 23 plans. */
    private PrintedValue sum(List<Object> arguments) {
        if (arguments.isEmpty()) {
            throw new TemplateMisuse("sum takes a column of numbers", "sum(\"cost\")");
        }
        OwnColumn column = columns.ofNumbers(text(arguments.getFirst()));
        Map<String, String> conditions = arguments.size() > 1 ? DirectiveArguments.hash(arguments.get(1)) : Map.of();
        return new SumWords(schedule, subject, text).of(column.declared(), conditions, selection.plans(conditions));
    }

    /** {@code groups("owner")}: the values of a column that the subject's plans have, as rows of tables and scopes. */
    private List<PrintedValue> groups(List<Object> arguments) {
        String word = arguments.isEmpty() ? "" : text(arguments.getFirst());
        if (!schedule.groupings().words().contains(word)) {
            throw PlanColumns.unknown(
                    "plans cannot be told apart by " + word,
                    word,
                    schedule.groupings().possible(),
                    "they can be by ");
        }
        return subject.plans(schedule).stream()
                .map(plan -> schedule.groupings().scope(word, plan.version()))
                .distinct()
                .sorted(Comparator.comparing(Scope::name, NaturalOrder.OF_NAMES))
                .map(scope -> new PrintedValue(NotedTables.text(scope.name()), Map.of("scope", scope.toString())))
                .toList();
    }

    /** The plan a printed plan stands for. */
    static ScheduledPlan plan(Object value) {
        if (value instanceof PrintedValue printed && printed.parts() instanceof PlanParts parts) {
            return parts.plan();
        }
        throw new TemplateMisuse("plans were expected here", "give what plans({...}) answers");
    }

    /** {@code listed(plans, "organisation")}: A, B and C, each once. */
    private PrintedValue listed(List<Object> arguments) {
        if (arguments.size() != 2 || !(arguments.getFirst() instanceof List<?> plans)) {
            throw new TemplateMisuse(
                    "listed takes plans and a column", "listed(plans({\"state\": \"live\"}), \"organisation\")");
        }
        TableColumn column = columns.named(text(arguments.get(1)));
        List<String> names =
                plans.stream().map(plan -> column.cell(plan(plan))).distinct().toList();
        return new PrintedValue(NotedTables.text(Wording.list(names)), Map.of());
    }

    PlanColumns columns() {
        return columns;
    }

    private static String text(Object value) {
        return Inline.plain(DirectiveArguments.inlinesOf(value));
    }
}
