package org.quarterlight.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.figure.Groupings;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.RecordAsAt;
import org.quarterlight.schedule.Scheduling;
import org.quarterlight.schedule.Story;
import org.quarterlight.track.DuePlans.Judgement;

class ForecastTest {
    private static final PlanVersion LONDON = version("London");
    private static final PlanVersion SOUTH = version("South");

    @ParameterizedTest(name = "{0} trials of beta {1}, {2}: {3} with chance {4}")
    @CsvSource({
        // With every rate alike likely every number is alike likely.
        "4, 1, 1, 0, 0.2",
        "4, 1, 1, 4, 0.2",
        // By hand: 1/6, 1/3, 1/2.
        "2, 2, 1, 0, 0.16666666666666666",
        "2, 2, 1, 1, 0.3333333333333333",
        "2, 2, 1, 2, 0.5",
        // C(3,1) B(3,5) / B(2,3) = 3 * (1/105) * 12.
        "3, 2, 3, 1, 0.34285714285714286",
        "0, 2, 3, 0, 1"
    })
    void chancesWorkedByHand(int trials, double alpha, double beta, int successes, double chance) {
        assertThat(new BetaBinomial(trials, alpha, beta).chance(successes)).isCloseTo(chance, within(1e-12));
    }

    @Test
    void chancesOfAllNumbersSumToOneEvenForThousandsOfPlans() {
        BetaBinomial many = new BetaBinomial(5_000, 3.5, 700);
        double sum = IntStream.rangeClosed(0, 5_000)
                .mapToDouble(many::chance)
                .limit(400)
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(many.quantile(1)).isLessThanOrEqualTo(5_000);
    }

    @Test
    void aQuantileIsTheFirstNumberThatReachesTheChance() {
        BetaBinomial even = new BetaBinomial(4, 1, 1);
        assertThat(even.quantile(0.1)).isZero();
        assertThat(even.quantile(0.5)).isEqualTo(2);
        assertThat(even.quantile(0.9)).isEqualTo(4);
    }

    @Test
    void fewerThanTenPromisesGiveNoForecast() {
        List<Judgement> record = new ArrayList<>(promises(LONDON, 5, 9));
        record.add(new Judgement(LONDON, PromiseOutcome.UNKNOWN));
        assertThat(new Forecasting(record.stream(), Groupings.NONE).of(Scope.PROGRAMME, 7))
                .isEqualTo(new Forecast.Refused(
                        "There is no forecast: 9 promises on record have a known outcome, and a forecast needs 10."));
        assertThat(new Forecasting(promises(LONDON, 5, 10).stream(), Groupings.NONE).of(Scope.PROGRAMME, 7))
                .isInstanceOf(Forecast.Range.class);
    }

    @Test
    void theProgrammesRateStartsFromAllRatesAlikeLikely() {
        // 3 of 10 kept: beta 4, 8; of 4 due the chances of 0 to 4 are 330, 480, 360, 160 and 35 of 1365.
        Forecast.Range range = range(promises(LONDON, 3, 10), Scope.PROGRAMME, 4);
        assertThat(List.of(range.low(), range.mid(), range.high())).containsExactly(0L, 1L, 3L);
        BetaBinomial worked = new BetaBinomial(4, 4, 8);
        assertThat(worked.chance(0)).isCloseTo(330 / 1365.0, within(1e-12));
        assertThat(worked.chance(3)).isCloseTo(160 / 1365.0, within(1e-12));
        assertThat(range.reason())
                .isEqualTo("Beta-binomial on the programme's record: 3 of 10 promises kept; 80% range.");
    }

    @Test
    void aScopesRateIsDrawnTowardsTheProgrammes() {
        List<Judgement> record = new ArrayList<>(promises(LONDON, 2, 2));
        record.addAll(promises(SOUTH, 4, 10));
        // The programme's rate is 7 of 14; London starts from beta 5, 5 and has seen 2 of 2: beta 7, 5.
        Forecast.Range london = range(record, Scope.region("London"), 10);
        BetaBinomial worked = new BetaBinomial(10, 7, 5);
        assertThat(london.low()).isEqualTo(worked.quantile(0.1)).isEqualTo(3);
        assertThat(london.mid()).isEqualTo(worked.quantile(0.5)).isEqualTo(6);
        assertThat(london.high()).isEqualTo(worked.quantile(0.9)).isEqualTo(8);
        assertThat(london.reason())
                .isEqualTo("Beta-binomial on the scope's record, 2 of 2 promises kept, drawn towards the programme's"
                        + " (6 of 12 promises kept, a rate of 0.50) as by 10 promises more; 80% range.");
        Forecast.Range nowhere = range(record, Scope.region("North"), 10);
        assertThat(nowhere.mid()).isEqualTo(5);
    }

    @Test
    void ofNothingDueNothingIsForecast() {
        Forecast.Range range = range(promises(LONDON, 5, 10), Scope.PROGRAMME, 0);
        assertThat(List.of(range.low(), range.mid(), range.high())).containsOnly(0L);
    }

    @Test
    void theRangeHoldsAboutFourInFiveTimesWhenTheModelIsTrue() {
        Random random = new Random(20081028);
        int runs = 2_000;
        int held = 0;
        for (int run = 0; run < runs; run++) {
            double rate = random.nextDouble();
            int kept = successes(random, 40, rate);
            Forecast.Range range = range(promises(LONDON, kept, 40), Scope.PROGRAMME, 200);
            held += range.holds(successes(random, 200, rate)) ? 1 : 0;
        }
        assertThat(held / (double) runs).isBetween(0.78, 0.84);
    }

    @Test
    void pastForecastsAreMadeFromWhatWasOnRecordThen() {
        Story story = new Story();
        for (int n = 0; n < 12; n++) {
            // All promised in January and kept by April; in May all promised again as new plans, none kept.
            story.plan(
                    "s",
                    "a" + n,
                    "2008-01-31: planned 2008-03-01 | 2008-05-31: actual 2008-03-01 | 2008-10-28:"
                            + " actual 2008-03-01");
            story.plan(
                    "s",
                    "b" + n,
                    "2008-01-31: missing | 2008-05-31: planned 2008-07-01 | 2008-10-28: planned" + " 2009-07-01");
        }
        RecordAsAt reading = story.reading();
        TrackRecord record = TrackRecord.of(reading, Scheduling.schedule(reading));
        BackTest test = record.backTest(Scope.PROGRAMME);
        assertThat(test.trials()).singleElement().satisfies(trial -> {
            assertThat(trial.made()).isEqualTo(LocalDate.of(2008, 5, 31));
            assertThat(trial.forecast().reason()).contains("12 of 12 promises kept");
            assertThat(trial.kept()).isZero();
            assertThat(trial.held()).isFalse();
        });
        assertThat(record.forecast(Scope.PROGRAMME).reason()).contains("12 of 24 promises kept");
        assertThat(record.figures(Scope.PROGRAMME))
                .filteredOn(figure -> figure.id().equals("forecast.held-share"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.denominator()).hasValue(1));
    }

    private static int successes(Random random, int trials, double rate) {
        return (int) random.doubles(trials).filter(chance -> chance < rate).count();
    }

    private static Forecast.Range range(List<Judgement> record, Scope scope, long due) {
        return (Forecast.Range) new Forecasting(record.stream(), Groupings.NONE).of(scope, due);
    }

    private static List<Judgement> promises(PlanVersion version, int kept, int made) {
        return IntStream.range(0, made)
                .mapToObj(n -> new Judgement(version, n < kept ? PromiseOutcome.KEPT : PromiseOutcome.LATE))
                .toList();
    }

    private static PlanVersion version(String region) {
        return Story.of("2008-01-31: region " + region).plan().version();
    }
}
