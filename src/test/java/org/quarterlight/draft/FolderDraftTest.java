package org.quarterlight.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contracts are drafted by what cells hold; a heading alone gives no column a role. */
class FolderDraftTest {
    @TempDir
    Path folder;

    @Test
    void takesMoneyForNoDateAndPrerequisitesForNoScope() throws IOException {
        write("a.csv", """
                Project Name,Agency,Total baseline,End date,Prerequisites,Operating cost
                Bridge,Roads Agency,£21.84m,30/06/2026,planning consent,£1.2m
                Tunnel,Roads Agency,£3.10m,31/12/2026,land,£0.4m
                Depot,Rail Agency,£9.00m,31/03/2027,none,£0.1m
                """);
        assertThat(FolderDraft.of(folder).roles("a.csv"))
                .isEqualTo(Map.of(
                        "Project Name",
                        Set.of("product"),
                        "Agency",
                        Set.of("organisation"),
                        "End date",
                        Set.of("planned_date")));
    }

    @Test
    void takesTheDelimiterOfTheHeadingThoughTheTextIsFullOfAnother() throws IOException {
        write("a.csv", """
                organisation,product,planned,note
                Alder Trust,Records,15/05/2026,"Training; agreed
                Testing; agreed
                Cutover; agreed
                Money; agreed"
                """);
        assertThat(FolderDraft.of(folder).json(Map.of())).contains("\"delimiter\" : \",\"");
    }

    @Test
    void tellsDatesApartByWhatTheyAreCalledAndHold() throws IOException {
        write("a.csv", """
                Task Name,Start,Finish,Baseline Finish,Actual Finish,Status
                Alder Trust,Mon 05/01/26,Fri 15/05/26,Fri 01/05/26,NA,In progress
                Beech Trust,Mon 05/01/26,Fri 29/05/26,Fri 29/05/26,NA,Not started
                Cedar Hospital,Mon 05/01/26,Fri 30/01/26,Fri 30/01/26,Fri 30/01/26,Complete
                """);
        FolderDraft draft = FolderDraft.of(folder);
        assertThat(draft.roles("a.csv"))
                .containsEntry("Finish", Set.of("planned_date"))
                .containsEntry("Baseline Finish", Set.of("baseline_date"))
                .containsEntry("Actual Finish", Set.of("actual_date"))
                .containsEntry("Task Name", Set.of("organisation"))
                .doesNotContainKey("Start");
        assertThat(draft.json(Map.of())).contains("%a %d/%m/%y", "\"NA\" : \"not set\"");
    }

    @Test
    void findsHeadingAndFooterRoundTheData() throws IOException {
        write("tracker-2026-03-31.csv", """
                Rollout tracker,,,
                ,,,
                Hospital,Product,Go live,Region
                Alder Hospital,Records,15.05.2026,North
                Beech Hospital,Records,16.06.2026,South
                Hospital,Product,Go live,Region
                Cedar Hospital,Records,31.07.2026,South
                Total,,,3
                """);
        String json = FolderDraft.of(folder).json(Map.of()).replaceAll("\\s+", " ");
        assertThat(json)
                .contains(
                        "\"headerRows\" : [ 3 ]",
                        "\"commentRows\" : [ 6 ]",
                        "\"footerRows\" : 1",
                        "\"formats\" : [ \"%d.%m.%Y\" ]");
    }

    @Test
    void readsSeveralFilesOfAFolderAsOneSourceOverTime() throws IOException {
        String rows =
                "Ref,Council,Scheme,Completion date\nS1,North Council,Bypass,%s\nS2,South Council,Bridge,30/09/2026\n";
        write("schemes-2026-01-31.csv", rows.formatted("31/05/2026"));
        write("schemes-2026-02-28.csv", rows.formatted("30/06/2026"));
        FolderDraft draft = FolderDraft.of(folder);
        assertThat(draft.json(draft.suggestedAnswers())).contains("\"schemes-*.csv\"", "(?<date>");
        assertThat(draft.points()).noneMatch(OpenPoint::needed);
    }

    @Test
    void asksForTheOrderOfDayAndMonthThatNoCellProves() throws IOException {
        write(
                "a-2026-01-31.csv",
                "Trust,System,Go live\nAlder Trust,Records,04/05/2026\nBeech Trust,Records,05/06/2026\n");
        FolderDraft draft = FolderDraft.of(folder);
        assertThat(draft.points())
                .filteredOn(OpenPoint::needed)
                .extracting(OpenPoint::id)
                .isEqualTo(List.of("order"));
        assertThat(draft.json(Map.of())).contains("\"?\"");
        assertThat(draft.json(Map.of("order", "month first"))).contains("%m/%d/%Y");
    }

    @Test
    void takesTheDayTheRowsAboveTheHeadingName() throws IOException {
        write("return.csv", """
                Monthly return;;
                Position at 31 March 2026, official;;
                Org name;Software;Target date
                Alder;Records;June 2026
                Beech;Records;TBC
                Cedar;Records;July 2026
                """);
        FolderDraft draft = FolderDraft.of(folder);
        assertThat(draft.roles("return.csv")).containsEntry("Org name", Set.of("organisation"));
        assertThat(draft.suggestedAnswers()).containsEntry("asAt return", "2026-03-31");
    }

    @Test
    void suggestsTheColumnThatTellsRowsApartWhereTheProductDoesNot() throws IOException {
        write("a-2026-03-31.csv", """
                Summary,Issue key,Issue Type,Status,Project name,Due date
                Go live at Alder,E-1,Epic,To Do,Records,01/Apr/26 9:00 AM
                Go live at Beech,E-2,Epic,Done,Records,02/Apr/26 9:00 AM
                Go live at Cedar,E-3,Epic,To Do,Records,03/Apr/26 9:00 AM
                """);
        assertThat(FolderDraft.of(folder).suggestedAnswers()).containsEntry("organisation", "Summary");
    }

    @Test
    void takesTheSchoolForTheOrganisationAndWhoOwnsManyForTheRegion() throws IOException {
        write("a-2026-03-31.csv", """
                School,Scheme,Local authority,Planned opening
                Alder School,Hall,Kent County Council,15/05/2026
                Beech Academy,Hall,Medway Council,16/06/2026
                Cedar School,Block,Kent County Council,17/06/2026
                Damson Academy,Block,Medway Council,18/06/2026
                """);
        assertThat(FolderDraft.of(folder).roles("a-2026-03-31.csv"))
                .containsEntry("School", Set.of("organisation"))
                .containsEntry("Local authority", Set.of("region"));
    }

    @Test
    void typesNumbersUnderAHeadingThatSpeaksOfMoney() throws IOException {
        write("a-2026-03-31.csv", """
                Trust,System,Go live,Cost (£m),Beds,Stage
                Alder Trust,Records,15/05/2026,12.5,300,In Build
                Beech Trust,Records,16/06/2026,3,200,in build
                """);
        FolderDraft draft = FolderDraft.of(folder);
        assertThat(draft.json(draft.suggestedAnswers()).replaceAll("\\s+", " "))
                .contains("\"name\" : \"Cost (£m)\", \"type\" : \"number\", \"unit\" : \"million GBP\"")
                .doesNotContain("Beds")
                .doesNotContain("\"in build\"");
    }

    @Test
    void proposesADecimalCommaWhereCellsProveIt() throws IOException {
        write("a-2026-03-31.csv", """
                Trust;System;Go live;Budget;Costs to date;Done
                Alder Trust;Records;15.05.2026;1.204,5 €;1.204 €;28,5 %
                Beech Trust;Records;16.06.2026;950,25 €;350 €;100 %
                """);
        FolderDraft draft = FolderDraft.of(folder);
        assertThat(draft.json(Map.of()).replaceAll("\\s+", " "))
                .contains(
                        "\"name\" : \"Budget\", \"type\" : \"number\", \"unit\" : \"EUR\", \"decimalChar\" : \",\"",
                        "\"name\" : \"Costs to date\", \"type\" : \"number\", \"unit\" : \"EUR\", \"decimalChar\" : \",\"",
                        "\"name\" : \"Done\", \"type\" : \"number\", \"unit\" : \"%\", \"decimalChar\" : \",\"");
        assertThat(draft.findings()).contains("  number: column \"Budget\" in EUR, with a decimal comma");
        assertThat(draft.points()).noneMatch(point -> point.id().startsWith("decimal"));
    }

    @Test
    void asksWhereNoCellTellsThousandsFromDecimals() throws IOException {
        write("a-2026-03-31.csv", """
                Trust,System,Go live,Budget
                Alder Trust,Records,15/05/2026,1.204
                Beech Trust,Records,16/06/2026,12.500
                """);
        FolderDraft draft = FolderDraft.of(folder);
        assertThat(draft.points())
                .filteredOn(point -> point.id().equals("decimal budget"))
                .extracting(OpenPoint::suggested)
                .containsExactly("between thousands");
        assertThat(draft.json(Map.of())).contains("\"decimalChar\" : \"?\"");
        assertThat(draft.json(draft.suggestedAnswers())).contains("\"decimalChar\" : \",\"");
        assertThat(draft.json(Map.of("decimal budget", "before decimals"))).doesNotContain("decimalChar");
    }

    @Test
    void asksWhatAWordForAStageMeansThatWouldBeCountedDifferently() throws IOException {
        write("a-2026-03-31.csv", """
                Summary,Trust,Status,Due date
                Records,Alder Trust,Open,2026-05-15
                Records,Beech Trust,Closed,2026-02-15
                Records,Cedar Trust,In Progress,2026-06-15
                Records,Damson Trust,Active,2026-06-16
                Records,Elder Trust,Resolved,2026-01-16
                Records,Fir Trust,Design complete,2026-07-16
                """);
        FolderDraft draft = FolderDraft.of(folder);

        assertThat(draft.points())
                .filteredOn(point -> point.id().startsWith("stage "))
                .extracting(OpenPoint::question, OpenPoint::suggested, OpenPoint::reason)
                .containsExactly(
                        tuple("Which stage is \"Open\"?", "not begun", "other rows say “Closed”; otherwise live"),
                        tuple(
                                "Which stage is \"Closed\"?",
                                "live",
                                "that is what it mostly means; otherwise cancelled"),
                        tuple("Which stage is \"Active\"?", "implementing", "other rows say “Closed”; otherwise live"),
                        tuple(
                                "Which stage is \"Resolved\"?",
                                "live",
                                "that is what it mostly means; otherwise cancelled"),
                        tuple(
                                "Which stage is \"Design complete\"?",
                                "live",
                                "that is what it mostly means; otherwise implementing"));
        assertThat(draft.json(Map.of())).contains("\"Open\" : \"?\"", "\"Closed\" : \"?\"");
        assertThat(draft.json(draft.suggestedAnswers())).contains("\"Open\" : \"\"", "\"Closed\" : \"live\"");
        assertThat(draft.findings()).contains("    implementing: \"In Progress\"");
    }

    @Test
    void takesOpenForUseWhereNothingElseIsFinishedAndOthersAreAhead() throws IOException {
        write("a-2026-03-31.csv", """
                Scheme,Authority,Stage,Open for traffic
                Bypass,Alder Council,Under construction,2027-05-15
                Bridge,Beech Council,Open,2026-02-15
                Tunnel,Cedar Council,Business case,2029-06-15
                """);
        assertThat(FolderDraft.of(folder).suggestedAnswers()).containsEntry("stage open", "live");
    }

    @Test
    void letsActualDatesTellWhatAWordMeans() throws IOException {
        write("a-2026-03-31.csv", """
                Task,Trust,Status,Planned go-live,Actual go-live
                Records,Alder Trust,Closed,2026-01-15,2026-01-15
                Records,Beech Trust,Closed,2026-02-15,2026-02-15
                Records,Cedar Trust,Closed,2026-02-16,2026-02-18
                Records,Damson Trust,In progress,2026-06-16,
                """);
        FolderDraft draft = FolderDraft.of(folder);
        assertThat(draft.points()).noneMatch(point -> point.id().startsWith("stage "));
        assertThat(draft.json(Map.of())).contains("\"Closed\" : \"live\"");
    }

    @Test
    void namesWhatIsNoTableAndHowToGetOneAlsoWhereItIsDamaged() throws IOException {
        write("plan.xlsx", "PK\003\004 cut off");
        write("note.pdf", "%PDF-1.7\n");
        assertThat(FolderDraft.of(folder).notes())
                .anySatisfy(note -> assertThat(note).contains("plan.xlsx is an Excel workbook", "CSV UTF-8"))
                .anySatisfy(note -> assertThat(note).contains("note.pdf is a PDF"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
