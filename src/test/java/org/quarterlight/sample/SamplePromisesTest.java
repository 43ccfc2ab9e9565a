package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterlight.figure.Scope;
import org.quarterlight.track.Promise;
import org.quarterlight.track.PromiseOutcome;
import org.quarterlight.track.TrackRecord;

/** Every promise of the sample whose three months had passed by the day of the article, and what became of it. */
class SamplePromisesTest {
    private static final LocalDate DAY = LocalDate.of(2008, 10, 28);
    private static final Sample SAMPLE = Sample.ofFolder(Path.of("input"));
    private static final TrackRecord RECORD = TrackRecord.of(SAMPLE.reading(DAY), SAMPLE.schedule(DAY));

    @Test
    void everyPromiseEndedAsItDidByHand() {
        List<String> byHand = Table.read("sample/promises.csv").stream()
                .map(row -> Table.line(row, "source", "promised_on", "plan", "outcome_by_2008_10_28"))
                .toList();
        assertThat(RECORD.promises().stream().map(SamplePromisesTest::line))
                .containsExactlyInAnyOrderElementsOf(byHand);
    }

    private static String line(Promise promise) {
        return String.join(
                " | ",
                promise.version().key().source(),
                promise.made().toString(),
                promise.version().key().planId(),
                promise.outcome().word());
    }

    @Test
    void fiveOfSeventeenPromisesWereKeptInTheProgrammeAndNoneInTheNorth() {
        assertThat(counts(Scope.PROGRAMME)).containsExactly(5L, 6L, 6L, 0L, 0L);
        assertThat(counts(Scope.region("London"))).containsExactly(2L, 0L, 2L, 0L, 0L);
        assertThat(counts(Scope.region("South"))).containsExactly(3L, 4L, 1L, 0L, 0L);
        assertThat(counts(Scope.region("North, Midlands and East"))).containsExactly(0L, 2L, 3L, 0L, 0L);
        assertThat(counts(Scope.supplier("Accenture"))).containsExactly(0L, 2L, 0L, 0L, 0L);
    }

    private static List<Long> counts(Scope scope) {
        return List.of(
                        PromiseOutcome.KEPT,
                        PromiseOutcome.LATE,
                        PromiseOutcome.WITHDRAWN,
                        PromiseOutcome.OUTSTANDING,
                        PromiseOutcome.UNKNOWN)
                .stream()
                .map(RECORD.outturn(scope)::count)
                .toList();
    }
}
