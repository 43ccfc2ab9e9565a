package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterlight.schedule.ChangeMark;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;

/** Rows that read well, yet as of another plan than was meant: the plan meant is not gone; one that is truly gone is. */
class MisreadRowsTest {
    private static final LocalDate NEWEST = LocalDate.of(2026, 6, 30);
    private static final String CEDAR = "Cedar Trust,PAS,North,1 September 2026,";
    private static final String BEECH = "Beech Trust,PAS,North,1 October 2026,";

    @TempDir
    Path folder;

    private Sample sample(String... newest) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "a", "resources": [{"name": "a", "path": "a-*.csv", "role": "plans", "source": "Office",
                  "asAt": {"filename": "a-(.*)\\\\.csv"}, "schema": {"fields": [
                    {"name": "organisation", "role": "organisation"}, {"name": "product", "role": "product"},
                    {"name": "region", "role": "region"}, {"name": "planned_date", "role": "planned_date"},
                    {"name": "commentary", "role": "commentary"}]}}]}
                """, StandardCharsets.UTF_8);
        write("2026-03-31", CEDAR, BEECH);
        write("2026-06-30", newest);
        return Sample.ofFolder(folder);
    }

    private void write(String day, String... rows) throws IOException {
        Files.writeString(
                folder.resolve("a-" + day + ".csv"),
                "organisation,product,region,planned_date,commentary\n" + String.join("\n", rows) + "\n",
                StandardCharsets.UTF_8);
    }

    private static ScheduledPlan cedar(Sample sample) {
        return sample.schedule(NEWEST).plans().stream()
                .filter(plan -> plan.version().key().foldedId().equals("cedar trust / pas"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cedar Tr,ust PAS,North,1 September 2026,",
                "Cedar TrustPAS,Nor,th,1 September 2026,",
                "Cedar Trust,PASNorth,South,1 September 2026,",
                "Cedar Trust,P,ASNorth,1 September 2026,",
                "Cedar,Trust PAS,North,1 September 2026,",
                "September 2026 Cedar Trust,PAS,North,1 September 2026,",
                "\"Cedar Trust,PAS,North,1 September 2026, Elm Trust\",PAS,North,1 October 2026,",
                "Elm Trust,PAS,\"North,1 May 2026,Cedar Trust,PAS,North\",1 September 2026,",
                "Elm Trust,PAS,North,1 May 2026,\"late Cedar Trust,PAS,North,1 September 2026,\""
            })
    void aPlanThatCanBeReadInARowOfAnotherIsNotGone(String row) throws IOException {
        Sample sample = sample(BEECH, row);

        assertThat(cedar(sample).state()).isEqualTo(State.DUE);
        assertThat(cedar(sample).movement().marks()).containsExactly(ChangeMark.NOT_TOLD);
        assertThat(sample.schedule(NEWEST).notes())
                .singleElement()
                .asString()
                .startsWith("Perhaps a torn row: line 3 of a-2026-06-30.csv is read as the plan ")
                .endsWith(" can be read in it, a plan that this export has nowhere else;"
                        + " Cedar Trust / PAS stands as last told.");
    }

    @Test
    void aRowSwallowedByACellOfAKnownPlanIsNotGone() throws IOException {
        Sample sample = sample(BEECH + "\"late Cedar Trust,PAS,North,1 September 2026,\"");

        assertThat(cedar(sample).state()).isEqualTo(State.DUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cedar Trust NHS,PAS,North,1 September 2026,",
                "Cedar Trust,PAS upgrade,North,1 September 2026,",
                "Cedar Trust,Maternity,North,1 September 2026,",
                "Elm Trust,PAS,North,1 May 2027,\"takes the place of the PAS at Cedar Trust, which was withdrawn\"",
                "Elm Trust,PAS,North,1 May 2027,\"as at Cedar Trust, late\""
            })
    void aPlanOfWhichANewPlanOnlySpeaksIsGone(String row) throws IOException {
        assertThat(cedar(sample(BEECH, row)).state()).isEqualTo(State.GONE);
    }

    @Test
    void wordsThatStoodThereWhileThePlanWasToldProveNothing() throws IOException {
        sample(BEECH + "\"like Cedar Trust,PAS,North\"");
        write("2026-03-31", CEDAR, BEECH + "\"like Cedar Trust,PAS,North\"");

        assertThat(cedar(Sample.ofFolder(folder)).state()).isEqualTo(State.GONE);
    }

    @Test
    void aRowThatStaysTornKeepsItsPlan() throws IOException {
        sample(BEECH, "Cedar Tr,ust PAS,North,1 September 2026,");
        write("2026-04-30", BEECH, "Cedar Tr,ust PAS,North,1 September 2026,");

        assertThat(cedar(Sample.ofFolder(folder)).state()).isEqualTo(State.DUE);
    }
}
