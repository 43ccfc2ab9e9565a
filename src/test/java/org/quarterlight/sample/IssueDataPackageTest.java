package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.check.Check;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.State;
import org.quarterlight.schedule.Undated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The description beside an issue's data says what really stands in them. */
class IssueDataPackageTest {
    private static final LocalDate DAY = LocalDate.of(2008, 10, 28);

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void write() {
        IssueFolder issue = new IssueFolder(folder, DAY);
        issue.begin();
        issue.writeData(Sample.ofFolder(Path.of("input")).schedule(DAY), Set.of());
        try (Stream<Path> files = Files.walk(folder)) {
            data = files.filter(file -> file.endsWith("datapackage.json"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void everyColumnIsDescribedInItsPlaceAndEveryCellIsOfItsType() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String table : List.of("schedule", "changes", "rejected-rows")) {
            List<JsonNode> fields = fields(table);
            try (BufferedReader in = Files.newBufferedReader(data.resolve(table + ".csv"));
                    CSVParser rows = CSVFormat.RFC4180.parse(in)) {
                List<CSVRecord> all = rows.getRecords();
                assertThat(all.getFirst().toList()).isEqualTo(names(fields));
                all.subList(1, all.size()).forEach(row -> faults.addAll(faults(row, fields)));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theWordsOfAColumnAreAllThatItCanHold() {
        assertThat(words("schedule", "state"))
                .containsExactlyInAnyOrder(
                        Arrays.stream(State.values()).map(State::word).toArray(String[]::new));
        assertThat(words("schedule", "reason"))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Undated.values()).map(Undated::word).toArray(String[]::new));
        String[] changes = Arrays.stream(Change.values()).map(Change::word).toArray(String[]::new);
        assertThat(words("schedule", "change")).containsExactlyInAnyOrder(changes);
        assertThat(words("changes", "change")).containsExactlyInAnyOrder(changes);
    }

    @Test
    void theFieldsOfFiguresAreThoseThatAreWritten() {
        JsonNode figures =
                new ObjectMapper().readTree(data.resolve("figures.json").toFile());
        List<String> described = names(fields("figures"));
        assertThat(figures.size()).isPositive();
        figures.forEach(figure -> assertThat(described).containsAll(figure.propertyNames()));
    }

    @Test
    void ourOwnCheckAcceptsEachFileByIt() {
        assertThat(Check.of(List.of(data)).text())
                .contains("schedule.csv", "23 accepted, 0 rejected", "changes.csv", "rejected-rows.csv", "figures.json")
                .contains("4 files checked, nothing to complain of");
    }

    @Test
    void ourOwnCheckNamesTheLineOfWhatWasSpoiltInEachFile() throws IOException {
        spoil("changes.csv", "date-lost", "date-lots");
        spoil("figures.json", "\"asAt\":\"2008-10-28\"", "\"asAt\":\"28 October\"");
        assertThat(Check.of(List.of(data)).csv())
                .contains("changes.csv,", ",not-allowed,date-lots,")
                .contains("figures.json,", ",not-a-date,28 October,");
    }

    private void spoil(String file, String right, String wrong) throws IOException {
        String text = Files.readString(data.resolve(file));
        assertThat(text).contains(right);
        Files.writeString(data.resolve(file), text.replace(right, wrong));
    }

    private JsonNode resource(String name) {
        JsonNode descriptor =
                new ObjectMapper().readTree(data.resolve("datapackage.json").toFile());
        return descriptor
                .get("resources")
                .valueStream()
                .filter(resource -> resource.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> fields(String resource) {
        return resource(resource).get("schema").get("fields").valueStream().toList();
    }

    private static List<String> names(List<JsonNode> fields) {
        return fields.stream().map(field -> field.get("name").asString()).toList();
    }

    private List<String> words(String resource, String field) {
        return fields(resource).stream()
                .filter(one -> one.get("name").asString().equals(field))
                .flatMap(one -> one.get("constraints").get("enum").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> faults(CSVRecord row, List<JsonNode> fields) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            boolean needed = fields.get(i).path("constraints").path("required").asBoolean(false);
            String cell = row.get(i);
            if (cell.isEmpty()
                    ? needed
                    : !isOf(fields.get(i).get("type").asString()).test(cell)) {
                faults.add(row.getRecordNumber() + " " + fields.get(i).get("name") + " " + cell);
            }
        }
        return faults;
    }

    private static Predicate<String> isOf(String type) {
        return switch (type) {
            case "date" -> Pattern.compile("\\d{4}-\\d{2}-\\d{2}").asMatchPredicate();
            case "integer" -> Pattern.compile("-?\\d+").asMatchPredicate();
            default -> cell -> true;
        };
    }
}
