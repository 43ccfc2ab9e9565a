package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a briefing says of the data it rests on, where there is something to say. */
class DataNotesTest {
    private static final String CONTRACT = """
            {"name": "small", "resources": [
              {"name": "plans", "path": "plans-*.csv", "role": "plans",
               "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"}, "source": {"filename": "plans-(\\\\w+)"},
               "schema": {"fieldsMatch": "subset", "fields": [
                 {"name": "Code", "role": "organisation_code"}, {"name": "Hospital", "role": "organisation"},
                 {"name": "System", "role": "product"},
                 {"name": "Go-live", "role": "planned_date", "formats": ["%d/%m/%Y", "%m/%d/%Y"]},
                 {"name": "Went live", "role": "actual_date"}]}},
              {"name": "organisations", "path": "organisations.csv", "role": "organisations"}]}
            """;
    private static final String TEMPLATE = """
            ---
            id: notes
            title: "What the data are"
            for-each: programme
            when: nightly
            formats: [html]
            ---

            <@datanotes/>
            """;

    @TempDir
    private Path folder;

    @Test
    void nameFilesRejectionsStaleSourcesConflictsAndUnknownCodes() throws IOException {
        write("input/datapackage.json", CONTRACT);
        write("templates/notes.md", TEMPLATE);
        write("input/organisations.csv", "code,name\nRA1,Hospital A\n");
        write(
                "input/plans-North-2025-01-31.csv",
                "Code,Hospital,System,Go-live,Went live\nRA1,Hospital A,Records,03/04/2025,\n");
        write("input/plans-South-2025-02-28.csv", """
                Code,Hospital,System,Go-live,Went live,Mood
                RB2,Hospital B,Records,31/05/2025,July 2025,good
                RB3,Hospital C,Records,soonish,,
                """);
        write("input/plans-West-2025-02-28.csv", "Code,System\nRA1,Records\n");

        Commands.run(
                "run",
                "--input",
                folder.resolve("input").toString(),
                "--templates",
                folder.resolve("templates").toString(),
                "--output",
                folder.resolve("output").toString());

        String page = Files.readString(folder.resolve("output/2025-02-28/notes.html"))
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
        assertThat(page)
                .contains("plans-North-2025-01-31.csv 1 1 0 day first (the contract")
                .contains("plans-South-2025-02-28.csv 2 1 1 day first (proved on line 2: 31/05/2025)")
                .contains("not-a-date 1 plans-South-2025-02-28.csv:3, Go-live")
                .contains("Files that could not be used at all:")
                .contains("plans-West-2025-02-28.csv:")
                .contains("North: newest export of 31 January 2025, 28 days before the as-at date.")
                .contains("Codes of organisations that the register does not have: RB2, Hospital B")
                .contains("columns the contract does not name: Mood")
                .contains("Conflicts in the record:");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
