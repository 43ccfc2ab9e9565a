package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterlight.dates.Interval;
import org.quarterlight.figure.Figure;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.ChangeMark;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.Undated;

/** The sample's schedule, held against tables worked out by hand from the published facts. */
class SampleScheduleTest {
    private static final Sample SAMPLE = Sample.ofFolder(Path.of("input"));

    @Test
    void noRowOfTheSampleIsRejected() {
        assertThat(SAMPLE.problems()).isEmpty();
        assertThat(SAMPLE.reports())
                .hasSize(27)
                .allSatisfy(report -> assertThat(report.quarantine()).isEmpty());
        assertThat(SAMPLE.reports().stream()
                        .mapToLong(report -> report.counts().accepted())
                        .sum())
                .as("31 rows in 7 exports of London, 86 in 11 of the South, 42 in 9 of the North")
                .isEqualTo(159);
    }

    /** What the table does not list must be unchanged. */
    @Test
    void everySlipAndEveryOtherChangeIsTheOneWorkedOutByHand() {
        List<String> byHand = Table.read("sample/changes.csv").stream()
                .map(row -> Table.line(row, "source", "from", "to", "plan", "change", "slip_days"))
                .toList();
        List<String> computed = SAMPLE.exports().stream()
                .flatMap(export -> SAMPLE.schedule(export.asAt()).plans().stream()
                        .filter(plan -> plan.version().key().source().equals(export.source())))
                .filter(plan -> !plan.movement().change().equals(Optional.of(Change.UNCHANGED)))
                .map(SampleScheduleTest::change)
                .toList();
        assertThat(computed).containsExactlyInAnyOrderElementsOf(byHand);
    }

    private static String change(ScheduledPlan plan) {
        return String.join(
                " | ",
                plan.version().key().source(),
                plan.movement()
                        .previous()
                        .map(version -> version.asAt().toString())
                        .orElse(before(plan)),
                plan.version().asAt().toString(),
                plan.version().key().planId(),
                plan.movement().change().map(Change::word).orElse(""),
                text(plan.movement().slipDays()));
    }

    /** A new plan has no version before, but its source may have an export before. */
    private static String before(ScheduledPlan plan) {
        return SAMPLE.exports().stream()
                .filter(export -> export.source().equals(plan.version().key().source()))
                .map(export -> export.asAt())
                .filter(asAt -> asAt.isBefore(plan.version().asAt()))
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007-02-28", "2008-10-28"})
    void everyPlanStandsWhereItDoesByHand(String day) {
        List<String> byHand = Table.read("sample/states-" + day + ".csv").stream()
                .map(row -> Table.line(row, "plan", "state", "undated", "slip_since_baseline_days", "date_changes"))
                .toList();
        List<String> computed = SAMPLE.schedule(LocalDate.parse(day)).plans().stream()
                .map(plan -> String.join(
                        " | ",
                        plan.version().key().planId(),
                        plan.state().word(),
                        plan.undated().map(Undated::word).orElse(""),
                        text(plan.history().slipSinceBaselineDays()),
                        String.valueOf(plan.history().dateChanges())))
                .toList();
        assertThat(computed).containsExactlyInAnyOrderElementsOf(byHand);
    }

    @Test
    void theFiguresAndVerdictsAreThoseCountedByHand() {
        assertThat(Table.read("sample/figures.csv"))
                .allSatisfy(row -> assertThat(value(row))
                        .as(Table.line(row, "as_at", "scope", "figure", "why"))
                        .isEqualTo(row.get("value")));
    }

    private static String value(CSVRecord row) {
        return SAMPLE.schedule(LocalDate.parse(row.get("as_at"))).figures().all().stream()
                .filter(figure -> figure.id().equals(row.get("figure")))
                .filter(figure -> figure.scope().toString().equals(row.get("scope")))
                .map(figure -> text(figure.value()))
                .findFirst()
                .orElse("no such figure");
    }

    private static String text(Figure.Value value) {
        return switch (value) {
            case Figure.Count(long number) -> String.valueOf(number);
            case Figure.Quantity(double number) -> String.valueOf(Math.round(number));
            case Figure.Amount(BigDecimal number, String unit) -> number + " " + unit;
            case Figure.Share(double fraction) -> String.valueOf(fraction);
            case Figure.Day(LocalDate day) -> day.toString();
            case Figure.Within(Interval days) -> days.from() + "/" + days.to();
            case Figure.Word(String word) -> word;
            case Figure.Nothing() -> "";
        };
    }

    @Test
    void marksTheTwoTrustsThatAccentureHandedToAnotherSupplier() {
        assertThat(SAMPLE.schedule(LocalDate.of(2007, 4, 24)).plans().stream()
                        .filter(plan -> plan.movement().marks().contains(ChangeMark.SUPPLIER_CHANGED))
                        .map(plan -> plan.version().key().planId()))
                .containsExactly("NME-RGQ-IPM-ICM", "NME-RNS-IPM");
    }

    private static String text(OptionalLong days) {
        return days.isPresent() ? String.valueOf(days.getAsLong()) : "";
    }
}
