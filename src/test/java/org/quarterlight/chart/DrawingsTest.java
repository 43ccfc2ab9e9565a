package org.quarterlight.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterlight.chart.DrawnMark.Label;
import org.quarterlight.document.Chart;
import org.quarterlight.document.Chart.StackedBar;
import org.quarterlight.document.Chart.TrendLine;
import org.quarterlight.document.Chart.TrendPoint;

/** Where things stand in a drawing. */
class DrawingsTest {
    private static final double WIDTH = 460;
    private static final LocalDate DAY = LocalDate.of(2008, 10, 28);

    static Stream<Chart> charts() {
        return Stream.of(
                Charts.schedule(),
                Charts.manyRows(0),
                Charts.manyRows(1),
                Charts.manyRows(60),
                Charts.trend(),
                new Chart.MilestoneTrend(List.of()),
                identicalDates(1),
                identicalDates(40),
                Charts.promised(),
                new Chart.PromisedAndDelivered(DAY, List.of(), List.of(), List.of()),
                new Chart.PromisedAndDelivered(DAY, List.of(new Chart.Step(DAY, 1)), List.of(), List.of()),
                Charts.states(),
                Charts.stateBar(),
                Charts.dumbBells(4),
                Charts.dumbBells(60),
                Charts.heatTable(40),
                Charts.strips(),
                Charts.movers(15),
                new Chart.StackedBars(List.of(), List.of()),
                new Chart.StackedBars(List.of("live"), List.of(new StackedBar("x".repeat(400), List.of(2_000_000)))));
    }

    private static Chart identicalDates(int lines) {
        return new Chart.MilestoneTrend(IntStream.range(0, lines)
                .mapToObj(i -> new TrendLine("Plan " + i, List.of(new TrendPoint(DAY, DAY, "28 October 2008")), null))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everythingStandsInsideTheDrawing(Chart chart) {
        for (double width : new double[] {WIDTH, 240, 700}) {
            Drawing drawing = Drawings.of(chart, width);
            assertThat(drawing.marks())
                    .allSatisfy(mark -> assertThat(box(mark)).satisfies(box -> {
                        assertThat(box.left()).as("left of " + mark).isGreaterThanOrEqualTo(-0.5);
                        assertThat(box.right()).as("right of " + mark).isLessThanOrEqualTo(drawing.width() + 0.5);
                        assertThat(box.top()).as("top of " + mark).isGreaterThanOrEqualTo(-0.5);
                        assertThat(box.bottom()).as("bottom of " + mark).isLessThanOrEqualTo(drawing.height() + 0.5);
                    }));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noLabelLiesOnAnother(Chart chart) {
        List<Label> labels = labels(Drawings.of(chart, WIDTH));
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                assertThat(box(labels.get(i)).overlaps(box(labels.get(j))))
                        .as(labels.get(i) + " and " + labels.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void theHeightFollowsTheRowsAndSixtyFitAPage() {
        double one = Drawings.of(Charts.manyRows(1), WIDTH).height();
        double ten = Drawings.of(Charts.manyRows(10), WIDTH).height();
        double sixty = Drawings.of(Charts.manyRows(60), WIDTH).height();
        assertThat(one).isLessThan(ten);
        assertThat(ten).isLessThan(sixty);
        assertThat(sixty).isLessThan(680);
    }

    @Test
    void aScheduleWithoutRowsSaysSo() {
        assertThat(labels(Drawings.of(Charts.manyRows(0), WIDTH)))
                .extracting(Label::text)
                .contains("None is dated in these months");
    }

    @Test
    void aLongLabelEndsInAnEllipsis() {
        assertThat(labels(Drawings.of(Charts.manyRows(40), WIDTH)))
                .extracting(Label::text)
                .anyMatch(text -> text.startsWith("Trust number 0") && text.endsWith("…"));
    }

    @Test
    void anOpenEndRunsOffWithAnArrow() {
        long arrows = Drawings.of(Charts.schedule(), WIDTH).marks().stream()
                .filter(mark ->
                        mark instanceof DrawnMark.Polygon(List<DrawnMark.Point> corners, DrawnMark.Paint ignored)
                                && corners.size() == 3)
                .count();
        assertThat(arrows).isEqualTo(3);
    }

    @Property(tries = 200)
    void barsAreAsLongAsTheirCounts(@ForAll @Size(min = 1, max = 6) List<@IntRange(max = 500) Integer> counts) {
        List<String> states =
                IntStream.range(0, counts.size()).mapToObj(i -> "state " + i).toList();
        Chart chart = new Chart.StackedBars(states, List.of(new StackedBar("Region", counts)));
        List<Integer> shown = counts.stream().filter(count -> count > 0).toList();
        List<DrawnMark.Rect> parts = rects(Drawings.of(chart, WIDTH)).stream()
                .filter(rect -> rect.height() == 14
                        && rect.paint().outline() != null
                        && rect.paint().outline().hue() == Hue.WHITE)
                .toList();
        assertThat(parts).hasSameSizeAs(shown);
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).width() * shown.getFirst())
                    .isCloseTo(parts.getFirst().width() * shown.get(i), within(0.01));
            assertThat(parts.get(i).x())
                    .isCloseTo(parts.get(i - 1).x() + parts.get(i - 1).width(), within(0.001));
        }
    }

    @Test
    void aDayStandsInProportionToTheWindow() {
        TimeAxis axis = new TimeAxis(DAY.plusDays(1), DAY.plusMonths(3), 100, 284);
        assertThat(axis.at(DAY.plusDays(1))).isEqualTo(100);
        assertThat(axis.at(DAY.plusMonths(3).plusDays(1))).isEqualTo(284);
        assertThat(axis.at(DAY.plusDays(47))).isCloseTo(192, within(0.001));
    }

    @Test
    void noChartHasMoreThanTwentyFiveRowsAndTheRestIsCounted() {
        for (Chart chart :
                List.of(Charts.manyRows(60), Charts.dumbBells(60), Charts.movers(60), Charts.heatTable(60))) {
            assertThat(labels(Drawings.of(chart, WIDTH)))
                    .extracting(Label::text)
                    .contains("and 35 more");
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void wordsAreLargeEnoughToRead(Chart chart) {
        assertThat(labels(Drawings.of(chart, WIDTH)))
                .allSatisfy(label -> assertThat(label.size()).isGreaterThanOrEqualTo(9.5));
    }

    @Test
    void aBarOfStatesThatDoNotSumToThePlansReadIsRefused() {
        assertThatThrownBy(() -> new Chart.StateBar(23, List.of(new Chart.StatePart("live", 22))))
                .hasMessage("The states sum to 22, not to the 23 plans read");
    }

    @Test
    void aStateLooksTheSameWhateverElseIsInTheChart() {
        Chart alone = new Chart.StackedBars(List.of("stopped"), List.of(new StackedBar("South", List.of(9))));
        assertThat(rects(Drawings.of(alone, WIDTH)).getFirst().paint().fill()).isEqualTo(Hue.INK);
        Chart bar = new Chart.StateBar(9, List.of(new Chart.StatePart("stopped", 9)));
        assertThat(rects(Drawings.of(bar, WIDTH)).getFirst().paint().fill()).isEqualTo(Hue.INK);
    }

    @Test
    void aDumbBellSaysTheDaysBetween() {
        assertThat(labels(Drawings.of(Charts.dumbBells(4), WIDTH)))
                .extracting(Label::text)
                .contains("on the day", "40 days late", "40 days early", "not live");
    }

    @Test
    void drawsTheSameTwice() {
        assertThat(Drawings.of(Charts.trend(), WIDTH)).isEqualTo(Drawings.of(Charts.trend(), WIDTH));
    }

    private static List<Label> labels(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-06-30", "2006-07-01", "2008-07-31"})
    void aMonthAtTheEdgeOfAFigureOverTimeStandsInsideTheDrawing(String first) {
        List<FigureHistoryDrawing.Value> values = Stream.of(LocalDate.parse(first), DAY)
                .map(day -> new FigureHistoryDrawing.Value(day, OptionalDouble.of(2), "2"))
                .toList();
        for (double width : new double[] {490, 240}) {
            assertThat(FigureHistoryDrawing.of(values, "plans", width).marks()).allSatisfy(mark -> {
                assertThat(box(mark).left()).as("left of " + mark).isGreaterThanOrEqualTo(-0.5);
                assertThat(box(mark).right()).as("right of " + mark).isLessThanOrEqualTo(width + 0.5);
            });
        }
    }

    private static List<DrawnMark.Rect> rects(Drawing drawing) {
        return drawing.marks().stream()
                .filter(DrawnMark.Rect.class::isInstance)
                .map(DrawnMark.Rect.class::cast)
                .toList();
    }

    /** What a mark covers. */
    private record Box(double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            double slack = 0.2;
            return left + slack < other.right
                    && other.left + slack < right
                    && top + slack < other.bottom
                    && other.top + slack < bottom;
        }
    }

    private static Box box(DrawnMark mark) {
        return switch (mark) {
            case DrawnMark.Line line -> around(line.points());
            case DrawnMark.Polygon polygon -> around(polygon.corners());
            case DrawnMark.Rect rect -> new Box(rect.x(), rect.y(), rect.x() + rect.width(), rect.y() + rect.height());
            case DrawnMark.Circle c ->
                new Box(c.x() - c.radius(), c.y() - c.radius(), c.x() + c.radius(), c.y() + c.radius());
            case Label label -> letters(label);
            case DrawnMark.LogoPlace logo ->
                new Box(logo.x(), logo.y(), logo.x() + logo.width(), logo.y() + logo.height());
        };
    }

    private static Box around(List<DrawnMark.Point> points) {
        List<DrawnMark.Point> all = new ArrayList<>(points);
        return new Box(
                all.stream().mapToDouble(DrawnMark.Point::x).min().orElse(0),
                all.stream().mapToDouble(DrawnMark.Point::y).min().orElse(0),
                all.stream().mapToDouble(DrawnMark.Point::x).max().orElse(0),
                all.stream().mapToDouble(DrawnMark.Point::y).max().orElse(0));
    }

    private static Box letters(Label label) {
        double wide = DrawingText.width(label.text(), label.size(), label.face());
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - wide / 2;
            case END -> label.x() - wide;
        };
        return new Box(left, label.y() - label.size() * 0.7, left + wide, label.y() + label.size() * 0.2);
    }
}
