package org.quarterlight.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.programme.DeclaredColumn;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.schedule.ColumnFigures;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.template.PrintedValue;
import org.quarterlight.wording.FigureText.Entry;

/** The sum of a column, or its mean where the unit is per cent, with how many plans gave a number: £1.2 billion over 14 of 23 projects. */
public record SumWords(Schedule schedule, Subject subject, FigureText text) {
    public PrintedValue of(DeclaredColumn column, Map<String, String> conditions, List<ScheduledPlan> plans) {
        ColumnFigures figures = new ColumnFigures(column);
        Entry entry = conditions.isEmpty()
                ? new Entry(
                        schedule.figures().find(figures.id(), subject.scope()).orElseThrow(), Optional.empty())
                : chosen(figures, conditions, plans);
        Map<String, Object> parts = new HashMap<>();
        if (entry.figure().value() instanceof Figure.Amount amount) {
            parts.put("value", amount.number());
        }
        parts.put("over", new PrintedValue(NotedTables.text(over(entry.figure())), Map.of()));
        return new PrintedValue(sentence(entry), parts);
    }

    private Entry chosen(ColumnFigures figures, Map<String, String> conditions, List<ScheduledPlan> plans) {
        String which = conditions.entrySet().stream()
                .map(condition -> condition.getKey() + " " + condition.getValue())
                .collect(Collectors.joining(" and "));
        Figure figure = figures.over(subject.scope(), schedule.asAt(), plans, "the plans chosen by " + which);
        return new Entry(figure, Optional.empty(), which);
    }

    public List<Inline> sentence(Entry entry) {
        return entry.figure().value() instanceof Figure.Nothing
                ? NotedTables.text(none(entry.figure()))
                : NotedTables.joined(text.value(entry), NotedTables.text(" " + over(entry.figure())));
    }

    private String none(Figure figure) {
        Term plan = schedule.programme().profile().words().plan();
        return figure.denominator().orElse(0) == 0
                ? "none, as there is no " + plan.singular()
                : "no number in any of " + counted(figure);
    }

    private String over(Figure figure) {
        long gave = figure.numerator().orElse(0);
        return gave == figure.denominator().orElse(0)
                ? "over " + counted(figure)
                : "over " + Wording.number(gave) + " of " + counted(figure);
    }

    private String counted(Figure figure) {
        Term plan = schedule.programme().profile().words().plan();
        long all = figure.denominator().orElse(0);
        return Wording.number(all) + " " + plan.counting(all);
    }
}
