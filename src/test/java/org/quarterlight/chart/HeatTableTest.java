package org.quarterlight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.chart.DrawnMark.Label;
import org.quarterlight.document.Chart.HeatRow;
import org.quarterlight.document.Chart.HeatTable;

/** The columns of a heat table stand side by side where there is room, else in blocks of about as many. */
class HeatTableTest {
    @ParameterizedTest
    @CsvSource({"467, 9", "240, 3 3 3", "300, 3 3 3", "400, 5 4", "700, 9"})
    void noBlockIsLeftWithFewColumns(double width, String blocks) {
        List<String> columns =
                List.of("Overdue", "to Apr", "to May", "to Jun", "to Jul", "to Aug", "to Sep", "Later", "No date");
        HeatTable table = new HeatTable(
                columns,
                List.of(new HeatRow("Government Transformation and Service Delivery", Collections.nCopies(9, 77))));

        TreeMap<Double, Long> countsByHeight = Drawings.of(table, width).marks().stream()
                .filter(mark -> mark instanceof Label label && label.text().equals("77"))
                .collect(Collectors.groupingBy(mark -> ((Label) mark).y(), TreeMap::new, Collectors.counting()));

        assertThat(countsByHeight.values().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(blocks);
    }
}
