package org.quarterlight.wording;

import java.util.List;
import java.util.Map;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.template.PrintedValue;

/** The last go-live of a whole organisation and how many there were lately, as far as their days are known. */
public record GoLiveWords(Schedule schedule, FigureText text, Scope scope) {
    public PrintedValue sentences() {
        Figure last = figure("golive.last");
        boolean known = !(last.value() instanceof Figure.Nothing);
        boolean perhaps = figure("golive.last-12-months.perhaps").count().orElse(0L) > 0;
        return new PrintedValue(
                known || perhaps ? NotedTables.joined(last(last, known), lately()) : List.of(), Map.of());
    }

    private List<Inline> last(Figure last, boolean known) {
        String opening = "he last " + words().goLive().singular() + " of a whole "
                + words().organisation().singular() + " on record: ";
        return known
                ? NotedTables.joined(
                        NotedTables.text("T" + opening),
                        text.value(last),
                        NotedTables.text(" (" + last.detail() + "). "))
                : NotedTables.text("No day is on record on which a whole "
                        + words().organisation().singular() + " went live. ");
    }

    private List<Inline> lately() {
        return NotedTables.joined(
                NotedTables.text("In the twelve months to " + Wording.longDate(schedule.asAt()) + ": "),
                text.counted(
                        figure("golive.last-12-months"),
                        "such " + words().goLive().singular(),
                        "such " + words().goLive().plural(),
                        "no"),
                more("golive.last-12-months.perhaps"),
                inThree(),
                NotedTables.text("."));
    }

    /** Of the last three months nothing is said where the twelve had none. */
    private List<Inline> inThree() {
        boolean none = figure("golive.last-12-months").count().orElse(0L) == 0
                && figure("golive.last-12-months.perhaps").count().orElse(0L) == 0;
        return none
                ? List.of()
                : NotedTables.joined(
                        NotedTables.text("; in the last three: "),
                        text.value(figure("golive.last-3-months")),
                        more("golive.last-3-months.perhaps"));
    }

    /** How many more may lie in a period, of those whose days are not known. */
    private List<Inline> more(String id) {
        Figure perhaps = figure(id);
        return perhaps.count().orElse(0L) == 0
                ? List.of()
                : NotedTables.joined(
                        NotedTables.text(" (and "), text.value(perhaps), NotedTables.text(" more may lie in them)"));
    }

    private ProgrammeWords words() {
        return schedule.programme().profile().words();
    }

    private Figure figure(String id) {
        return schedule.figures().find(id, scope).orElseThrow();
    }
}
