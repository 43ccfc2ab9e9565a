package org.quarterlight.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The sample as files: sourced row by row, cumulative, and accounted for fact by fact. */
class SampleFolderTest {
    private static final Path INPUT = Path.of("input");
    private static final Pattern EXPORT = Pattern.compile("(.+)-(\\d{4}-\\d{2}-\\d{2})\\.csv");
    private static final Pattern FACT = Pattern.compile("^\\| (\\d+) \\| .* \\| (.+) \\|$");
    private static final Pattern NAMED_EXPORT =
            Pattern.compile("`((?:london|south|north-midlands-east)-\\d{4}-\\d{2}-\\d{2})`");

    @Test
    void everyRowNamesThePublishedSourceItRestsOn() throws IOException {
        for (Path file : sourced()) {
            assertThat(rows(file))
                    .as(file.toString())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get("source_ref")).startsWith("http"));
        }
    }

    @Test
    void noPlanVanishesFromOneExportToTheNext() throws IOException {
        for (List<Path> exports : exportsBySource().values()) {
            Set<String> before = Set.of();
            for (Path export : exports) {
                List<String> plans =
                        rows(export).stream().map(row -> row.get("plan_id")).toList();
                assertThat(plans).as(export.toString()).doesNotHaveDuplicates().containsAll(before);
                before = new HashSet<>(plans);
            }
        }
    }

    @Test
    void speaksFromTwentyTwoDatesAndEndsWithEverySourceOnTheDayOfTheArticle() throws IOException {
        Map<String, List<Path>> exports = exportsBySource();
        assertThat(exports).containsOnlyKeys("london", "south", "north-midlands-east");
        assertThat(exports.values())
                .allSatisfy(files -> assertThat(asAt(files.getLast())).isEqualTo("2008-10-28"));
        assertThat(exports.values().stream()
                        .flatMap(List::stream)
                        .map(SampleFolderTest::asAt)
                        .distinct())
                .hasSize(22)
                .contains("2006-06-30", "2007-02-28");
    }

    @Test
    void saysOfEveryFactWhereItIsOrWhyItIsOut() throws IOException {
        List<Matcher> facts = Files.readString(INPUT.resolve("README.md"), UTF_8)
                .lines()
                .map(FACT::matcher)
                .filter(Matcher::matches)
                .toList();
        assertThat(facts.stream().map(fact -> Integer.parseInt(fact.group(1))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 83).boxed().toList());
        assertThat(facts.stream().map(fact -> fact.group(2)))
                .allMatch(
                        place -> place.startsWith("out: ") || place.contains("statements.csv") || namesAnExport(place));
    }

    private static boolean namesAnExport(String place) {
        List<String> named = NAMED_EXPORT
                .matcher(place)
                .results()
                .map(found -> found.group(1))
                .toList();
        return !named.isEmpty()
                && named.stream().allMatch(name -> Files.exists(INPUT.resolve("plans/" + name + ".csv")));
    }

    @Test
    void givesEachOrganisationOneNameAndRegion() throws IOException {
        Map<String, String> register = rows(INPUT.resolve("organisations.csv")).stream()
                .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("name") + ", " + row.get("region")));
        for (List<Path> exports : exportsBySource().values()) {
            for (CSVRecord row : rows(exports.getLast())) {
                String code = row.get("organisation_code");
                String named = row.get("organisation") + ", " + row.get("region");
                assertThat(register.getOrDefault(code, named)).isEqualTo(named);
            }
        }
    }

    @Test
    void mailsNobodyWhoExists() throws IOException {
        assertThat(rows(INPUT.resolve("recipients.csv")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("address")).endsWith("@example.org"));
    }

    private static List<Path> sourced() throws IOException {
        List<Path> files = new ArrayList<>();
        exportsBySource().values().forEach(files::addAll);
        Stream.of("contracts", "services", "issues", "statements")
                .forEach(name -> files.add(INPUT.resolve(name + ".csv")));
        return files;
    }

    private static Map<String, List<Path>> exportsBySource() throws IOException {
        try (Stream<Path> files = Files.list(INPUT.resolve("plans"))) {
            return files.sorted()
                    .collect(Collectors.groupingBy(
                            file -> EXPORT.matcher(file.getFileName().toString())
                                    .replaceAll("$1"),
                            TreeMap::new,
                            Collectors.toList()));
        }
    }

    private static String asAt(Path export) {
        return EXPORT.matcher(export.getFileName().toString()).replaceAll("$2");
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
