package org.quarterlight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip in a value that plans are chosen by is refused with its place; a value of another night, or of none yet, is not. */
class MisspeltConditionsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aProgrammeThatLeftARegionAndASupplier() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        write("datapackage.json", """
                {"title": "Works", "resources": [{"name": "plans", "path": "plans-*.csv", "role": "plans",
                  "source": "Office", "asAt": {"filename": "(\\d{4}-\\d{2}-\\d{2})"},
                  "schema": {"fieldsMatch": "subset", "fields": [
                    {"name": "Id", "role": "plan_id"}, {"name": "Trust", "role": "organisation"},
                    {"name": "Work", "role": "product"}, {"name": "Region", "role": "region"},
                    {"name": "Supplier", "role": "supplier"}, {"name": "Rating", "role": "rating"},
                    {"name": "Due", "role": "planned_date"}, {"name": "Owner", "type": "string"},
                    {"name": "Phase", "type": "string"}]}}]}
                """.replace("\\d", "\\\\d"));
        write("plans-2026-02-28.csv", """
                Id,Trust,Work,Region,Supplier,Rating,Due,Owner,Phase
                1,Alder,Hall,London,Accenture,Amber,2026-05-15,A. Smith,Phase one
                2,Beech,Hall,Wessex,Fujitsu,Green,2026-06-15,B. Jones,Phase one
                """);
        write("plans-2026-03-31.csv", """
                Id,Trust,Work,Region,Supplier,Rating,Due,Owner,Phase
                1,Alder,Hall,London,BT,Amber,2026-05-15,A. Smith,Phase one
                3,Cedar,Hall,"North, Midlands and East",BT,Green,2026-06-15,B. Jones,Phase one
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            region       ; Lodnon     ; there is no region “Lodnon” on record (did you mean London?)
            region       ; North      ; there is no region “North” on record (did you mean North, Midlands and East?)
            region       ; Wesex      ; there is no region “Wesex” on record (did you mean Wessex?)
            supplier     ; Acenture   ; there is no supplier “Acenture” on record (did you mean Accenture?)
            supplier     ; Fujtsu     ; there is no supplier “Fujtsu” on record (did you mean Fujitsu?)
            product      ; Hal        ; there is no product “Hal” on record (did you mean Hall?)
            organisation ; Cedra      ; there is no organisation “Cedra” on record (did you mean Cedar?)
            rating       ; Ambre      ; there is no rating “Ambre” on record (did you mean Amber?)
            owner        ; A. Smyth   ; there is no owner “A. Smyth” on record (did you mean A. Smith?)
            owner        ; B. Jones | A. Smit ; there is no owner “A. Smit” on record (did you mean A. Smith?)
            """)
    void aSlipIsRefusedWithItsPlaceAndTheNearestName(String key, String value, String words) throws IOException {
        template(key, value);

        Answer run = command("run");

        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.words()).contains("one.md:8:19: " + words);
        assertThat(folder.resolve("out/2026-03-31/one.html")).doesNotExist();
        assertThat(folder.resolve("out/2026-03-31/sound.html")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "region, London, 1",
        "region, london, 1",
        // Gone or changed since the export before, and on no record yet.
        "region, Wessex, 1",
        "region, Scotland, 0",
        "region, not given, 0",
        "supplier, Fujitsu, 1",
        "supplier, Accenture, 0",
        // Near to one on record, and another thing all the same.
        "rating, Red, 0",
        "phase, Phase two, 0",
        "phase, given, 3",
        "owner, not given, 0"
    })
    void aNameOfAnotherNightOrOfNoneYetChoosesWhatThereIs(String key, String value, int plans) throws IOException {
        template(key, value);

        Answer run = command("run");

        assertThat(run.code()).as(run.words()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("out/2026-03-31/one.html"), UTF_8))
                .contains("Chosen: " + (plans == 0 ? "none" : "x".repeat(plans)) + ".");
    }

    @Test
    void whatTheDataGiveIsNoSlip() throws IOException {
        write("templates/one.md", FRONT + """
                <#list groups("owner") as owner>
                ${owner}: <#list plans({"owner": owner}) as one><#list plans({"region": one.region}) as plan>${plan.organisation}</#list></#list>.

                </#list>
                """);

        assertThat(command("run").code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("out/2026-03-31/one.html"), UTF_8))
                .contains("A. Smith: Alder.", "B. Jones: BeechCedar.");
    }

    private static final String FRONT = """
            ---
            id: one
            title: One
            for-each: programme
            formats: [html]
            ---

            """;

    private void template(String key, String value) throws IOException {
        write("templates/sound.md", FRONT.replace("one", "sound") + "Sound.\n");
        write(
                "templates/one.md",
                FRONT + "<#assign chosen = plans({\"" + key + "\": \"" + value
                        + "\"})>\n\nChosen: <#list chosen as plan>x<#else>none</#list>.\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, UTF_8);
    }

    private Answer command(String command) {
        return Answer.to(
                command,
                "--input",
                folder.toString(),
                "--templates",
                folder.resolve("templates").toString(),
                "--output",
                folder.resolve("out").toString());
    }
}
