package org.quarterlight.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Line;
import org.quarterlight.schedule.RecordAsAt;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.Scheduling;
import org.quarterlight.schedule.Story;
import org.quarterlight.schedule.SumChecks;

/** Promises as at 28 October 2008; those of 30 June were to be kept by 30 September. */
class PromisesTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            live on the last day                   ; 2008-06-30: planned 2008-08-01 | 2008-10-28: actual 2008-09-30                    ; 2008-06-30 kept
            live a day after                       ; 2008-06-30: planned 2008-08-01 | 2008-10-28: actual 2008-10-01                    ; 2008-06-30 late
            live before its source knew            ; 2008-06-30: planned 2008-08-01 | 2008-10-28: actual 2008-06-29                    ; 2008-06-30 kept
            first shown live inside                ; 2008-06-30: planned 2008-08-01 | 2008-09-30: stage live | 2008-10-28: stage live  ; 2008-06-30 kept
            first shown live after                 ; 2008-06-30: planned 2008-08-01 | 2008-10-28: stage live                           ; 2008-06-30 unknown
            a month that ends after                ; 2008-06-30: planned 2008-08-01 | 2008-10-28: actual 2008-09-15..2008-10-15        ; 2008-06-30 unknown
            gone                                   ; 2008-06-30: planned 2008-08-01 | 2008-10-28: missing                              ; 2008-06-30 withdrawn
            cancelled                              ; 2008-06-30: planned 2008-08-01 | 2008-10-28: stage cancelled                      ; 2008-06-30 withdrawn
            date lost                              ; 2008-06-30: planned 2008-08-01 | 2008-10-28: planned                              ; 2008-06-30 withdrawn
            under review                           ; 2008-06-30: planned 2008-08-01 | 2008-10-28: planned under review                 ; 2008-06-30 withdrawn
            a new date                             ; 2008-06-30: planned 2008-08-01 | 2008-10-28: planned 2009-08-01                   ; 2008-06-30 outstanding
            overdue                                ; 2008-06-30: planned 2008-08-01 | 2008-10-28: planned 2008-08-01                   ; 2008-06-30 outstanding
            promised whole, live in a ward         ; 2008-06-30: planned 2008-08-01 | 2008-10-28: stage live, scope ward               ; 2008-06-30 outstanding
            promised and kept in a ward            ; 2008-06-30: planned 2008-08-01, scope ward | 2008-10-28: actual 2008-08-02, scope ward ; 2008-06-30 kept
            by the last day                        ; 2008-06-30: planned ..2008-09-30 | 2008-10-28: actual 2008-09-01                  ; 2008-06-30 kept
            possibly due is no promise             ; 2008-06-30: planned 2008-08-01..2008-10-31 | 2008-10-28: actual 2008-09-01        ; none
            later is no promise                    ; 2008-06-30: planned 2008-10-01 | 2008-10-28: actual 2008-09-01                    ; none
            overdue is no promise                  ; 2008-06-30: planned 2008-06-30 | 2008-10-28: actual 2008-09-01                    ; none
            three months that end today            ; 2008-07-28: planned 2008-08-01 | 2008-10-28: planned 2009-08-01                   ; 2008-07-28 outstanding
            three months not over                  ; 2008-07-29: planned 2008-08-01 | 2008-10-28: planned 2009-08-01                   ; none
            due twice is two promises              ; 2008-05-31: planned 2008-07-14 | 2008-06-30: planned 2008-09-14 | 2008-10-28: actual 2008-09-14 ; 2008-05-31 late, 2008-06-30 kept
            a row rejected stands by its last word ; 2008-05-31: planned 2008-08-14 | 2008-06-30: rejected | 2008-10-28: actual 2008-08-14 ; 2008-05-31 kept, 2008-06-30 kept
            gone at the export is no promise       ; 2008-05-31: planned 2008-08-14 | 2008-06-30: missing | 2008-10-28: actual 2008-08-14 ; 2008-05-31 kept
            """)
    void whatBecameOfIt(String reason, String told, String expected) {
        String outcomes = record(Story.of(told)).promises().stream()
                .map(promise -> promise.made() + " " + promise.outcome().word())
                .collect(Collectors.joining(", "));
        assertThat(outcomes.isEmpty() ? "none" : outcomes).as(reason).isEqualTo(expected);
    }

    private static Story story() {
        return new Story()
                .plan(
                        "s",
                        "1",
                        "2008-05-31: supplier Fujitsu, planned 2008-07-14 | 2008-06-30: supplier BT, planned"
                                + " 2008-09-14 | 2008-10-28: supplier BT, actual 2008-09-14")
                .plan(
                        "s",
                        "2",
                        "2008-05-31: supplier BT, planned 2008-07-14 | 2008-06-30: supplier BT, planned"
                                + " 2008-07-14 | 2008-10-28: supplier BT, planned")
                .plan("n", "1", "2008-06-30: supplier CSC, planned 2008-07-14 | 2008-10-28: supplier CSC, stage live");
    }

    @Test
    void everyPromiseCountsInTheScopeItWasMadeIn() {
        TrackRecord record = record(story());
        assertThat(counts(record.outturn(Scope.PROGRAMME))).containsExactly(5L, 1L, 1L, 2L, 0L, 1L);
        assertThat(counts(record.outturn(Scope.supplier("Fujitsu")))).containsExactly(1L, 0L, 1L, 0L, 0L, 0L);
        assertThat(counts(record.outturn(Scope.supplier("BT")))).containsExactly(3L, 1L, 0L, 2L, 0L, 0L);
        assertThat(record.outturn(Scope.supplier("Accenture")).keptShare().value())
                .isEqualTo(new Figure.Nothing());
    }

    @Test
    void aPromiseOfAPlanMergedIntoAnotherIsJudgedByThatOne() {
        TrackRecord record = record(new Story()
                .plan("s", "A", "2008-06-30: code RA, planned 2008-08-01 | 2008-10-28: missing")
                .plan("s", "B", "2008-06-30: code RB, planned 2008-08-05 | 2008-10-28: missing")
                .plan("s", "C", "2008-06-30: missing | 2008-10-28: code RC, actual 2008-08-20")
                .successor("RC", "RA", "RB"));
        assertThat(counts(record.outturn(Scope.PROGRAMME))).containsExactly(2L, 2L, 0L, 0L, 0L, 0L);
    }

    @Test
    void theTableHasARowForEachExportDate() {
        List<Outturn> rows = record(story()).byExport(Scope.PROGRAMME);
        assertThat(rows)
                .extracting(row -> row.export().orElseThrow().toString())
                .containsExactly("2008-05-31", "2008-06-30");
        assertThat(counts(rows.getFirst())).containsExactly(2L, 0L, 1L, 1L, 0L, 0L);
        assertThat(counts(rows.getLast())).containsExactly(3L, 1L, 0L, 1L, 0L, 1L);
    }

    @Test
    void theShareSaysWhatItWasDividedFrom() {
        Figure share = record(story()).outturn(Scope.PROGRAMME).keptShare();
        assertThat(share.value()).isEqualTo(new Figure.Share(0.2));
        assertThat(share.numerator()).hasValue(1);
        assertThat(share.denominator()).hasValue(5);
    }

    @Test
    void evidenceIsThePromiseAndWhatCameOfIt() {
        List<Promise> promises = record(story()).promises(Scope.supplier("CSC"));
        assertThat(promises)
                .singleElement()
                .satisfies(promise -> assertThat(promise.evidence())
                        .extracting(Line::file)
                        .containsExactly("n-2008-06-30.csv", "n-2008-10-28.csv"));
    }

    @Test
    void theFiguresOfAllScopesStandBesideThoseOfTheSchedule() {
        RecordAsAt reading = story().reading();
        Schedule schedule = Scheduling.schedule(reading);
        TrackRecord record = TrackRecord.of(reading, schedule);
        Figures figures = schedule.with(record.scopes(), record::figures).figures();
        SumChecks.check(figures);
        assertThat(figures.find("promises.made", Scope.PROGRAMME).orElseThrow().count())
                .contains(5L);
        assertThat(figures.find("promises.kept", Scope.region("")).orElseThrow().count())
                .contains(1L);
        assertThat(figures.find("forecast.mid", Scope.PROGRAMME).orElseThrow().value())
                .isEqualTo(new Figure.Nothing());
        assertThat(figures.find("forecast.mid", Scope.PROGRAMME).orElseThrow().detail())
                .isEqualTo("There is no forecast: 4 promises on record have a known outcome, and a forecast needs 10.");
        assertThat(figures.find("plans.read", Scope.PROGRAMME)).isPresent();
    }

    @Test
    void baselineMovesAreListedAndQuietOnesCounted() {
        TrackRecord record = record(new Story()
                .plan(
                        "s",
                        "1",
                        "2008-05-31: baseline 2008-07-14 | 2008-06-30: planned 2008-09-01 | 2008-10-28: baseline"
                                + " 2008-09-14, reason agreed at the board")
                .plan(
                        "s",
                        "2",
                        "2008-05-31: baseline 2008-07-14 | 2008-06-30: baseline 2008-07-13 | 2008-10-28: baseline"
                                + " 2008-07-13"));
        assertThat(record.baselineMoves()).extracting(BaselineMove::days).containsExactly(62L, -1L);
        assertThat(record.baselineMoves()).extracting(BaselineMove::quiet).containsExactly(false, true);
        assertThat(record.baselineMoves().getLast().after().asAt()).isEqualTo(LocalDate.of(2008, 6, 30));
        assertThat(record.figures(Scope.PROGRAMME))
                .filteredOn(figure -> figure.id().startsWith("baselines."))
                .extracting(figure -> figure.count().orElseThrow())
                .containsExactly(2L, 1L);
    }

    private static List<Long> counts(Outturn outturn) {
        return outturn.figures().stream()
                .flatMap(figure -> figure.count().stream())
                .toList();
    }

    private static TrackRecord record(Story story) {
        RecordAsAt reading = story.reading();
        return TrackRecord.of(reading, Scheduling.schedule(reading));
    }
}
