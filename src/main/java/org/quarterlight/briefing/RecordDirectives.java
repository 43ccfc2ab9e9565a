package org.quarterlight.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.figure.Figures;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.schedule.ForwardWindow;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.table.BaselineTable;
import org.quarterlight.table.OutturnTable;
import org.quarterlight.table.QuestionList;
import org.quarterlight.table.SinceLastPack;
import org.quarterlight.table.SourceLine;
import org.quarterlight.table.StatementBlocks;
import org.quarterlight.table.ToldTable;
import org.quarterlight.table.WrittenAnswers;
import org.quarterlight.track.BaselineMove;
import org.quarterlight.track.TrackRecord;
import org.quarterlight.wording.DirectiveArguments;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.ToldDate;

/** The directives of what was said and done before: promises, baselines, statements, answers and questions. */
record RecordDirectives(
        Schedule schedule,
        TrackRecord promises,
        Subject subject,
        FigureText text,
        BooleanSupplier inAnnex,
        Function<LocalDate, Optional<Figures>> recordAt) {

    Map<String, Object> byName() {
        Map<String, Object> directives = new TreeMap<>();
        directives.put("outturn", Directives.captioned(this::outturn));
        directives.put("baselinemoves", Directives.captioned(this::baselineMoves));
        directives.put("sincelastpack", Directives.captioned(this::sinceLastPack));
        directives.put("told", Directives.captioned(this::told));
        directives.put("statements", Directives.captioned(this::statements));
        directives.put("writtenanswers", Directives.captioned(this::writtenAnswers));
        directives.put(
                "questions",
                Directives.directive(
                        Set.of(), Set.of(), arguments -> new QuestionList(schedule, promises, subject, text).blocks()));
        return directives;
    }

    private List<Block> outturn(DirectiveArguments arguments) {
        if (promises.promises(subject.scope()).isEmpty()) {
            return Directives.none(arguments);
        }
        OutturnTable table =
                new OutturnTable(text, promises.byExport(subject.scope()), promises.outturn(subject.scope()));
        return List.of(
                inAnnex.getAsBoolean()
                        ? table.block(arguments.caption(), Integer.MAX_VALUE)
                        : table.block(arguments.caption()));
    }

    private List<Block> baselineMoves(DirectiveArguments arguments) {
        List<BaselineMove> moves = promises.baselineMoves().stream()
                .filter(move -> subject.has(move.plan().version(), schedule))
                .toList();
        return moves.isEmpty()
                ? Directives.none(arguments)
                : List.of(new BaselineTable(moves, words().organisation()).block(arguments.caption()));
    }

    private List<Block> sinceLastPack(DirectiveArguments arguments) {
        SinceLastPack since = new SinceLastPack(schedule.asAt().minusMonths(ForwardWindow.MONTHS), text.revisions());
        List<ScheduledPlan> plans = subject.plans(schedule);
        Optional<LocalDate> first = since.firstSince(plans);
        if (first.isPresent()) {
            return List.of(new Paragraph(Voice.BODY, NotedTables.text(since.beforeTheFirst(first.get()))));
        }
        return since.changed(plans).isEmpty()
                ? Directives.none(arguments)
                : List.of(since.block(arguments.caption(), plans, words()));
    }

    private ProgrammeWords words() {
        return schedule.programme().profile().words();
    }

    private List<Block> told(DirectiveArguments arguments) {
        List<ToldDate> told = ToldDate.all(schedule, subject);
        return told.isEmpty()
                ? Directives.none(arguments)
                : List.of(new SourceLine(schedule, subject)
                        .under(
                                new ToldTable(told).block(arguments.caption(), words().organisation()),
                                told.stream()
                                        .map(one -> one.statement().sourceRef())
                                        .toList()));
    }

    private List<Block> statements(DirectiveArguments arguments) {
        StatementBlocks statements = new StatementBlocks(schedule, text, recordAt);
        return statements.comparisons().isEmpty() ? Directives.none(arguments) : statements.blocks(arguments.caption());
    }

    private List<Block> writtenAnswers(DirectiveArguments arguments) {
        List<ScheduledPlan> plans = WrittenAnswers.inScope(subject.plans(schedule));
        return plans.isEmpty()
                ? Directives.none(arguments)
                : List.of(new WrittenAnswers(subject, schedule.figures(), text, words())
                        .block(arguments.caption(), plans));
    }
}
