package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.Undated;

/** Another programme's export, in its own words and date forms, read by its contract and held to a table by hand. */
class SecondSampleTest {
    private static final Sample SAMPLE = Sample.ofFolder(Path.of("src/test/resources/second-sample"));
    private static final Schedule APRIL = SAMPLE.schedule(LocalDate.of(2025, 4, 30));

    @Test
    void onlyTheTitleLinesHeadingAndTotalAreNoRows() {
        assertThat(SAMPLE.problems()).isEmpty();
        assertThat(SAMPLE.reports()).singleElement().satisfies(report -> {
            assertThat(report.quarantine()).isEmpty();
            assertThat(report.counts()).isEqualTo(new FileReport.Counts(24, 20, 20, 0, 0));
        });
    }

    @Test
    void oneFileHoldsTheExportsOfTwoDates() {
        assertThat(SAMPLE.exports().stream().map(Export::asAt))
                .containsExactly(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 4, 30));
        assertThat(SAMPLE.exports().stream().map(Export::source).distinct()).containsExactly("District tracker");
    }

    @Test
    void everyPlanStandsAndMovedAsItDidByHand() {
        List<String> byHand = Table.read("second-sample/expected.csv").stream()
                .map(row -> Table.line(row, "plan", "state", "undated", "change", "slip_days"))
                .toList();
        assertThat(APRIL.plans().stream().map(SecondSampleTest::line)).containsExactlyInAnyOrderElementsOf(byHand);
    }

    private static String line(ScheduledPlan plan) {
        return String.join(
                " | ",
                plan.version().key().planId(),
                plan.state().word(),
                plan.undated().map(Undated::word).orElse(""),
                plan.movement().change().map(Change::word).orElse(""),
                plan.movement().slipDays().stream()
                        .mapToObj(String::valueOf)
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void readsTheDateThatBothOrdersAllowMonthFirst() {
        assertThat(goLive("B1")).isEqualTo(LocalDate.of(2025, 4, 12));
        assertThat(goLive("C1")).isEqualTo(LocalDate.of(2025, 2, 10));
    }

    private static LocalDate goLive(String plan) {
        return version(plan).dates().actual().interval().orElseThrow().measuringDay();
    }

    private static PlanVersion version(String plan) {
        return APRIL.plans().stream()
                .map(ScheduledPlan::version)
                .filter(version -> version.key().planId().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fillsInWhatTheExportNeverSaysFromTheContract() {
        assertThat(version("A1").deployment().supplier()).isEqualTo("Vendor One");
        assertThat(version("A1").deployment().wholeOrganisation()).isTrue();
        assertThat(version("C1").deployment().scope()).isEqualTo("Ward 3");
        assertThat(APRIL.figures().find("plans.read", Scope.supplier("Vendor One")))
                .get()
                .extracting(figure -> figure.count().orElseThrow())
                .isEqualTo(10L);
    }
}
