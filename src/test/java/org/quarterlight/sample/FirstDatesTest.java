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
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.html.Html;

/** How many live plans are said to have come after their first date, where the day of some is not known. */
class FirstDatesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 July 2026 | June 2026 | 1 of 2 live plans came after the date first given for it
            2 July 2026 | July 2026 | 2 of 2 live plans came after the date first given for them
            2 July 2026 | Q2 2026   | 1 of 2 live plans came after the date first given for it, and 1 more may have
            1 June 2026 | Q2 2026   | No live plan is known to have come after its first date; 1 may have
            1 June 2026 | May 2026  | No live plan came after its first date
            """)
    void aGoLiveOfSeveralDaysIsLaterOnlyWhereAllOfThemAre(String one, String other, String title) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "a", "resources": [{"name": "a", "path": "a-*.csv", "role": "plans", "source": "Office",
                  "asAt": {"filename": "a-(.*)\\\\.csv"}, "schema": {"fields": [
                    {"name": "organisation", "role": "organisation"}, {"name": "product", "role": "product"},
                    {"name": "planned", "role": "planned_date"}, {"name": "actual", "role": "actual_date"}]}}]}
                """, StandardCharsets.UTF_8);
        write("2026-03-31", "A,PAS,15 June 2026,\nB,PAS," + (other.startsWith("Q") ? "15" : "30") + " June 2026,\n");
        write("2026-09-30", "A,PAS,15 June 2026," + one + "\nB,PAS,15 June 2026," + other + "\n");

        String page = Shipped.volumes(Sample.ofFolder(folder), LocalDate.of(2026, 9, 30), Shipped.template("national"))
                .map(volumes -> Html.write(volumes.body()))
                .findFirst()
                .orElseThrow();

        assertThat(page).contains(title + "<");
    }

    @Test
    void aForecastOfOneNumberIsNoRange() throws IOException {
        Path input = new MadeUpProgramme(40, 20, 3, 3, MadeUpProgramme.nights(120)).write(folder);

        String page = Shipped.volumes(Sample.ofFolder(input), MadeUpProgramme.NEWEST, Shipped.template("national"))
                .map(volumes -> Html.write(volumes.body()).replaceAll("<[^>]*>", ""))
                .findFirst()
                .orElseThrow();

        assertThat(page).contains("none is likely to go live in it.").doesNotContain("between 0 and 0");
    }

    private void write(String day, String rows) throws IOException {
        Files.writeString(
                folder.resolve("a-" + day + ".csv"),
                "organisation,product,planned,actual\n" + rows,
                StandardCharsets.UTF_8);
    }
}
