package org.quarterlight.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.schedule.PlanMove;
import org.quarterlight.track.IssueComparison;
import org.quarterlight.workspace.WrongRequest;

/** What moved between two days is told by figure, by plan with the export that first said so, and by promise. */
class ComparingTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

    @TempDir
    private Path folder;

    private Newsroom room;

    @BeforeEach
    void exports() throws IOException {
        room = new Newsroom(folder);
        export("2026-01-31", "Ashby,M,2026-03-10", "Barton,M,2026-09-01", "Corley,M,2026-08-01");
        export("2026-03-31", "Ashby,M,2026-03-10", "Barton,M,2026-09-21", "Corley,M,2026-08-01");
        export("2026-05-31", "Ashby,M,TBC", "Barton,M,2026-09-21", "Denby,M,2026-07-01");
    }

    private void export(String asAt, String... rows) {
        room.write("plans-" + asAt + ".csv", "trust,product,planned\n" + String.join("\n", rows) + "\n");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void tellsWhatMovedAndWhichExportFirstSaidSo() {
        IssueComparison moved = room.compare(JANUARY, MAY);

        assertThat(moved.plans().stream().map(ComparingTest::words))
                .containsExactlyInAnyOrder(
                        "Barton slipped 20, said by plans-2026-03-31.csv:3",
                        "Ashby date-lost, said by plans-2026-05-31.csv:2",
                        "Denby new, said by plans-2026-05-31.csv:4",
                        "Corley gone");
    }

    @Test
    void tellsTheFiguresThatChangedAndByHowMuch() {
        assertThat(room.compare(JANUARY, MAY).figures().stream()
                        .filter(move -> List.of("plans.due", "plans.undated", "plans.read")
                                .contains(move.id()))
                        .filter(move -> move.scope().toString().equals("programme"))
                        .map(move -> move.id() + " " + move.difference().orElse(0)))
                .as("three plans are read on both days")
                .containsExactly("plans.undated 1.0");
    }

    @Test
    void tellsThePromisesWhoseWindowEndedMeanwhile() {
        assertThat(room.compare(JANUARY, MAY).cameDue().stream()
                        .map(promise -> promise.version().organisation().label() + " of " + promise.made() + " "
                                + promise.outcome().word()))
                .as("due within three months of 31 January, and without a date on 31 May")
                .containsExactly("Ashby of 2026-01-31 withdrawn");
    }

    @Test
    void takesTheDaysInEitherOrderAndNoDayTwiceOrBeforeTheRecord() {
        assertThat(room.compare(MAY, JANUARY)).isEqualTo(room.compare(JANUARY, MAY));
        assertThatThrownBy(() -> room.compare(MAY, MAY))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("both are of one day");
        assertThatThrownBy(() -> room.compare(LocalDate.of(2025, 12, 31), MAY))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("the oldest is of 2026-01-31");
    }

    private static String words(PlanMove move) {
        return move.plan().version().organisation().label() + " "
                + move.change().word()
                + (move.days().orElse(0) == 0 ? "" : " " + move.days().getAsLong())
                + move.said()
                        .map(said -> ", said by " + said.line().file() + ":"
                                + said.line().number())
                        .orElse("");
    }
}
