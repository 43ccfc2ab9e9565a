package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterlight.Approved;
import org.quarterlight.document.Block;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.PlanDates;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;

/** The government's major projects, 2019 to 2023: five public exports in three forms of date, read by one contract. */
class MajorProjectsTest {
    private static final Sample SAMPLE = Sample.ofFolder(Path.of("src/site/samples/major-projects"));
    private static final Schedule MARCH_2023 = SAMPLE.schedule(LocalDate.of(2023, 3, 31));

    @Test
    void readsEveryRowOfFiveYears() {
        assertThat(SAMPLE.problems()).isEmpty();
        assertThat(SAMPLE.exports().stream().map(Export::asAt).map(LocalDate::getYear))
                .containsExactly(2019, 2020, 2021, 2022, 2023);
    }

    @Test
    void knowsARenamedProjectByItsNumber() {
        ScheduledPlan login = MARCH_2023.plans().stream()
                .filter(plan -> plan.version().deployment().product().equals("GOV.UK One Login"))
                .findFirst()
                .orElseThrow();
        assertThat(login.history().versions()).hasSize(2);
        assertThat(login.movement().change().orElseThrow()).isNotEqualTo(Change.NEW);
    }

    @Test
    void issueOfMarch2023IsTheApprovedOne() {
        String figures = MARCH_2023.figures().of(Scope.PROGRAMME).stream()
                .map(MajorProjectsTest::line)
                .collect(Collectors.joining("\n"));
        String plans = MARCH_2023.plans().stream()
                .map(MajorProjectsTest::line)
                .sorted()
                .collect(Collectors.joining("\n"));
        Approved.matches("major-projects/2023-03-31.txt", figures + "\n\n" + plans + "\n");
    }

    /** The counts are those of the column "Delivery confidence" of the newest file, counted by hand. */
    @Test
    void ratingsStandAsTheirAuthorSuppliesThemAndNoneIsWorkedOut() {
        String words = Shipped.briefings(SAMPLE, LocalDate.of(2023, 3, 31), Shipped.template("national"))
                .flatMap(document -> document.blocks().stream())
                .flatMap(MajorProjectsTest::words)
                .collect(Collectors.joining("\n"));
        assertThat(words)
                .contains(
                        "The ratings most often given: Amber 95, Green 21 and Red 5",
                        "Amber | 95 | 45",
                        "Ratings are as supplied by Infrastructure and Projects Authority, 31 Mar 2023; none is worked"
                                + " out here.");
    }

    private static Stream<String> words(Block block) {
        return block
                        instanceof
                        Block.Table(
                                Block.Caption caption,
                                List<Block.Column> columns,
                                List<Block.Row> rows,
                                Block.Row total,
                                List<List<Inline>> notes)
                ? Stream.of(Stream.of(caption.title()), rows.stream().map(MajorProjectsTest::cells), notes.stream())
                        .flatMap(lines -> lines)
                        .map(Inline::plain)
                : Stream.empty();
    }

    private static List<Inline> cells(Block.Row row) {
        return List.of(new Inline.Text(row.cells().stream().map(Inline::plain).collect(Collectors.joining(" | "))));
    }

    private static String line(Figure figure) {
        return figure.id() + " = " + figure.value();
    }

    private static String line(ScheduledPlan plan) {
        PlanDates dates = plan.version().dates();
        return String.join(
                " | ",
                plan.version().key().planId(),
                plan.label(),
                dates.planned().text().replaceAll("\\s+", " "),
                plan.state().word(),
                plan.movement().change().map(Change::word).orElse(""));
    }
}
