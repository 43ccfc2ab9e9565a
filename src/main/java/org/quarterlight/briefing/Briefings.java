package org.quarterlight.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Document;
import org.quarterlight.document.Inline;
import org.quarterlight.document.Numbering;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;
import org.quarterlight.schedule.ForwardWindow;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.spelling.NaturalOrder;
import org.quarterlight.table.EvidenceAnnex;
import org.quarterlight.table.RevisionNotes;
import org.quarterlight.table.RevisionTables;
import org.quarterlight.table.SourceLine;
import org.quarterlight.table.StatedCauses;
import org.quarterlight.template.FilledTemplate;
import org.quarterlight.template.FrontMatter.ForEach;
import org.quarterlight.template.PrintedValue;
import org.quarterlight.template.Template;
import org.quarterlight.template.TemplateResult;
import org.quarterlight.track.Revisions;
import org.quarterlight.track.TrackRecord;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.GoLiveWords;
import org.quarterlight.wording.LiveWords;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.OpeningWords;
import org.quarterlight.wording.RecordWords;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.VerdictWords;
import org.quarterlight.wording.Wording;

/** Makes the briefings of one schedule: a template and a subject become a document. */
public final class Briefings {
    private static final Comparator<Scope> BY_NAME = Comparator.comparing(Scope::name, NaturalOrder.OF_NAMES);

    private final Schedule schedule;
    private final TrackRecord promises;

    private final Function<LocalDate, Optional<Figures>> recordAt;
    private final Revisions revisions;

    /** From a schedule whose figures include those of the record of promises. */
    public Briefings(Schedule schedule, TrackRecord promises) {
        this.schedule = schedule;
        this.promises = promises;
        this.recordAt = day -> Optional.empty();
        this.revisions = Revisions.NONE;
    }

    /** As above, with the figures of the record as it was at an earlier day, and what corrections changed. */
    public Briefings(
            Schedule schedule, TrackRecord promises, Function<LocalDate, Figures> recordAt, Revisions revisions) {
        this.schedule = schedule;
        this.promises = promises;
        this.recordAt = day -> Optional.of(recordAt.apply(day));
        this.revisions = revisions;
    }

    /** The subjects a template has at this as-at date, in order of name; plans without a value in a column make none. */
    public List<Subject> subjects(ForEach forEach) {
        return told(schedule.figures().scopes().stream()
                        .filter(scope -> scope.word().equals(forEach.word()))
                        .filter(scope -> !forEach.isColumn() || !scope.name().equals(Scope.NOT_GIVEN))
                        .filter(scope -> !schedule.plans(scope).isEmpty()))
                .map(scope -> Subject.of(scope, schedule))
                .toList();
    }

    /** Scopes of one kind, none where the exports give no plan a value of it: those without are then no part but the whole. */
    private static Stream<Scope> told(Stream<Scope> ofOneKind) {
        List<Scope> scopes = ofOneKind.toList();
        boolean untold = scopes.stream().allMatch(scope -> scope.name().equals(Scope.NOT_GIVEN));
        return untold ? Stream.empty() : scopes.stream();
    }

    /** What is found of the whole programme, as the title of its briefing says it. */
    public String finding() {
        Subject programme = Subject.of(Scope.PROGRAMME, schedule);
        return Inline.plain(new OpeningWords(schedule, programme, new FigureText(revisions)).finding());
    }

    /** The body of one briefing, or what is wrong with its template. */
    public TemplateResult<Document> make(Template template, Subject subject) {
        return switch (volumes(template, subject, template.frontMatter().id())) {
            case TemplateResult.Made<BriefingVolumes>(BriefingVolumes made) -> new TemplateResult.Made<>(made.body());
            case TemplateResult.Refused<BriefingVolumes>(var problems) -> new TemplateResult.Refused<>(problems);
        };
    }

    /** Body and annex of one briefing; {@code file} is the name of the body's file, without its ending. */
    public TemplateResult<BriefingVolumes> volumes(Template template, Subject subject, String file) {
        FigureText text = new FigureText(revisions);
        return switch (template.fill(values(subject, text))) {
            case TemplateResult.Made<FilledTemplate>(FilledTemplate filled) ->
                new TemplateResult.Made<>(volumes(heading(template, subject), subject, filled, text, file));
            case TemplateResult.Refused<FilledTemplate>(var problems) -> new TemplateResult.Refused<>(problems);
        };
    }

    private String heading(Template template, Subject subject) {
        String name = ownWords().nameOf(template.frontMatter());
        String programme = schedule.programme().profile().title();
        return programme.isEmpty()
                ? named(subject, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                : programme + ": " + named(subject, name);
    }

    private static String named(Subject subject, String name) {
        return subject.scope().equals(Scope.PROGRAMME) ? name : name + ": " + subject.name();
    }

    private BriefingVolumes volumes(
            String shortTitle, Subject subject, FilledTemplate filled, FigureText text, String file) {
        List<String> sources = sources(subject);
        RevisionTables revised = new RevisionTables(text, Set.copyOf(sources));
        List<Block> all = RevisionNotes.in(filled.blocks());
        BriefingVolumes.Parted parted = BriefingVolumes.Parted.at(revised.filledIn(all));
        String annexFile = file + BriefingVolumes.ANNEX;
        String elsewhere = parted.annex().isPresent() ? "in the annex and in schedule.csv" : "in schedule.csv";
        EvidenceAnnex evidence = new EvidenceAnnex(text);
        SourceLine source = new SourceLine(schedule, subject);
        List<Block> bounded = source.under(new BodyLength(elsewhere).bounded(parted.body()));
        EvidenceAnnex.Linked linked =
                evidence.filledIn(bounded, source.under(parted.annex().orElse(List.of())), annexFile);
        FirstPage firstPage = new FirstPage(blocks -> document(filled.title(), shortTitle, sources, blocks));
        List<Block> body = firstPage.fitted(Numbering.body(linked.body()));
        return new BriefingVolumes(
                document(
                        filled.title(),
                        shortTitle,
                        sources,
                        parted.annex().isPresent() ? body : BodyLength.withoutAnnex(body)),
                parted.annex().map(some -> annex(filled.title(), shortTitle, sources, linked.annex())),
                figures(subject, linked.inBody()));
    }

    /** The subject's figures and those of others in the body; organisations are told without what is nothing. */
    private List<Figure> figures(Subject subject, List<Figure> told) {
        Scope own = subject.scope();
        return Stream.concat(
                        schedule.figures().of(own).stream(),
                        told.stream().filter(figure -> !figure.scope().equals(own)))
                .filter(figure -> figure.scope().kind() != Scope.Kind.ORGANISATION || !figure.isNothing())
                .toList();
    }

    private Document annex(String title, String shortTitle, List<String> sources, List<Block> blocks) {
        String name = "Annex to: " + title;
        List<Block> headed = new ArrayList<>();
        headed.add(new Block.Heading(1, NotedTables.text(name), "annex"));
        headed.addAll(Numbering.annex(blocks));
        return document(name, shortTitle + ", annex", sources, headed);
    }

    private Document document(String title, String shortTitle, List<String> sources, List<Block> blocks) {
        return new Document(title, shortTitle, "Source: exports of " + Wording.list(sources), schedule.asAt(), blocks);
    }

    private List<String> sources(Subject subject) {
        return subject.plans(schedule).stream()
                .map(plan -> plan.version().key().source())
                .distinct()
                .toList();
    }

    /** All that a template of this subject can name: values, functions and directives. */
    Map<String, Object> values(Subject subject, FigureText text) {
        Functions functions = new Functions(schedule, subject, text);
        Map<String, Object> values = new HashMap<>(functions.byName());
        Directives directives = new Directives(schedule, subject, functions, text);
        values.putAll(directives.byName());
        values.putAll(
                new RecordDirectives(schedule, promises, subject, text, directives::isInAnnex, recordAt).byName());
        values.put(
                "subject",
                new PrintedValue(
                        NotedTables.text(subject.name()),
                        Map.of("scope", subject.scope().toString())));
        values.put("words", ownWords().of(subject.plans(schedule)));
        values.put("verdict", new VerdictWords(schedule.figures(), text, plans()).sentence(subject.scope()));
        values.put("goLives", new GoLiveWords(schedule, text, subject.scope()).sentences());
        values.put("live", new LiveWords(schedule, text, subject).live());
        values.put("lapsed", new LiveWords(schedule, text, subject).lapsed());
        values.put("masthead", new PrintedValue(NotedTables.text(new Masthead(schedule).words()), Map.of()));
        OpeningWords opening = new OpeningWords(schedule, subject, text);
        values.put("finding", new PrintedValue(opening.finding(), Map.of()));
        values.put("standing", new PrintedValue(opening.standing(), Map.of()));
        values.put(
                "found",
                new SectionFindings(
                        new PlanFindings(schedule, subject, text),
                        new ProgrammeFindings(schedule, promises, subject, text),
                        new TableFindings(schedule, subject, text),
                        new FirstDateFindings(schedule, subject),
                        new RecordFindings(schedule, promises, subject, text, recordAt)));
        values.put("causes", new PrintedValue(NotedTables.text(new StatedCauses(schedule, subject).words()), Map.of()));
        values.put("asAt", date(schedule.asAt()));
        values.put(
                "window",
                Map.of(
                        "first", date(schedule.window().first()),
                        "last", date(schedule.window().last())));
        values.put("months", months());
        RecordWords record = new RecordWords(
                promises,
                schedule.figures(),
                text,
                subject.scope(),
                schedule.programme().profile().words().plan());
        values.put("forecast", record.forecast());
        values.put("backtest", record.backTest());
        values.put("promised", record.lately());
        values.put("promisesKept", record.kept());
        values.put("lastPack", date(schedule.asAt().minusMonths(ForwardWindow.MONTHS)));
        values.put("programme", printed(Scope.PROGRAMME, text));
        values.put("regions", scopesOf(Scope.Kind.REGION, subject, text));
        values.put("suppliers", scopesOf(Scope.Kind.SUPPLIER, subject, text));
        values.put("promisingRegions", promising(Scope.Kind.REGION, text));
        values.put("promisingSuppliers", promising(Scope.Kind.SUPPLIER, text));
        values.put("products", scopesOf(Scope.Kind.PRODUCT, subject, text));
        return values;
    }

    private OwnWords ownWords() {
        return new OwnWords(schedule.programme().profile().words());
    }

    private static PrintedValue date(LocalDate day) {
        return new PrintedValue(NotedTables.text(Wording.longDate(day)), Map.of("short", Wording.shortDate(day)));
    }

    private List<Object> months() {
        List<Object> months = new ArrayList<>();
        for (int n = 1; n <= ForwardWindow.MONTHS; n++) {
            months.add(new PrintedValue(
                    NotedTables.text(Wording.days(schedule.window().month(n))),
                    Map.of("number", n, "figure", "due.month-" + n)));
        }
        return months;
    }

    /** The scopes of a kind in which the subject has plans, told when a template asks. */
    private List<PrintedValue> scopesOf(Scope.Kind kind, Subject subject, FigureText text) {
        return new ListWhenAsked<>(() -> told(subject.plans(schedule).stream()
                        .flatMap(plan -> schedule.groupings().scopes(plan.version()))
                        .filter(scope -> scope.kind() == kind)
                        .distinct()
                        .sorted(BY_NAME))
                .map(scope -> printed(scope, text))
                .toList());
    }

    /** The scopes of a kind in which promises were made, those without a plan today among them. */
    private List<PrintedValue> promising(Scope.Kind kind, FigureText text) {
        return new ListWhenAsked<>(() -> told(promises.promisingScopes().stream()
                        .filter(scope -> scope.kind() == kind)
                        .sorted(BY_NAME))
                .map(scope -> printed(scope, text))
                .toList());
    }

    private PrintedValue printed(Scope scope, FigureText text) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("scope", scope.toString());
        parts.put("verdict", new VerdictWords(schedule.figures(), text, plans()).sentence(scope));
        String name = scope.equals(Scope.PROGRAMME) ? "Whole programme" : scope.name();
        return new PrintedValue(NotedTables.text(name), parts);
    }

    private String plans() {
        return schedule.programme().profile().words().plan().plural();
    }
}
