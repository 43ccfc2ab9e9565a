package org.quarterlight.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.figure.Scope;

class ChangesTest {
    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(delimiter = ';', textBlock = """
            first export of the source      ; 2008-10-28: planned 2008-12-01                                                  ; new             ;
            first seen in the newest        ; 2008-06-30: missing | 2008-10-28: planned 2008-12-01                            ; new             ;
            missing now                     ; 2008-06-30: planned 2008-12-01 | 2008-10-28: missing                            ; gone            ;
            missing now, rejected before    ; 2008-05-31: planned 2008-12-01 | 2008-06-30: rejected | 2008-10-28: missing     ; gone            ;
            missing from both               ; 2008-05-31: planned 2008-12-01 | 2008-06-30: missing | 2008-10-28: missing      ; none            ;
            no longer live                  ; 2008-06-30: stage live | 2008-10-28: planned 2008-12-01                         ; reopened        ;
            went live                       ; 2008-06-30: planned 2008-07-14 | 2008-10-28: actual 2008-07-20                  ; went-live       ;
            from a part to the whole        ; 2008-06-30: stage live, scope ward | 2008-10-28: stage live                     ; went-live       ;
            from the whole to a part        ; 2008-06-30: stage live | 2008-10-28: stage live, scope ward                     ; unchanged       ;
            from stopped to live            ; 2008-06-30: stage cancelled | 2008-10-28: stage live                            ; went-live       ;
            an actual date that has come    ; 2008-06-30: actual 2008-07-14, planned 2008-07-14 | 2008-10-28: actual 2008-07-14 ; went-live     ;
            cancelled                       ; 2008-06-30: planned 2008-12-01 | 2008-10-28: stage cancelled                    ; cancelled       ;
            cancelled after it was live     ; 2008-06-30: stage live | 2008-10-28: stage cancelled                            ; cancelled       ;
            still cancelled, date moved     ; 2008-06-30: stage cancelled, planned 2008-12-01 | 2008-10-28: stage cancelled, planned 2009-12-01 ; unchanged ;
            resumed                         ; 2008-06-30: stage out of scope | 2008-10-28: planned 2008-12-01                 ; resumed         ;
            date lost                       ; 2008-06-30: planned 2008-12-01 | 2008-10-28: planned                            ; date-lost       ;
            date put under review           ; 2008-06-30: planned 2008-12-01 | 2008-10-28: planned 2008-12-01, status under review ; date-lost  ;
            paused                          ; 2008-06-30: planned 2008-12-01 | 2008-10-28: planned 2008-12-01, stage paused   ; date-lost       ;
            newly dated                     ; 2008-06-30: planned | 2008-10-28: planned 2008-12-01                            ; newly-dated     ;
            dated after a pause             ; 2008-06-30: planned 2008-12-01, stage paused | 2008-10-28: planned 2008-12-01   ; newly-dated     ;
            slipped by a day                ; 2008-06-30: planned 2008-12-01 | 2008-10-28: planned 2008-12-02                 ; slipped         ; 1
            slipped by a leap year          ; 2007-06-30: planned 2008-02-28 | 2008-10-28: planned 2009-02-28                 ; slipped         ; 366
            a month told to the day         ; 2008-06-30: planned 2008-12-01..2008-12-31 | 2008-10-28: planned 2008-12-16     ; brought-forward ; -15
            not before, then a day          ; 2008-06-30: planned 2008-07-01.. | 2008-10-28: planned 2008-12-01               ; slipped         ; 153
            same end, other start           ; 2008-06-30: planned ..2008-12-31 | 2008-10-28: planned 2008-12-01..2008-12-31   ; unchanged       ; 0
            brought forward                 ; 2008-06-30: planned 2009-01-31 | 2008-10-28: planned 2008-12-31                 ; brought-forward ; -31
            unchanged                       ; 2008-06-30: planned 2008-12-01 | 2008-10-28: planned 2008-12-01                 ; unchanged       ; 0
            still undated, other reason     ; 2008-06-30: planned under review | 2008-10-28: planned                          ; unchanged       ;
            slipped while it was missing    ; 2008-05-31: planned 2008-12-01 | 2008-06-30: missing | 2008-10-28: planned 2008-12-11 ; slipped   ; 10
            row rejected in the newest      ; 2008-05-31: planned 2008-12-01 | 2008-06-30: planned 2008-12-11 | 2008-10-28: rejected ; unchanged ; 0
            row rejected in the one before  ; 2008-05-31: planned 2008-12-01 | 2008-06-30: rejected | 2008-10-28: planned 2008-12-11 ; slipped  ; 10
            overdue is no change            ; 2008-06-30: planned 2008-07-14 | 2008-10-28: planned 2008-07-14                 ; unchanged       ; 0
            """)
    void firstRuleThatFits(String reason, String told, String change, String slip) {
        ScheduledPlan.Movement movement = Story.of(told).plan().movement();
        assertThat(movement.change().map(Change::word).orElse("none"))
                .as(reason)
                .isEqualTo(change);
        String days = movement.slipDays().isPresent() ? "" + movement.slipDays().getAsLong() : null;
        assertThat(days).as(reason).isEqualTo(slip);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            baseline moved                    ; 2008-06-30: baseline 2008-07-01 | 2008-10-28: baseline 2008-08-01                 ; rebaselined
            baseline moved behind a silence   ; 2008-05-31: baseline 2008-07-01 | 2008-06-30: stage live | 2008-10-28: baseline 2008-08-01, stage live ; rebaselined
            a first baseline                  ; 2008-06-30: stage procurement | 2008-10-28: baseline 2008-08-01                   ; none
            baseline left out                 ; 2008-06-30: baseline 2008-08-01 | 2008-10-28: stage procurement                   ; none
            actual date moved                 ; 2008-06-30: actual 2008-06-15 | 2008-10-28: actual 2008-06-16                     ; actual-date-rewritten
            actual date taken back            ; 2008-06-30: actual 2008-06-15 | 2008-10-28: stage live                            ; actual-date-rewritten
            a first actual date               ; 2008-06-30: stage live | 2008-10-28: actual 2008-06-15                            ; none
            another supplier                  ; 2008-06-30: supplier Fujitsu | 2008-10-28: supplier BT                            ; supplier-changed
            another supplier after a silence  ; 2008-05-31: supplier Fujitsu | 2008-06-30: stage procurement | 2008-10-28: supplier BT ; supplier-changed
            a supplier in other letters       ; 2008-06-30: supplier St Ann’s  IT | 2008-10-28: supplier ST ANN'S IT                      ; none
            a name in other letters           ; 2008-06-30: name St Ann’s – East | 2008-10-28: name ST ANN'S - EAST               ; none
            another name                      ; 2008-06-30: name St Ann's | 2008-10-28: name St Ann's and St John's           ; renamed
            supplier left out                 ; 2008-06-30: supplier Fujitsu | 2008-10-28: stage procurement                      ; none
            another name                      ; 2008-06-30: name St Mary's | 2008-10-28: name Imperial                            ; renamed
            another code                      ; 2008-06-30: code RJ5 | 2008-10-28: code RYJ                                       ; renamed
            a month told to the day           ; 2008-06-30: planned 2008-12-01..2008-12-31 | 2008-10-28: planned 2008-12-31       ; precision-changed
            a month of another length         ; 2008-06-30: planned 2008-11-01..2008-11-30 | 2008-10-28: planned 2008-12-01..2008-12-31 ; none
            a month and not before            ; 2008-06-30: planned 2008-12-01..2008-12-31 | 2008-10-28: planned 2008-12-01..     ; precision-changed
            back again                        ; 2008-05-31: stage procurement | 2008-06-30: missing | 2008-10-28: stage procurement ; returned
            missing longer ago                ; 2008-04-30: stage procurement | 2008-05-31: missing | 2008-06-30: stage procurement | 2008-10-28: stage procurement ; none
            rejected is not missing           ; 2008-05-31: stage procurement | 2008-06-30: rejected | 2008-10-28: stage procurement ; none
            row rejected                      ; 2008-06-30: planned 2008-12-01 | 2008-10-28: rejected                             ; row-rejected
            back again, but rejected          ; 2008-05-31: stage procurement | 2008-06-30: missing | 2008-10-28: rejected        ; returned row-rejected
            an actual date to come            ; 2008-10-28: actual 2009-01-01                                                     ; conflict
            several at once                   ; 2008-06-30: supplier A, baseline 2008-07-01 | 2008-10-28: supplier B, baseline 2008-07-02 ; rebaselined supplier-changed
            a mark is not kept                ; 2008-05-31: supplier A | 2008-06-30: supplier B | 2008-10-28: supplier B          ; none
            """)
    void marksBesideIt(String reason, String told, String expected) {
        String marks = Story.of(told).plan().movement().marks().stream()
                .map(ChangeMark::word)
                .collect(Collectors.joining(" "));
        assertThat(marks.isEmpty() ? "none" : marks).as(reason).isEqualTo(expected);
    }

    @Test
    void anActualDateToComeIsSaidInASentence() {
        ScheduledPlan plan =
                Story.of("2008-10-28: actual 2009-01-01, name Kingston").plan();
        assertThat(plan.movement().conflicts())
                .containsExactly(
                        "The actual date of Kingston, Lorenzo, 2009-01-01 (source), lies after 28 October 2008;"
                                + " the plan is judged by its planned date.");
    }

    @Test
    void twoSourcesThatDifferAreSaidInOneSentenceOnBothPlans() {
        Story story = new Story()
                .plan("london", "1", "2008-10-28: name Royal Free, code RAL, actual 2008-06-16")
                .plan("parliament", "9", "2008-10-28: name Royal Free, code , actual 2008-06-15")
                .plan("south", "9", "2008-10-28: name Royal Free, product Millennium, actual 2008-06-14");
        assertThat(story.schedule().plans())
                .extracting(plan -> plan.movement().conflicts())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .containsExactly(
                                        "Two sources differ on Royal Free, Lorenzo, london against parliament: actual"
                                                + " date 2008-06-16 against 2008-06-15."),
                        other -> assertThat(other).hasSize(1),
                        none -> assertThat(none).isEmpty());
        assertThat(story.schedule().plans())
                .extracting(plan -> plan.movement().marks().contains(ChangeMark.CONFLICT))
                .containsExactly(true, true, false);
    }

    @Test
    void twoSourcesThatDifferInStageConflictAndASilentOneDoesNot() {
        Story story = new Story()
                .plan("a", "1", "2008-10-28: code RAL, stage procurement")
                .plan("b", "1", "2008-10-28: code RAL, stage implementing")
                .plan("c", "1", "2008-10-28: code RAL");
        assertThat(story.schedule().plans())
                .extracting(plan -> plan.movement().conflicts().size())
                .containsExactly(1, 1, 0);
    }

    @Test
    void oneSourceMayHoldTwoPlansOfOneDeployment() {
        Story story = new Story()
                .plan("a", "1", "2008-10-28: code RXQ, actual 2006-09-25")
                .plan("a", "2", "2008-10-28: code RXQ, actual 2008-03-30");
        assertThat(story.schedule().plans())
                .allSatisfy(plan -> assertThat(plan.movement().marks()).isEmpty());
    }

    @Test
    void aMergedOrganisationsPlanIsCarriedOver() {
        Story story = new Story()
                .plan("source", "RJ5 / Lorenzo", "2008-06-30: code RJ5, planned 2008-07-14 | 2008-10-28: missing")
                .plan("source", "RYJ / Lorenzo", "2008-06-30: missing | 2008-10-28: code RYJ, planned 2008-08-31");
        assertThat(story.schedule().plans())
                .extracting(plan -> plan.movement().change().orElseThrow())
                .containsExactly(Change.GONE, Change.NEW);
        List<ScheduledPlan> merged = story.successor("RYJ", "RJ5").schedule().plans();
        assertThat(merged).extracting(ScheduledPlan::state).containsExactly(State.MERGED, State.OVERDUE);
        assertThat(merged.getFirst().movement().change()).isEmpty();
        ScheduledPlan carried = merged.getLast();
        assertThat(carried.movement().change()).contains(Change.SLIPPED);
        assertThat(carried.movement().slipDays()).hasValue(48);
        assertThat(carried.movement().marks()).containsExactly(ChangeMark.RENAMED);
        assertThat(carried.history().firstSeen()).hasToString("2008-06-30");
        assertThat(story.schedule()
                        .figures()
                        .find("plans.read", Scope.PROGRAMME)
                        .orElseThrow()
                        .count())
                .contains(1L);
        assertThat(story.schedule()
                        .figures()
                        .find("plans.gone", Scope.PROGRAMME)
                        .orElseThrow()
                        .count())
                .contains(0L);
    }

    @Test
    void ofTwoOrganisationsMergedIntoOneNeitherPlanIsGone() {
        Story story = new Story()
                .plan(
                        "s",
                        "A",
                        "2008-05-31: code RA, planned 2008-09-01 | 2008-06-30: code RA, planned 2008-12-01 | 2008-10-28: missing")
                .plan(
                        "s",
                        "B",
                        "2008-05-31: code RB, planned 2008-07-01 | 2008-06-30: code RB, planned 2008-11-01 | 2008-10-28: missing")
                .plan("s", "C", "2008-05-31: missing | 2008-06-30: missing | 2008-10-28: code RC, planned 2008-12-15")
                .successor("RC", "RA", "RB");
        List<ScheduledPlan> plans = story.schedule().plans();
        assertThat(plans).extracting(ScheduledPlan::state).containsExactly(State.MERGED, State.MERGED, State.DUE);
        ScheduledPlan successor = plans.getLast();
        assertThat(successor.movement().previous().orElseThrow().key().planId()).isEqualTo("A");
        assertThat(successor.movement().slipDays()).hasValue(14);
        assertThat(successor.history().dateChanges()).isEqualTo(2);
        assertThat(story.schedule().notes())
                .hasSize(2)
                .allSatisfy(note -> assertThat(note).contains("is merged into"));
    }

    @Test
    void aLivePlanMergedIntoOneThatIsNotLiveIsAConflict() {
        ScheduledPlan successor = new Story()
                .plan("s", "A", "2008-06-30: code RA, planned 2008-12-01 | 2008-10-28: missing")
                .plan("s", "B", "2008-06-30: code RB, actual 2008-03-01, name Barnet | 2008-10-28: missing")
                .plan("s", "C", "2008-06-30: missing | 2008-10-28: code RC, planned 2008-12-15, name Camden")
                .successor("RC", "RA", "RB")
                .schedule()
                .plans()
                .getLast();
        assertThat(successor.movement().marks()).contains(ChangeMark.CONFLICT);
        assertThat(successor.movement().conflicts())
                .containsExactly("Barnet, Lorenzo was live in the export of s as at 30 June 2008; its successor's plan,"
                        + " Camden, Lorenzo, is not shown live as at 28 October 2008.");
    }

    @Test
    void aPlanMergedIntoOneThatWasThereBeforeIsNotGone() {
        List<ScheduledPlan> plans = new Story()
                .plan("s", "A", "2008-06-30: code RA, planned 2008-12-01 | 2008-10-28: missing")
                .plan("s", "B", "2008-06-30: code RB, planned 2008-12-05 | 2008-10-28: code RB, planned 2008-12-05")
                .successor("RB", "RA")
                .schedule()
                .plans();
        assertThat(plans).extracting(ScheduledPlan::state).containsExactly(State.MERGED, State.DUE);
        assertThat(plans.getLast().movement().change()).contains(Change.UNCHANGED);
    }

    @Test
    void theRegisterNamesPlansThatHaveOnlyACode() {
        ScheduledPlan plan = new Story()
                .plan("s", "A", "2008-06-30: code RA | 2008-10-28: code RA")
                .registered("RA", "Ashford Hospital", "2008-09-30")
                .plan();
        assertThat(plan.label()).isEqualTo("Ashford Hospital, Lorenzo");
        assertThat(plan.movement().marks()).isEmpty();
    }

    @Test
    void plansOfOrganisationsClosedByTheAsAtDateAreNoted() {
        Story story = new Story()
                .plan("s", "A", "2008-10-28: code RA")
                .plan("s", "B", "2008-10-28: code RB")
                .registered("RA", "Ashford Hospital", "2008-09-30")
                .registered("RB", "Bexley Hospital", "2008-10-29");
        assertThat(story.schedule().notes())
                .containsExactly("Ashford Hospital (RA) was closed on 30 September 2008, says the register; its source"
                        + " still gives 1 plan of it.");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Kingston / Lorenzo, Kingstone / Lorenzo, true",
        "Kingston / Lorenzo, Kingston / Lorenz, true",
        "St Marys / Lorenzo, St. Mary's / Lorenzo, true",
        "Kingston / Lorenzo, Kingstone / Lorenz, false",
        "Kingston / Lorenzo, Islington / Lorenzo, false"
    })
    void aGonePlanAndANewOneWithAKeyAlmostTheSameAreNotedAsPerhapsOne(String gone, String started, boolean noted) {
        Story story = new Story()
                .plan("s", gone, "2008-06-30: planned 2008-12-01 | 2008-10-28: missing")
                .plan("s", started, "2008-06-30: missing | 2008-10-28: planned 2008-12-01");
        assertThat(story.schedule().notes()).hasSize(noted ? 1 : 0);
    }

    @Test
    void plansOfTwoOrganisationsInOneExportAreNotCarriedOver() {
        Story story = new Story()
                .plan("source", "1", "2008-06-30: code RJ5 | 2008-10-28: code RJ5")
                .plan("source", "2", "2008-06-30: missing | 2008-10-28: code RYJ")
                .successor("RYJ", "RJ5");
        assertThat(story.schedule().plans()).hasSize(2);
    }
}
