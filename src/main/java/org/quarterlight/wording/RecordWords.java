package org.quarterlight.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.template.PrintedValue;
import org.quarterlight.track.Forecast;
import org.quarterlight.track.Outturn;
import org.quarterlight.track.PromiseOutcome;
import org.quarterlight.track.TrackRecord;
import org.quarterlight.wording.FigureText.Entry;

/** What the record of promises says of a scope, in sentences. */
public record RecordWords(TrackRecord promises, Figures figures, FigureText text, Scope scope, Term plan) {
    /** Of n promised three months ago, k went live; nothing where no promise can be judged. */
    public PrintedValue lately() {
        List<Outturn> byExport = promises.byExport(scope);
        return byExport.isEmpty()
                ? printed(NotedTables.text("No promise is on record whose three months have passed."))
                : printed(lately(byExport.getLast()));
    }

    /** What became of the promises of a scope in a heading's words. */
    public PrintedValue kept() {
        Figure made = figures.find("promises.made", scope).orElseThrow();
        Figure kept = figures.find("promises.kept", scope).orElseThrow();
        if (made.count().orElse(0L) == 0) {
            return printed(NotedTables.text("No promise made three months ahead can be judged yet"));
        }
        List<Inline> opening = NotedTables.joined(
                NotedTables.text("Of "),
                text.counted(made, "promise", "promises", false),
                NotedTables.text(" made three months ahead"));
        return printed(
                promises.tellsKept(scope)
                        ? NotedTables.joined(
                                opening, NotedTables.text(", "), text.counted(kept, "was kept", "were kept", "none"))
                        : NotedTables.joined(
                                opening, NotedTables.text(", the exports do not tell how many were kept")));
    }

    private List<Inline> lately(Outturn last) {
        LocalDate made = last.export().orElseThrow();
        if (!promises.tellsKept(scope)) {
            return NotedTables.joined(
                    text.counted(
                            new Entry(last.made(), last.export()),
                            plan.singular() + " was promised",
                            plan.plural() + " were promised",
                            true),
                    NotedTables.text(" in the export of " + Wording.longDate(made)
                            + ", the newest with promises whose three months have passed; the exports do not tell which"
                            + " " + plan.plural() + " went live."));
        }
        String since = " promised in the export of " + Wording.longDate(made)
                + ", the newest with promises whose three months have passed, ";
        return NotedTables.joined(
                NotedTables.text("Of "),
                text.counted(new Entry(last.made(), last.export()), plan.singular(), plan.plural(), false),
                NotedTables.text(since),
                text.value(last.figure(PromiseOutcome.KEPT), last.export()),
                NotedTables.text(" went live in time."));
    }

    /** The range, the method and its counts, or why there is none. */
    public PrintedValue forecast() {
        return switch (promises.forecast(scope)) {
            case Forecast.Refused(String reason) ->
                printed(text.sentence(figures.find("promises.made", scope).orElseThrow(), reason));
            case Forecast.Range range
            when range.due() == 0 ->
                printed(NotedTables.joined(
                        NotedTables.text("There is nothing to forecast: "),
                        counted("plans.due", plan.singular() + " is", plan.plural() + " are"),
                        NotedTables.text(" due in the window.")));
            case Forecast.Range range
            when range.low() == range.high() ->
                printed(NotedTables.joined(
                        NotedTables.text("Of "),
                        counted("plans.due", plan.singular(), plan.plural()),
                        NotedTables.text(" due in the window, "),
                        text.counted(figures.find("forecast.mid", scope).orElseThrow(), "is", "are", "none"),
                        NotedTables.text(" likely to go live in it. "),
                        text.sentence(figures.find("forecast.mid", scope).orElseThrow(), range.reason())));
            case Forecast.Range range ->
                printed(NotedTables.joined(
                        NotedTables.text("Of "),
                        counted("plans.due", plan.singular(), plan.plural()),
                        NotedTables.text(" due in the window, between "),
                        value("forecast.low"),
                        NotedTables.text(" and "),
                        value("forecast.high"),
                        NotedTables.text(" are likely to go live in it, the middle of the range being "),
                        value("forecast.mid"),
                        NotedTables.text(". "),
                        text.sentence(figures.find("forecast.mid", scope).orElseThrow(), range.reason())));
        };
    }

    /** How often past ranges held the outturn. */
    public PrintedValue backTest() {
        return printed(figures.find("forecast.held-share", scope)
                .filter(figure -> figure.denominator().orElse(0) > 0)
                .map(figure -> NotedTables.joined(
                        NotedTables.text("Past ranges held the outturn "),
                        text.parts(figure),
                        NotedTables.text(" times.")))
                .orElse(NotedTables.text("No past forecast can be held against its outturn: none had enough promises"
                        + " with a known outcome on record when it would have been made.")));
    }

    private List<Inline> value(String id) {
        return text.value(figures.find(id, scope).orElseThrow());
    }

    private List<Inline> counted(String id, String one, String many) {
        return text.counted(figures.find(id, scope).orElseThrow(), one, many, false);
    }

    private static PrintedValue printed(List<Inline> words) {
        return new PrintedValue(words, Map.of());
    }
}
