package org.quarterlight.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.document.Block;
import org.quarterlight.document.Document;
import org.quarterlight.document.Inline;

/** A programme whose departments have several projects each, without suppliers, told in words of its own. */
class SeveralProjectsTest {
    private static final LocalDate NEWEST = LocalDate.of(2026, 6, 30);

    @TempDir
    private Path folder;

    private Sample sample = Sample.ofFolder(Path.of("input"));

    @BeforeEach
    void sixProjectsOfTwoDepartments() throws IOException {
        write("datapackage.json", """
                {"title": "Major projects",
                 "words": {"organisation": ["department", "departments"], "plan": ["project", "projects"],
                  "goLive": ["completion", "completions"]},
                 "resources": [
                  {"name": "plans", "path": "plans-*.csv", "role": "plans", "source": "Office",
                   "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"}, "schema": {"fieldsMatch": "subset", "fields": [
                    {"name": "Id", "role": "plan_id"}, {"name": "Department", "role": "organisation"},
                    {"name": "Project", "role": "product"}, {"name": "Category", "role": "region"},
                    {"name": "Reason", "role": "reason"}, {"name": "Stage", "role": "stage"},
                    {"name": "End", "role": "planned_date", "formats": ["%d.%m.%Y", "%d.%m.%y"]}]}},
                  {"name": "other", "path": "other.csv", "role": "services", "schema": {"fieldsMatch": "subset",
                   "fields": [{"name": "part", "role": "part"}, {"name": "measure", "role": "measure"},
                    {"name": "value", "role": "value"}, {"name": "unit", "role": "unit"},
                    {"name": "as_at", "role": "as_at_date"}]}}]}
                """);
        write("other.csv", """
                part,measure,value,unit,as_at
                All,cost,12.7,billion pounds,2026-06-30
                All,done,98,%,2026-06-30
                """);
        write("plans-2026-03-30.csv", """
                Id,Department,Project,Category,Reason,Stage,End
                1,DfE,Schools,Works,,procurement,30.09.2027
                2,DfE,Colleges,ICT,,implementing,31.12.2027
                3,MoD,Ships,Works,,implementing,01.01.2028
                4,MoD,Radar,ICT,,implementing,30.06.2026
                5,MoD,Depot,Works,,implementing,01.03.2028
                6,DfE,Labs,ICT,,implementing,01.03.2027
                """);
        write("plans-2026-06-30.csv", """
                Id,Department,Project,Category,Reason,Stage,End
                1,DfE,Schools,Works,,implementing,30.09.27
                2,DfE,Colleges,ICT,,implementing,31.12.2029
                3,MoD,Ships,Works,no site yet,implementing,TBC
                4,MoD,Radar,ICT,no site yet,implementing,TBC
                5,MoD,Depot,Works,,cancelled,01.03.2028
                6,DfE,Labs,ICT,,implementing,01.02.2027
                """);
        sample = Sample.ofFolder(folder);
    }

    @Test
    void questionsNameTheProjectWhereADepartmentHasSeveral() {
        assertThat(words("parliamentary-pack"))
                .anyMatch(
                        line -> line.contains(
                                "Which dates replace those withdrawn, and when will they be given: Ships (MoD) and Radar (MoD)? (2)"));
    }

    /** The first project's day is written otherwise, and its stage is one that no reader of the table sees. */
    @Test
    void whatDiffersSinceTheLastPackDiffersInWhatIsShownTheLongestMoveFirst() {
        assertThat(rows("parliamentary-pack", "Planned then"))
                .containsExactly(
                        "DfE Colleges 31 Dec 2027 31 Dec 2029 +731 later",
                        "DfE Labs 1 Mar 2027 1 Feb 2027 -28 later",
                        "MoD Ships 1 Jan 2028 TBC [z] date withdrawn",
                        "MoD Radar 30 Jun 2026 TBC [z] date withdrawn",
                        "MoD Depot 1 Mar 2028 1 Mar 2028 [z] stopped");
    }

    @Test
    void aTitleNamesTwoKindsOfChangeAndTheTextTheOthers() {
        assertThat(documents("what-moved").getFirst().title())
                .isEqualTo("1 project slipped and 2 lost their dates since the last export");
        assertThat(words("what-moved"))
                .anyMatch(line -> line.startsWith("1 project was cancelled, 1 came forward and 1 is unchanged."));
    }

    @Test
    void aListOfWhatMovedIsNotCutToFitOnePageWithTheRest() throws IOException {
        sample = Sample.ofFolder(MadeUpProgramme.of(400).write(folder.resolve("large")));

        assertThat(rows("what-moved", "Slip, days")).hasSize(10);
    }

    @Test
    void whatTheSourcesSayAlikeIsQuotedOnceInTheirWordsAlone() {
        assertThat(words("national"))
                .anyMatch(line -> line.contains("Of ICT and Works the sources say: \u201cno site yet\u201d."));
    }

    @Test
    void thereIsNoBriefingOfSuppliersWhereNoExportNamesOne() {
        assertThat(documents("supplier")).isEmpty();
        assertThat(words("national-annex")).noneMatch(line -> line.contains("by supplier"));
    }

    @Test
    void amountsBearTheirSigns() {
        assertThat(rows("parliamentary-pack", "Measure"))
                .anyMatch(row -> row.contains("\u00a312.7 billion"))
                .anyMatch(row -> row.contains("98%"));
    }

    @Test
    void anEditionIsNamedByWhatItsProgrammeIsToldApartBy() {
        assertThat(documents("region"))
                .extracting(Document::shortTitle)
                .containsExactly("Major projects: category briefing: ICT", "Major projects: category briefing: Works");
    }

    private List<Document> documents(String edition) {
        return Shipped.briefings(sample, NEWEST, Shipped.template(edition)).toList();
    }

    private List<Block> blocks(String edition) {
        return edition.endsWith("-annex")
                ? Shipped.volumes(sample, NEWEST, Shipped.template(edition.replace("-annex", "")))
                        .flatMap(volumes -> volumes.annex().stream())
                        .flatMap(annex -> annex.blocks().stream())
                        .toList()
                : documents(edition).stream()
                        .flatMap(document -> document.blocks().stream())
                        .toList();
    }

    private List<String> words(String edition) {
        return blocks(edition).stream().flatMap(SeveralProjectsTest::words).toList();
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(Inline.plain(heading.text()));
            case Block.Paragraph paragraph -> Stream.of(Inline.plain(paragraph.text()));
            case Block.Items items ->
                items.items().stream().flatMap(List::stream).flatMap(SeveralProjectsTest::words);
            case Block.Table table -> Stream.of(Inline.plain(table.caption().detail()));
            default -> Stream.empty();
        };
    }

    /** The rows of the table that has a column, their cells joined. */
    private List<String> rows(String edition, String heading) {
        return blocks(edition).stream()
                .filter(block -> block instanceof Block.Table table
                        && table.columns().stream()
                                .anyMatch(column -> column.heading().equals(heading)))
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .map(row ->
                        String.join(" ", row.cells().stream().map(Inline::plain).toList()))
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, UTF_8);
    }
}
