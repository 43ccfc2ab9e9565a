package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
    void aHeatTableHoldsEveryPlanStillToGoLiveOnce() {
        Picture picture = picture("<@chart kind=\"heat-table\" rows=regions title=\"When\"/>");
        Chart.HeatTable table = (Chart.HeatTable) picture.chart();
        assertThat(table.columns()).contains("Overdue", "to 28 Nov", "Later", "No date");
        int cells = table.rows().stream()
                .flatMap(row -> row.counts().stream())
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(cells).isEqualTo(5);
        assertThat(picture.alternative()).contains("London: 2 no date");
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
