package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.plan.FileReport;

/** What is said of a file whose dates are in another order than those of the file before. */
class OrderOfDatesTest {
    @TempDir
    Path folder;

    private List<String> notesOfMarch(String january, String march) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "a", "resources": [{"name": "a", "path": "a-*.csv", "role": "plans", "source": "Office",
                  "asAt": {"filename": "a-(.*)\\\\.csv"}, "schema": {"fields": [
                    {"name": "organisation", "role": "organisation"}, {"name": "product", "role": "product"},
                    {"name": "planned", "role": "planned_date", "formats": ["%d/%m/%Y", "%m/%d/%Y"]}]}}]}
                """, StandardCharsets.UTF_8);
        write("2026-01-31", january);
        write("2026-03-31", march);
        FileReport report = Sample.ofFolder(folder).reports().stream()
                .filter(one -> one.file().equals("a-2026-03-31.csv"))
                .findFirst()
                .orElseThrow();
        return report.notes();
    }

    private void write(String day, String date) throws IOException {
        Files.writeString(
                folder.resolve("a-" + day + ".csv"),
                "organisation,product,planned\nA,P,04/05/2026\nB,P," + date + "\n",
                StandardCharsets.UTF_8);
    }

    @Test
    void aFileThatProvesAnotherOrderThanTheOneBeforeSaysSo() throws IOException {
        assertThat(notesOfMarch("05/25/2026", "25/06/2026"))
                .containsExactly("order of dates: day first (proved on line 3: 25/06/2026, whereas a-2026-01-31.csv"
                        + " proved month first: one text means two days in them)");
    }

    @Test
    void aFileThatProvesTheSameOrderNeedsNoWord() throws IOException {
        assertThat(notesOfMarch("05/25/2026", "06/25/2026")).isEmpty();
    }
}
