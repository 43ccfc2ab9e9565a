package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.schedule.EarlierPositions;
import org.quarterlight.schedule.RecordAsAt;
import org.quarterlight.schedule.ScheduledPlan;

class EarlierPositionsTest {
    private static final Sample SAMPLE = Sample.ofFolder(Path.of("input"));
    private static final List<LocalDate> DAYS =
            SAMPLE.exports().stream().map(Export::asAt).distinct().sorted().toList();

    @Test
    void aPlanStoodAsTheWholeScheduleOfThatDayHasIt() {
        RecordAsAt newest = SAMPLE.reading(DAYS.getLast());
        List<PlanKey> plans = newest.plans().stream().map(PlanHistory::key).toList();
        for (PlanKey plan : plans) {
            EarlierPositions then = new EarlierPositions(newest, List.of(plan));
            for (LocalDate day : DAYS) {
                assertThat(then.at(day, plan).map(ScheduledPlan::movement))
                        .as("%s at %s", plan, day)
                        .isEqualTo(SAMPLE.schedule(day).plans().stream()
                                .filter(one -> one.version().key().equals(plan))
                                .findFirst()
                                .map(ScheduledPlan::movement));
            }
        }
    }
}
