package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterlight.html.Html;

/** What no edition may say of a programme whose exports give neither an actual date nor a stage. */
class UntoldTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 31);

    @TempDir
    Path folder;

    private String printed(String edition) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "projects", "resources": [{"name": "projects", "path": "projects-*.csv", "role": "plans",
                  "source": "Office", "asAt": {"filename": "projects-(.*)\\\\.csv"},
                  "schema": {"fields": [
                    {"name": "trust", "role": "organisation"}, {"name": "product", "role": "product"},
                    {"name": "region", "role": "region"}, {"name": "supplier", "role": "supplier"},
                    {"name": "planned", "role": "planned_date"}]}}]}
                """, StandardCharsets.UTF_8);
        write("2022-03-31", "A,Web,North,S,1 May 2022\nB,Web,North,S,1 June 2022\nC,Web,South,S,May 2023\n");
        write("2022-09-30", "A,Web,North,S,1 May 2022\nB,Web,North,S,1 June 2022\nC,Web,South,S,May 2023\n");
        write("2023-03-31", "A,Web,North,S,1 May 2022\nB,Web,North,S,TBC\nC,Web,South,S,July 2023\n");
        Sample sample = Sample.ofFolder(folder);
        return Shipped.volumes(sample, DAY, Shipped.template(edition))
                .flatMap(volumes -> Stream.concat(Stream.of(volumes.body()), volumes.annex().stream()))
                .map(Html::write)
                .map(page -> page.replaceAll("(?s)<style.*?</style>|<script.*?</script>", "")
                        .replaceAll("(?s)<[^>]*>", " ")
                        .replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    private void write(String day, String rows) throws IOException {
        Files.writeString(
                folder.resolve("projects-" + day + ".csv"),
                "trust,product,region,supplier,planned\n" + rows,
                StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "region", "supplier", "organisation", "parliamentary-pack", "monthly-report"})
    void noEditionCallsAPlanOverdueOrUnkeptThatMayBeLive(String edition) throws IOException {
        assertThat(printed(edition)
                        .replaceAll(
                                "plans\\.overdue|Overdue : the planned date has passed|delayed: any plan is overdue",
                                "")
                        .replaceAll("Overdue: the planned date has passed", ""))
                .doesNotContainPattern(
                        "(?i)overdue|is halted|is delayed|none (is|was|went) (live|kept)|no plan is live");
    }

    @Test
    void theVerdictsPlaceSaysWhyThereIsNone() throws IOException {
        assertThat(printed("national"))
                .contains("There is no verdict on the rollout. The exports do not tell which plans are live")
                .contains("past its date")
                .contains("the exports do not tell how many were kept");
    }

    @Test
    void theOpeningIsTwoSentencesWhereNobodyCanSayWhatIsLive() throws IOException {
        assertThat(printed("organisation"))
                .contains("The one plan read has no date (withdrawn). The exports do not say which plans are live.");
    }
}
