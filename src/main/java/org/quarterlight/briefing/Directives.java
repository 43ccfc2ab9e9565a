package org.quarterlight.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.KeyFact;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.programme.Contract;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.programme.OpenProblem;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.spelling.NearestNames;
import org.quarterlight.table.DataNotes;
import org.quarterlight.table.EvidenceAnnex;
import org.quarterlight.table.Glossary;
import org.quarterlight.table.PlanOrder;
import org.quarterlight.table.PlanTable;
import org.quarterlight.table.ProgrammeTables;
import org.quarterlight.table.RatingTable;
import org.quarterlight.table.ReadingNote;
import org.quarterlight.table.RegionTable;
import org.quarterlight.table.RevisionTables;
import org.quarterlight.table.SourceLine;
import org.quarterlight.table.SourceList;
import org.quarterlight.table.VerdictTable;
import org.quarterlight.template.Directive;
import org.quarterlight.template.TemplateMisuse;
import org.quarterlight.wording.DirectiveArguments;
import org.quarterlight.wording.FigureTable;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Subject;

/** The directives a template can place: key facts, tables, charts and notes, made from the schedule. */
final class Directives {
    private static final Set<String> CAPTION = Set.of("title");
    private static final Set<String> MORE = Set.of("detail", "anchor", "none", "most");
    private static final int USUAL_ROWS = 15;

    private final Schedule schedule;
    private final Subject subject;
    private final Functions functions;
    private final FigureText text;
    private boolean inAnnex;

    Directives(Schedule schedule, Subject subject, Functions functions, FigureText text) {
        this.schedule = schedule;
        this.subject = subject;
        this.functions = functions;
        this.text = text;
    }

    /** True once the annex has begun. */
    boolean isInAnnex() {
        return inAnnex;
    }

    Map<String, Object> byName() {
        ProgrammeTables around = new ProgrammeTables(schedule, subject);
        Map<String, Object> directives = new TreeMap<>();
        directives.put("keyfigures", directive(Set.of("facts"), Set.of(), this::keyFigures));
        directives.put("plantable", directive(with(CAPTION, "plans", "columns"), with(MORE, "order"), this::planTable));
        directives.put("figuretable", directive(with(CAPTION, "rows", "figures", "headings"), MORE, this::figureTable));
        directives.put(
                "regiontable",
                directive(
                        with(CAPTION, "rows"),
                        MORE,
                        arguments -> scopes(arguments).isEmpty() ? none(arguments) : List.of(regionTable(arguments))));
        directives.put(
                "sources", directive(Set.of(), Set.of(), arguments -> new SourceList(schedule, subject).blocks()));
        directives.put("reading", directive(Set.of(), Set.of(), arguments -> new ReadingNote(schedule).blocks()));
        directives.put("annex", directive(Set.of(), Set.of(), arguments -> annex()));
        directives.put("verdicts", directive(with(CAPTION, "rows"), MORE, this::verdicts));
        directives.put(
                "chart",
                directive(
                        with(CAPTION, "kind"),
                        with(MORE, "plans", "rows", "since"),
                        new ChartDirective(schedule, subject, functions)::blocks));
        directives.put(
                "ratings",
                captioned(arguments -> new RatingTable(schedule, subject, text).blocks(arguments.caption())));
        directives.put("contracts", table(() -> around.contracts().isEmpty(), around::contractTable));
        directives.put("services", table(() -> around.services().isEmpty(), around::serviceTable));
        directives.put("problems", table(() -> around.problems().isEmpty(), around::problemTable));
        directives.put(
                "datanotes", directive(Set.of(), Set.of(), arguments -> new DataNotes(schedule, subject).blocks()));
        directives.put("definitions", directive(Set.of(), Set.of("figures"), this::definitions));
        directives.put("revisions", directive(Set.of(), Set.of(), arguments -> RevisionTables.place()));
        directives.put("evidence", directive(Set.of(), Set.of(), arguments -> EvidenceAnnex.place()));
        return directives;
    }

    /** A directive that takes a caption and what stands where it has nothing to show. */
    static Directive captioned(Function<DirectiveArguments, List<Block>> blocks) {
        return directive(CAPTION, MORE, blocks);
    }

    static Directive directive(
            Set<String> needed, Set<String> optional, Function<DirectiveArguments, List<Block>> blocks) {
        return new Directive(needed, optional, values -> {
            DirectiveArguments arguments = new DirectiveArguments(values);
            List<Block> made = blocks.apply(arguments);
            return arguments
                    .number("most")
                    .map(most -> BodyLength.cut(made, most))
                    .orElse(made);
        });
    }

    private static Set<String> with(Set<String> names, String... more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(List.of(more));
        return all;
    }

    private static Directive table(Supplier<Boolean> isEmpty, Function<Caption, Block> table) {
        return directive(
                CAPTION,
                MORE,
                arguments -> isEmpty.get() ? none(arguments) : List.of(table.apply(arguments.caption())));
    }

    /** What stands where a table would have no row: the sentence the template gives, never an empty table. */
    static List<Block> none(DirectiveArguments arguments) {
        return arguments.has("none") ? List.of(new Paragraph(Voice.BODY, arguments.inlines("none"))) : List.of();
    }

    private List<Block> annex() {
        if (inAnnex) {
            throw new TemplateMisuse("the annex begins twice", "write <@annex/> once, where the body ends");
        }
        inAnnex = true;
        return BriefingVolumes.mark();
    }

    /** How many rows a table may have: as many as it says, all in an annex, few in a body. */
    private int most(DirectiveArguments arguments) {
        return arguments.number("most").orElse(inAnnex ? Integer.MAX_VALUE : USUAL_ROWS);
    }

    private Block regionTable(DirectiveArguments arguments) {
        ProgrammeTables around = new ProgrammeTables(schedule, subject);
        Stream<String> stuck = subject.plans(schedule).stream()
                .filter(plan -> plan.state() == State.UNDATED || plan.state() == State.OVERDUE)
                .map(plan -> plan.version().remarks().sourceRef());
        Block table = new RegionTable(schedule, text).block(arguments.caption(), scopes(arguments), worst(arguments));
        return new SourceLine(schedule, subject)
                .under(
                        table,
                        Stream.of(
                                        around.contracts().stream().map(Contract::sourceRef),
                                        around.problems().stream().map(OpenProblem::sourceRef),
                                        stuck)
                                .flatMap(references -> references)
                                .toList());
    }

    /** All of eight regions, the ten worst of more. */
    private int worst(DirectiveArguments arguments) {
        return arguments.number("most").orElse(inAnnex ? Integer.MAX_VALUE : 10);
    }

    private List<Block> keyFigures(DirectiveArguments arguments) {
        List<KeyFact> facts = new ArrayList<>();
        for (Object fact : arguments.list("facts")) {
            if (!(fact instanceof Map<?, ?> parts) || parts.get("value") == null || parts.get("label") == null) {
                throw new TemplateMisuse(
                        "a key figure needs a value and a label",
                        "{\"value\": figure(\"plans.due\"), \"label\": \"due\"}");
            }
            facts.add(new KeyFact(inlines(parts, "value"), inlines(parts, "label")));
        }
        return List.of(new Block.KeyFacts(facts));
    }

    private static List<Inline> inlines(Map<?, ?> parts, String name) {
        Object part = parts.get(name);
        return part == null ? List.of() : DirectiveArguments.inlinesOf(part);
    }

    private List<Block> planTable(DirectiveArguments arguments) {
        PlanTable table = new PlanTable(schedule, subject, text, functions.columns());
        table.check(arguments);
        List<String> order = arguments.has("order") ? arguments.words("order") : PlanOrder.USUAL;
        List<ScheduledPlan> all = order().sorted(plans(arguments), order);
        return all.isEmpty() ? none(arguments) : List.of(table.block(arguments, all, most(arguments)));
    }

    private PlanOrder order() {
        return new PlanOrder(schedule.asAt(), functions.columns());
    }

    private List<ScheduledPlan> plans(DirectiveArguments arguments) {
        return arguments.list("plans").stream().map(Functions::plan).toList();
    }

    private List<Scope> scopes(DirectiveArguments arguments) {
        return arguments.list("rows").stream().map(functions::scopeOf).toList();
    }

    private List<Block> figureTable(DirectiveArguments arguments) {
        List<Scope> rows = scopes(arguments);
        arguments.texts("figures").forEach(this::checkFigure);
        if (rows.isEmpty()) {
            return none(arguments);
        }
        FigureTable table =
                new FigureTable(schedule.figures(), text, arguments.texts("figures"), arguments.texts("headings"));
        String word = rows.getFirst().word();
        String heading = schedule.groupings()
                .column(word)
                .map(DeclaredColumn::name)
                .orElseGet(() -> schedule.programme()
                        .profile()
                        .words()
                        .parts()
                        .byName()
                        .getOrDefault(word, Term.of(word))
                        .heading());
        return List.of(table.block(arguments.caption(), heading, rows, Optional.of(subject.scope())));
    }

    private List<Block> verdicts(DirectiveArguments arguments) {
        return List.of(
                new VerdictTable(schedule.figures(), text, plans()).block(arguments.caption(), scopes(arguments)));
    }

    /** The glossary or, of the figures it names, their definitions. */
    private List<Block> definitions(DirectiveArguments arguments) {
        return arguments.has("figures")
                ? List.of(new Block.Items(
                        false,
                        arguments.texts("figures").stream()
                                .map(this::definition)
                                .toList()))
                : new Glossary(schedule.programme().profile().words()).blocks();
    }

    private List<Block> definition(String id) {
        checkFigure(id);
        String words = schedule.figures()
                .find(id, subject.scope())
                .map(Figure::definition)
                .orElse("");
        return List.of(new Paragraph(Voice.BODY, NotedTables.text(words)));
    }

    private void checkFigure(String id) {
        if (!schedule.figures().ids().contains(id)) {
            throw new TemplateMisuse(
                    "there is no figure " + id,
                    NearestNames.question(id, schedule.figures().ids()) + "ids are listed in figures.json");
        }
    }

    private String plans() {
        return schedule.programme().profile().words().plan().plural();
    }
}
