package org.quarterlight.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Inline;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.ChangeMark;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;
import org.quarterlight.schedule.Undated;
import org.quarterlight.track.BaselineMove;
import org.quarterlight.track.PromiseOutcome;
import org.quarterlight.track.TrackRecord;
import org.quarterlight.wording.FigureTable;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.PlanNames;
import org.quarterlight.wording.Subject;
import org.quarterlight.wording.Wording;

/** The questions the figures of a subject raise, each with whom it is about and the number it is asked for. */
public record QuestionList(Schedule schedule, TrackRecord promises, Subject subject, FigureText text) {
    private static final int NAMED = 3;

    public List<Block> blocks() {
        List<Question> raised = raised();
        if (raised.isEmpty()) {
            return List.of(body(NotedTables.text(
                    "The record raises no question: none of " + Question.values().length + " rules fits.")));
        }
        return List.of(
                body(
                        NotedTables.text(
                                "Each question rests on the number in brackets at its end, which leads to the lines it was counted from.")),
                new Block.Items(true, raised.stream().map(this::item).toList()));
    }

    public List<Question> raised() {
        return Question.raised(this::count);
    }

    private long count(String id) {
        return FigureTable.count(schedule.figures(), id, subject.scope());
    }

    private static Block body(List<Inline> words) {
        return new Paragraph(Voice.BODY, words);
    }

    private List<Block> item(Question question) {
        List<String> names = about(question).distinct().toList();
        List<String> few = new ArrayList<>(names.stream().limit(NAMED).toList());
        if (names.size() > NAMED) {
            few.add(Wording.number(names.size() - NAMED) + " more");
        }
        List<String> words = question.words();
        return List.of(body(NotedTables.joined(
                NotedTables.text(words.getFirst() + Wording.list(few) + words.getLast() + " ("),
                number(question),
                NotedTables.text(")"))));
    }

    private List<Inline> number(Question question) {
        if (question == Question.NOTHING_AHEAD) {
            return NotedTables.text(Wording.number(open().count()));
        }
        return schedule.figures()
                .find(question.figure(), subject.scope())
                .map(text::value)
                .orElse(NotedTables.text(Wording.NOT_APPLICABLE));
    }

    /** Whom a question is about, in the order of the schedule. */
    private Stream<String> about(Question question) {
        return switch (question) {
            case NOTHING_AHEAD -> names(open());
            case WITHDRAWN -> undated(Undated.WITHDRAWN);
            case UNDER_REVIEW -> undated(Undated.UNDER_REVIEW);
            case WITHHELD -> undated(Undated.WITHHELD);
            case NEVER_DATED -> undated(Undated.NEVER_DATED);
            case PAUSED -> undated(Undated.PAUSED);
            case OVERDUE -> in(State.OVERDUE);
            case GONE -> in(State.GONE);
            case STOPPED -> in(State.STOPPED);
            case LATE -> promised(PromiseOutcome.LATE);
            case BROKEN -> promised(PromiseOutcome.WITHDRAWN);
            case OUTSTANDING -> promised(PromiseOutcome.OUTSTANDING);
            case MOVED_QUIETLY ->
                names(promises.baselineMoves().stream()
                        .filter(BaselineMove::quiet)
                        .map(BaselineMove::plan)
                        .filter(plan -> subject.has(plan.version(), schedule)));
            case MOVED_TWICE ->
                names(which(plan -> plan.state().isRead() && plan.history().dateChanges() > 1));
            case SUPPLIER_CHANGED ->
                names(which(plan -> plan.movement().marks().contains(ChangeMark.SUPPLIER_CHANGED)));
        };
    }

    /** In scope and not live. */
    private Stream<ScheduledPlan> open() {
        return which(plan -> switch (plan.state()) {
            case OVERDUE, UNDATED, DUE, POSSIBLY_DUE, LATER -> true;
            case GONE, MERGED, STOPPED, LIVE, LIVE_IN_PART -> false;
        });
    }

    private Stream<String> undated(Undated reason) {
        return names(which(plan -> plan.undated().filter(reason::equals).isPresent()));
    }

    private Stream<String> in(State state) {
        return names(which(plan -> plan.state() == state));
    }

    private Stream<ScheduledPlan> which(Predicate<ScheduledPlan> those) {
        return subject.plans(schedule).stream().filter(those);
    }

    private Stream<String> promised(PromiseOutcome outcome) {
        return promises.promises(subject.scope()).stream()
                .filter(promise -> promise.outcome() == outcome)
                .map(promise -> name(promise.version()));
    }

    private Stream<String> names(Stream<ScheduledPlan> plans) {
        return plans.map(plan -> name(plan.version()));
    }

    /** The organisation, and the matter where it has several plans. */
    private String name(PlanVersion version) {
        return new PlanNames(schedule).inList(version);
    }
}
