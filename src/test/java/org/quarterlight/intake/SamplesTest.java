package org.quarterlight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.Stage;

/** The two samples the product comes with, read whole by their contracts. */
class SamplesTest {
    private static final Path SECOND = Path.of("src/test/resources/second-sample");

    @Test
    void readsEveryRowOfTheCareRecordsSample() {
        Heard heard = Heard.readAll(Path.of("input"));
        assertThat(heard.reports).hasSize(27).allSatisfy(report -> {
            assertThat(report.quarantine()).isEmpty();
            assertThat(report.counts().rejected()).as(report.file()).isZero();
        });
        assertThat(heard.rejected).isEmpty();
        assertThat(heard.exports)
                .extracting(export -> export.source())
                .containsOnly("London", "South", "North, Midlands and East");
    }

    @Test
    void readsAnotherProgrammesWordsByItsContractAlone() {
        Heard heard = Heard.readAll(SECOND);
        assertThat(heard.rejected).isEmpty();
        assertThat(heard.versions).hasSize(20);
        assertThat(heard.exports).hasSize(2);
        PlanVersion live = heard.versions.get(11);
        assertThat(live.stage()).isEqualTo(Stage.LIVE);
        assertThat(live.dates().actual().interval())
                .isEqualTo(live.dates().planned().interval());
        assertThat(heard.versions.get(1).dates().actual().interval()).isEmpty();
        assertThat(heard.versions.get(1).dates().planned().interval())
                .contains(Interval.day(java.time.LocalDate.of(2025, 7, 4)));
        assertThat(heard.reports.getFirst().understood().delimiter()).isEqualTo("semicolon");
        assertThat(List.copyOf(live.remarks().others().keySet())).isEmpty();
    }

    @Test
    void readsWhatSurroundsThePlans() {
        Intake intake = new Intake(Heard.contract(Path.of("input")));
        ProgrammeReading reading = intake.programme(intake.files());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.reports())
                .hasSize(6)
                .allSatisfy(report -> assertThat(report.quarantine()).isEmpty());
        assertThat(reading.programme().contracts()).isNotEmpty();
        assertThat(reading.programme().organisations()).isNotEmpty();
        assertThat(reading.programme().recipients().getFirst().editions()).contains("national", "region");
    }
}
