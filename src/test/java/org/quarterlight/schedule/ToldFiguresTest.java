package org.quarterlight.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;

/** An issue tells of organisations only those that it is made for, and of them no zeros. */
class ToldFiguresTest {
    private static final Scope MADE_FOR = Scope.organisation("RXA");
    private static final Scope OTHER = Scope.organisation("RXB");

    @Test
    void organisationsWithoutABriefingAndTheirZerosAreLeftOut() {
        Figures figures = Figures.of(List.of(
                count("plans.due", Scope.PROGRAMME, 0),
                count("plans.due", MADE_FOR, 2),
                count("plans.gone", MADE_FOR, 0),
                count("plans.due", OTHER, 3)));

        assertThat(figures.told(Set.of(MADE_FOR)))
                .extracting(figure -> figure.id() + " " + figure.scope())
                .containsExactlyInAnyOrder("plans.due programme", "plans.due organisation:RXA");
    }

    private static Figure count(String id, Scope scope, long number) {
        return new Figure(
                id,
                scope,
                new Figure.Count(number),
                "plans",
                "",
                OptionalLong.empty(),
                OptionalLong.empty(),
                "",
                LocalDate.of(2008, 10, 28),
                List.of());
    }
}
