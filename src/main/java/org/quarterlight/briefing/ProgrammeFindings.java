package org.quarterlight.briefing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterlight.document.Counted;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.programme.OpenProblem;
import org.quarterlight.programme.Service;
import org.quarterlight.programme.Statement;
import org.quarterlight.schedule.ForwardWindow;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.table.PlanSelection;
import org.quarterlight.table.ProgrammeTables;
import org.quarterlight.table.QuestionList;
import org.quarterlight.table.SinceLastPack;
import org.quarterlight.table.SourceList;
import org.quarterlight.table.ToldTable;
import org.quarterlight.track.TrackRecord;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.PlanColumns;
import org.quarterlight.wording.RecordWords;
import org.quarterlight.wording.SentenceParts;
import org.quarterlight.wording.SentenceParts.Clause;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.ToldDate;
import org.quarterlight.wording.Wording;

/** What sections find that tell of more than plans: verdicts, contracts, problems, what was said, the reading itself. */
record ProgrammeFindings(Schedule schedule, TrackRecord promises, Subject subject, FigureText text) {
    /** In how many regions the rollout is halted, delayed and so on. */
    List<Inline> verdicts() {
        Map<String, Integer> byWord = new LinkedHashMap<>();
        List.of("halted", "delayed", "on plan", "complete").forEach(word -> byWord.put(word, 0));
        for (Scope scope : schedule.figures().scopes()) {
            if (scope.kind() == Scope.Kind.REGION) {
                schedule.figures()
                        .find("verdict", scope)
                        .filter(figure -> figure.value() instanceof Figure.Word)
                        .ifPresent(figure -> byWord.merge(Wording.value(figure.value()), 1, Integer::sum));
            }
        }
        List<String> told = byWord.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> one.getKey() + " in "
                        + schedule.programme().profile().words().region().counted(one.getValue()))
                .toList();
        return NotedTables.text(
                told.isEmpty()
                        ? "The exports give no ground for a verdict"
                        : "By rule the rollout is " + Wording.list(told));
    }

    /** What there is to say of the contracts. */
    ContractFindings contracts() {
        return new ContractFindings(
                around().contracts(), schedule.programme().profile().words());
    }

    List<Inline> problems() {
        List<OpenProblem> open = around().problems();
        long where =
                open.stream().map(one -> one.organisation().label()).distinct().count();
        String organisations =
                schedule.programme().profile().words().organisation().counting(where);
        return NotedTables.text(
                open.isEmpty()
                        ? "No open problem is on record"
                        : "Open problems are on record at " + Wording.number(where) + " " + organisations + ", in "
                                + Counted.of(open.size(), "entry", "entries"));
    }

    List<Inline> told() {
        String finding = new ToldTable(ToldDate.all(schedule, subject)).finding();
        return NotedTables.text(finding.isEmpty() ? "No date given to Parliament is on record" : finding);
    }

    /** What the programme itself says of where it stands: its newest statement of a verdict; nothing where there is none. */
    List<Inline> said() {
        return schedule.programme().statements().stream()
                .filter(statement -> statement.figure().equals("verdict"))
                .filter(statement -> statement.scope().equals(subject.scope().toString()))
                .filter(statement -> !statement.made().isAfter(schedule.asAt()))
                .max(Comparator.comparing(Statement::made))
                .map(ProgrammeFindings::said)
                .orElse(List.of());
    }

    private static List<Inline> said(Statement statement) {
        List<Inline> reference = NotedTables.text(statement.reference());
        return NotedTables.joined(
                NotedTables.text(" The programme\u2019s own word on record is \u201c" + statement.value() + "\u201d ("),
                SourceList.isAddress(statement.sourceRef())
                        ? List.of(new Inline.Link(reference, statement.sourceRef()))
                        : reference,
                NotedTables.text(")."));
    }

    /** What was promised before: the dates given to Parliament, then the promises of the exports. */
    List<Inline> before() {
        String told = new ToldTable(ToldDate.all(schedule, subject)).finding();
        return NotedTables.joined(NotedTables.text(told.isEmpty() ? "" : told + ". "), kept(), NotedTables.text("."));
    }

    /** What became of the promises that can be judged. */
    List<Inline> kept() {
        SentenceParts says = new SentenceParts(schedule.figures(), text, subject.scope());
        long made = says.count("promises.made");
        if (made == 0 || !promises.tellsKept(subject.scope())) {
            return new RecordWords(
                            promises,
                            schedule.figures(),
                            text,
                            subject.scope(),
                            schedule.programme().profile().words().plan())
                    .kept()
                    .inlines();
        }
        says.words("Of ").counted("promises.made", "promise", "promises").words(" made three months ahead, ");
        says.words(says.count("promises.kept") > 0 ? "" : "none was kept: ");
        return says.tally(
                        "",
                        "",
                        List.of(
                                new Clause("promises.kept", "was kept", "were kept"),
                                new Clause("promises.late", "came late", "came late"),
                                new Clause("promises.withdrawn", "was withdrawn", "were withdrawn"),
                                new Clause("promises.outstanding", "is outstanding", "are outstanding"),
                                new Clause("promises.unknown", "is unknown", "are unknown")))
                .inlines();
    }

    List<Inline> services() {
        List<Service> services = around().services();
        if (services.isEmpty()) {
            return NotedTables.text("Nothing is on record for other parts of the programme");
        }
        long parts = services.stream().map(Service::part).distinct().count();
        return NotedTables.text(Counted.of(parts, "other part") + " of the programme " + (parts == 1 ? "is" : "are")
                + " on record with " + Counted.of(services.size(), "measure"));
    }

    List<Inline> questions() {
        int raised =
                new QuestionList(schedule, promises, subject, text).raised().size();
        return NotedTables.text(
                raised == 0 ? "The record raises no question" : "The record raises " + Counted.of(raised, "question"));
    }

    /** How many plans differ from the record of three months ago. */
    List<Inline> sincePack() {
        SinceLastPack since = new SinceLastPack(schedule.asAt().minusMonths(ForwardWindow.MONTHS), text.revisions());
        if (since.firstSince(subject.plans(schedule)).isPresent()) {
            return NotedTables.text("Nothing was on record on " + Wording.longDate(since.since()));
        }
        int changed = since.changed(subject.plans(schedule)).size();
        String plans = schedule.programme().profile().words().plan().counting(changed);
        return NotedTables.text((changed == 0 ? "No" : Wording.number(changed)) + " " + plans
                + (changed > 1 ? " differ" : " differs") + " from the record of "
                + Wording.longDate(schedule.asAt().minusMonths(ForwardWindow.MONTHS)));
    }

    List<Inline> reading() {
        long refused = schedule.rejected().size();
        return NotedTables.text((refused == 0 ? "No row" : Counted.of(refused, "row"))
                + (refused > 1 ? " were" : " was") + " refused of the "
                + (schedule.newest().size() == 1
                        ? "export"
                        : Wording.number(schedule.newest().size()) + " exports")
                + " this issue rests on");
    }

    List<Inline> sources() {
        int named = new SourceList(schedule, subject).named().size();
        return NotedTables.text("This briefing rests on "
                + Counted.of(schedule.newest().size(), "export")
                + (named == 0
                        ? ""
                        : " and the " + Counted.of(named, "source") + " " + (named == 1 ? "it names" : "they name")));
    }

    List<Inline> corrections() {
        int corrections = text.revisions().corrections().size();
        return NotedTables.text(
                corrections == 0
                        ? "No file has been corrected by a later one"
                        : Counted.of(corrections, "file was", "files were") + " corrected by a later one");
    }

    boolean has(OnRecord kind) {
        return switch (kind) {
            case TOLD -> !ToldDate.all(schedule, subject).isEmpty();
            case VERDICTS ->
                schedule.figures()
                        .find("verdict", subject.scope())
                        .filter(figure -> figure.value() instanceof Figure.Word)
                        .isPresent();
            case CONTRACTS -> !around().contracts().isEmpty();
            case PROBLEMS -> !around().problems().isEmpty();
            case EARLY_ADOPTERS ->
                !new PlanSelection(schedule, subject, new PlanColumns(schedule.groupings()))
                        .plans(Map.of("early-adopter", "yes"))
                        .isEmpty();
            case SERVICES -> !around().services().isEmpty();
        };
    }

    /** What there is nothing on record of, in one sentence; nothing where there is something of each. */
    List<Inline> absent() {
        List<String> none = Arrays.stream(OnRecord.values())
                .filter(kind -> !has(kind))
                .map(OnRecord::subject)
                .toList();
        return none.isEmpty() ? List.of() : NotedTables.text("Nothing is on record of " + Wording.list(none) + ".");
    }

    private ProgrammeTables around() {
        return new ProgrammeTables(schedule, subject);
    }
}
