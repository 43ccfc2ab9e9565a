package org.quarterlight.wording;

import java.util.List;
import java.util.Map;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.template.PrintedValue;

/** How many plans of a subject are live, and how many without a date have let one pass, in words. */
public record LiveWords(Schedule schedule, FigureText text, Subject subject) {

    /** How many are live, in a sentence's middle or as its opening; or that nobody can say. */
    public PrintedValue live() {
        ProgrammeWords words = schedule.programme().profile().words();
        if (!OverdueWords.of(subject.plans(schedule)).told()) {
            String untold = "he exports do not say which " + words.plan().plural() + " are live";
            return new PrintedValue(
                    NotedTables.text("t" + untold),
                    Map.of("told", false, "opening", new PrintedValue(NotedTables.text("T" + untold), Map.of())));
        }
        Figure live = schedule.figures().find("plans.live", subject.scope()).orElseThrow();
        String whole = " live across a whole " + words.organisation().singular();
        List<Inline> opening = text.counted(
                live, words.plan().singular() + " is live", words.plan().plural() + " are live", true);
        return new PrintedValue(
                text.counted(live, "is" + whole, "are" + whole, "none"),
                Map.of("told", true, "opening", new PrintedValue(opening, Map.of())));
    }

    /** How many of those without a date have let one pass; empty where none has. */
    public PrintedValue lapsed() {
        Figure figure = schedule.figures()
                .find("plans.undated.date-passed", subject.scope())
                .orElseThrow();
        boolean any = figure.count().orElse(0L) > 0;
        List<Inline> words = NotedTables.joined(
                NotedTables.text("The last date given to "),
                text.value(figure),
                NotedTables.text(" of those without one has passed."));
        return new PrintedValue(any ? words : List.of(), Map.of("given", any));
    }
}
