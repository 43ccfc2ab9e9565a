package org.quarterlight.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.document.Block;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Document;
import org.quarterlight.html.Html;
import org.quarterlight.programme.Profile;
import org.quarterlight.schedule.PlanMove;
import org.quarterlight.table.ComparisonPage;
import org.quarterlight.track.IssueComparison;
import org.quarterlight.workspace.WrongRequest;

/** What moved between two days is told by figure, by plan with the export that first said so, and by promise. */
class IssueComparingTest {
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

        assertThat(moved.plans().stream().map(IssueComparingTest::words))
                .containsExactlyInAnyOrder(
                        "Barton slipped 20, said by plans-2026-03-31.csv:3",
                        "Ashby date-lost, said by plans-2026-05-31.csv:2",
                        "Denby new, said by plans-2026-05-31.csv:4",
                        "Corley gone");
    }

    @Test
    void tellsWhatMovedSinceThePackBefore() {
        assertThat(room.comparing().sincePack(Optional.empty()).moved())
                .as("three months before the newest export")
                .isEqualTo(room.compare(LocalDate.of(2026, 2, 28), MAY));
        assertThat(room.comparing()
                        .sincePack(Optional.of(LocalDate.of(2026, 5, 1)))
                        .moved())
                .isEqualTo(room.compare(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 5, 1)));
    }

    @Test
    void tellsWhatMovedSinceAReaderLastHadAnIssue() throws Exception {
        Files.move(folder.resolve("input/plans-2026-05-31.csv"), folder.resolve("late.csv"));
        room.run();
        Files.move(folder.resolve("late.csv"), folder.resolve("input/plans-2026-05-31.csv"));

        assertThat(room.comparing()
                        .sinceReader("clerk@example.org", Optional.empty())
                        .moved())
                .as("the issue of 31 March was mailed")
                .isEqualTo(room.compare(LocalDate.of(2026, 3, 31), MAY));
        assertThatThrownBy(() -> room.comparing().sinceReader("nobody@example.org", Optional.empty()))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("no issue before 2026-05-31 that reached it");
    }

    @Test
    void aPageDrawsTheLongestMovesAndListsEveryPlanFigureAndPromise() {
        IssueComparing.Compared compared = room.comparing().between(JANUARY, MAY);
        String page = Html.write(new ComparisonPage(compared.moved(), compared.programme()).document());

        assertThat(page)
                .contains("4 plans moved between 31 January 2026 and 31 May 2026")
                .contains("1 new, 1 gone, 1 date lost, 1 slipped. 1 promise came due.")
                .contains("Barton, M: 1 Sep 2026, slipped 20 days", "planned then", "planned now, or live")
                .contains("plans-2026-03-31.csv line 3", "+20", "plans.undated", "withdrawn", "Care records");
        assertThat(page.split("slipped 20 days", -1))
                .as("one picture, wide and narrow, and its words")
                .hasSizeGreaterThan(2);
    }

    @Test
    void aPictureHasAtMostTwentyFiveRowsAndTheTableEveryPlan() {
        String rows = IntStream.range(0, 40)
                .mapToObj(i -> "T" + i + ",M,2026-08-%02d".formatted(i % 28 + 1))
                .collect(Collectors.joining(";"));
        export("2026-01-31", rows.split(";", -1));
        export("2026-05-31", rows.replace("2026-08", "2026-10").split(";", -1));
        Document page = new ComparisonPage(room.compare(JANUARY, MAY), Profile.UNNAMED).document();

        assertThat(page.blocks())
                .filteredOn(Block.Picture.class::isInstance)
                .singleElement()
                .satisfies(block -> assertThat(((Chart.DumbBells) ((Block.Picture) block).chart()).rows())
                        .hasSize(25));
        assertThat(page.blocks())
                .filteredOn(Block.Table.class::isInstance)
                .first()
                .satisfies(block -> assertThat(((Block.Table) block).rows()).hasSize(40));
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
