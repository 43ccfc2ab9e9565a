package org.quarterlight.wording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.programme.Statement;
import org.quarterlight.schedule.Schedule;

/**
 * Go-live dates told to Parliament that differ from the record. A statement made after the as-at date is shown too and
 * says so, for it speaks of the same day.
 */
public record StatedGoLives(Schedule schedule, Subject subject) {
    private static final String FIGURE = "golive.last";

    public List<String> disagreements() {
        return schedule.programme().statements().stream()
                .filter(statement -> statement.figure().equals(FIGURE))
                .map(this::disagreement)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> disagreement(Statement statement) {
        Optional<LocalDate> told = day(statement.value());
        return schedule.figures().of(scopeNamed(statement)).stream()
                .filter(figure -> figure.id().equals(FIGURE))
                .filter(figure -> told.isPresent() && recorded(figure).isPresent())
                .filter(figure -> !recorded(figure).equals(told))
                .map(figure ->
                        sentence(statement, told.orElseThrow(), recorded(figure).orElseThrow()))
                .findFirst();
    }

    private Scope scopeNamed(Statement statement) {
        return schedule.figures().scopes().stream()
                .filter(scope -> scope.toString().equals(statement.scope()))
                .filter(scope -> concernsSubject(scope))
                .findFirst()
                .orElse(Scope.organisation(""));
    }

    private boolean concernsSubject(Scope scope) {
        return Subject.of(scope, schedule).plans(schedule).stream()
                .anyMatch(plan -> subject.has(plan.version(), schedule));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> recorded(Figure figure) {
        return figure.value() instanceof Figure.Day(LocalDate day) ? Optional.of(day) : Optional.empty();
    }

    private String sentence(Statement statement, LocalDate told, LocalDate recorded) {
        String when = statement.made().isAfter(schedule.asAt()) ? " (made after the as-at date)" : "";
        return "Go-live of " + Subject.of(scopeNamed(statement), schedule).name() + ": the record gives "
                + Wording.longDate(recorded) + "; the statement of " + Wording.longDate(statement.made()) + when
                + " gives " + Wording.longDate(told) + " (" + statement.reference() + ").";
    }
}
