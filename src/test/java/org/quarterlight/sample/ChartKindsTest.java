package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.document.Block.Picture;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Inline;

/** The charts a template can place: what each shows of the sample, and what it does not take. */
class ChartKindsTest {
    private static final Sample SAMPLE = Sample.ofFolder(Path.of("input"));
    private static final LocalDate DAY = LocalDate.of(2008, 10, 28);
    private static final String FRONT = """
            ---
            id: charts
            title: Charts
            for-each: programme
            when: nightly
            formats: [html]
            ---

            """;

    private static List<Picture> pictures(Sample sample, LocalDate day, String directive) {
        return Shipped.briefings(sample, day, FRONT + directive + "\n")
                .flatMap(document -> document.blocks().stream())
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .toList();
    }

    private static Picture picture(String directive) {
        return pictures(SAMPLE, DAY, directive).getFirst();
    }

    @Test
    void aDumbBellHasADayPromisedAndADayLiveAndSaysTheDaysBetween() {
        Picture picture = picture("<@chart kind=\"dumb-bells\" plans=plans({\"state\": \"live\"}) title=\"Late\"/>");
        Chart.DumbBells chart = (Chart.DumbBells) picture.chart();
        assertThat(chart.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(picture.alternative()).contains(row.label()));
        assertThat(picture.alternative()).contains("days late");
    }

    @Test
    void aBarOfOneScopesStatesSumsToThePlansRead() {
        Picture picture = picture("<@chart kind=\"states\" rows=[programme] title=\"Where plans stand\"/>");
        assertThat(((Chart.StateBar) picture.chart()).read()).isEqualTo(23);
        assertThat(picture.alternative()).isEqualTo("Of 23: 14 live, 2 live in part, 5 undated, 2 stopped.");
    }

    @Test
    void aHeatTableHoldsEveryPlanStillToGoLiveOnceAndNoColumnOfNoughts(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "wards", "resources": [{"name": "plans", "path": "*.csv", "role": "plans", "source": "Works",
                 "asAt": {"constant": "2026-06-30"}, "schema": {"fields": [{"name": "organisation", "role": "organisation"},
                 {"name": "product", "role": "product"}, {"name": "region", "role": "region"},
                 {"name": "planned_date", "role": "planned_date"}]}}]}
                """);
        Files.writeString(folder.resolve("plans.csv"), """
                organisation,product,region,planned_date
                A,Records,Ward 10,2026-07-10
                B,Records,Ward 9,2026-09-01
                C,Records,Ward 9,
                D,Records,Ward 9,2027-04-01
                """);
        Picture picture = pictures(
                        Sample.ofFolder(folder),
                        MadeUpProgramme.NEWEST,
                        "<@chart kind=\"heat-table\" rows=regions title=\"When\"/>")
                .getFirst();
        assertThat(picture.chart())
                .isEqualTo(new Chart.HeatTable(
                        List.of("to 30 Jul", "to 30 Sep", "Later", "No date"),
                        List.of(
                                new Chart.HeatRow("Ward 9", List.of(0, 1, 1, 1)),
                                new Chart.HeatRow("Ward 10", List.of(1, 0, 0, 0)))));
        assertThat(picture.alternative()).isEqualTo("Ward 9: 1 to 30 Sep, 1 later, 1 no date; Ward 10: 1 to 30 Jul.");
        assertThat(picture.notes())
                .extracting(Inline::plain)
                .contains("Left out, as 0 in every row: past date, to 30 Aug, to 30 Oct, to 30 Nov and to 30 Dec.");
    }

    /** A table of regions says as much. */
    @Test
    void aHeatTableOfOneColumnIsNotDrawn() {
        assertThat(pictures(SAMPLE, DAY, "<@chart kind=\"heat-table\" rows=regions title=\"When\"/>"))
                .isEmpty();
    }

    @Test
    void moversAreRankedByTheDaysTheyMovedEitherWay() {
        Picture picture = picture("<@chart kind=\"movers\" plans=plans() since=\"baseline\" title=\"Moved\"/>");
        List<Integer> days = ((Chart.Movers) picture.chart())
                .rows().stream().map(row -> Math.abs(row.days())).toList();
        assertThat(days).hasSizeLessThanOrEqualTo(15).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void aStripHoldsTheDaysOfEveryPlanThatMoved() {
        Picture picture = picture("<@chart kind=\"strip-plot\" rows=regions since=\"baseline\" title=\"Slips\"/>");
        assertThat(((Chart.StripPlot) picture.chart()).strips())
                .allSatisfy(strip -> assertThat(strip.days()).isNotEmpty().isSorted());
    }

    @Test
    void aTrendKeepsTheSourcesWordsAtEachReport() {
        Picture picture =
                picture("<@chart kind=\"milestone-trend\" plans=plans({\"state\": \"undated\"}) title=\"Moved\"/>");
        assertThat(picture.alternative()).contains("reported 28 Oct 2008, under review");
        assertThat(((Chart.MilestoneTrend) picture.chart()).lines())
                .flatExtracting(Chart.TrendLine::points)
                .extracting(Chart.TrendPoint::text)
                .contains("summer 2008", "not before July 2008");
    }

    @Test
    void aChartOfManyPlansSaysHowManyItLeavesOutAndWhereTheyStand(@TempDir Path folder) throws IOException {
        Sample many = Sample.ofFolder(MadeUpProgramme.of(400).write(folder));
        Picture picture = pictures(
                        many,
                        MadeUpProgramme.NEWEST,
                        "<@chart kind=\"dumb-bells\" plans=plans({\"state\": \"live\"}) title=\"Late\"/>")
                .getFirst();
        assertThat(((Chart.DumbBells) picture.chart()).rows()).hasSize(25);
        assertThat(Inline.plain(picture.notes().getFirst())).matches("And \\d+ more plans, in schedule.csv.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kind="dumb-bells" rows=regions                    | charts.md:9:1: a dumb-bells chart does not take rows
            kind="heat-table" plans=plans()                   | charts.md:9:1: a heat-table chart does not take plans
            kind="movers"                                     | charts.md:9:1: a movers chart needs plans
            kind="movers" plans=regions                       | charts.md:9:1: plans were expected here
            kind="states" rows="London"                       | charts.md:9:1: rows is a list
            kind="strip-plot" rows=regions since="yesterday"  | charts.md:9:1: days cannot be counted since yesterday
            kind="pie" rows=regions                           | charts.md:9:1: there is no chart of kind pie
            """)
    void theWrongKindOfDataIsRefusedWithItsLine(String arguments, String message) {
        String directive = "<@chart " + arguments + " title=\"x\"/>";
        assertThatThrownBy(() -> pictures(SAMPLE, DAY, directive))
                .hasMessageContaining(message.replace("charts.md", "shipped.md"));
    }
}
