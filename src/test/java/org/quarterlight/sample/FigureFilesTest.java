package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.figure.FigureDefinition;
import org.quarterlight.figure.Scope;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.track.TrackRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code figures.json}: what every figure has, and that it stays small whatever the length of the history. */
class FigureFilesTest {
    private static final LocalDate DAY = LocalDate.of(2008, 10, 28);

    @TempDir
    Path folder;

    private JsonNode written(Sample sample, LocalDate day, Set<Scope> organisations) {
        Schedule plain = sample.schedule(day);
        TrackRecord record = TrackRecord.of(sample.reading(day), plain);
        Schedule schedule = plain.with(record.scopes(), record::figures);
        IssueFolder issue = new IssueFolder(folder.resolve("output"), day);
        issue.begin();
        issue.writeData(schedule, organisations);
        return new ObjectMapper().readTree(data(day, "figures.json").toFile());
    }

    private Path data(LocalDate day, String name) {
        return new IssueFolder(folder.resolve("output"), day)
                .building()
                .resolve("data")
                .resolve(name);
    }

    @ParameterizedTest(name = "{0} plans, {1} organisations, {2} products, {3} regions, {4} exports")
    @CsvSource({
        "40, 20, 3, 3, 200",
        "40, 20, 3, 3, 2",
        "13000, 6500, 2100, 33, 2",
        "11000, 11000, 3, 33, 2",
        "300, 150, 95, 95, 2"
    })
    void itIsAtMostFiveTimesTheNewestExportsAndAMegabyte(
            int plans, int organisations, int products, int regions, int exports) throws IOException {
        List<LocalDate> dates = exports == 2 ? MadeUpProgramme.quarters() : MadeUpProgramme.nights(exports);
        Path input = new MadeUpProgramme(plans, organisations, products, regions, dates).write(folder.resolve("input"));
        JsonNode figures = written(Sample.ofFolder(input), MadeUpProgramme.NEWEST, Set.of());
        long newest = Files.size(input.resolve("works-" + MadeUpProgramme.NEWEST + ".csv"));
        assertThat(Files.size(data(MadeUpProgramme.NEWEST, "figures.json")))
                .isLessThanOrEqualTo(5 * newest + 1_000_000);
        Set<String> ids = StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> figure.get("scope").asString().equals("programme"))
                .map(figure -> figure.get("id").asString())
                .collect(Collectors.toSet());
        assertThat(ids).hasSize(FigureDefinition.values().length);
    }

    @Test
    void evidenceIsAnEntryAFileWithLinesInRanges() {
        JsonNode figures = written(Sample.ofFolder(Path.of("input")), DAY, Set.of());
        JsonNode read = find(figures, "plans.read", "region:South");
        assertThat(read.get("evidence")).hasSize(1);
        assertThat(read.get("evidence").get(0).get("file").asString()).isEqualTo("plans/south-2008-10-28.csv");
        assertThat(read.get("evidence").get(0).get("lines").asString()).isEqualTo("2-11");
        assertThat(read.get("definition").asString()).isEqualTo("plans.read");
        assertThat(figures).noneMatch(figure -> figure.has("evidenceLeftOut"));
    }

    @Test
    void aGoLiveOfSeveralDaysHasBothEnds() {
        JsonNode last = find(written(Sample.ofFolder(Path.of("input")), DAY, Set.of()), "golive.last", "region:South");
        assertThat(last.get("value").asString()).isEqualTo("2007-12-16");
        assertThat(last.get("earliest").asString()).isEqualTo("2007-12-15");
    }

    @Test
    void whatAnIdMeansIsSaidOnce() {
        written(Sample.ofFolder(Path.of("input")), DAY, Set.of());
        JsonNode definitions =
                new ObjectMapper().readTree(data(DAY, "definitions.json").toFile());
        assertThat(definitions.get("definitions").get("plans.due").asString())
                .isEqualTo(FigureDefinition.PLANS_DUE.definition());
        assertThat(definitions.get("leftOut")).isEmpty();
    }

    @Test
    void organisationsAreToldOfWhereAnEditionIsMadeForThemAndWithoutWhatIsNothing() {
        Scope free = Scope.organisation("RAL");
        JsonNode figures = written(Sample.ofFolder(Path.of("input")), DAY, Set.of(free));
        Set<String> scopes = new HashSet<>();
        figures.forEach(figure -> scopes.add(figure.get("scope").asString()));
        assertThat(scopes)
                .filteredOn(scope -> scope.startsWith("organisation:"))
                .containsExactly("organisation:RAL");
        assertThat(figures)
                .filteredOn(figure -> figure.get("scope").asString().equals("organisation:RAL"))
                .noneMatch(figure -> figure.get("value").isNull()
                        || figure.get("value").asString().equals("0"));
    }

    private static JsonNode find(JsonNode figures, String id, String scope) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> figure.get("id").asString().equals(id)
                        && figure.get("scope").asString().equals(scope))
                .findFirst()
                .orElseThrow();
    }
}
