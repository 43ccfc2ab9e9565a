package org.quarterlight.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.schedule.State;

/**
 * The large IT projects of Canada's government as its Parliament was told of them in 2016, 2019 and 2022, read by a
 * contract written for them, and what became of each in the words of those who compared the three answers by hand.
 */
class ParliamentaryProjectsTest {
    private static final Path FILES = Path.of(System.getProperty("real.data", "no-real-data"), "gc-it");
    private static final LocalDate TOLD = LocalDate.of(2022, 4, 25);
    private static final String CONTRACT = """
            {"name": "gc-it", "resources": [{"name": "projects", "path": "*.csv", "role": "plans", "source": "Parliament",
              "asAt": {"column": "asOfDate"}, "encoding": "utf-8",
              "schema": {"fieldsMatch": "subset", "fields": [
                {"name": "uniqueId", "role": "plan_id"},
                {"name": "department", "role": "organisation"},
                {"name": "projectName", "role": "product"},
                {"name": "estimatedCompletionDate", "role": "planned_date", "format": "%B %d, %Y"},
                {"name": "source", "role": "source_ref"}]}}]}
            """;

    private static final String ANSWERS = """
            due = ahead of schedule=1
            due = behind schedule=14
            due = new=16
            gone = completed=499
            gone = completed (ahead of schedule)=3
            gone = completed (behind schedule)=51
            gone = unknown (no dates specified)=49
            gone = unknown (past due)=29
            later = ahead of schedule=4
            later = behind schedule=98
            later = new=332
            later = on schedule=6
            overdue = completed=7
            overdue = completed (ahead of schedule)=1
            overdue = completed (behind schedule)=2
            undated, never-dated = unknown (no dates specified)=11
            undated, withdrawn = completed=2
            undated, withdrawn = unknown (past due)=1
            """;

    @TempDir
    Path folder;

    /**
     * All 1,126 projects. The comparers had no word for three answers of ours: they took a project whose last date is
     * past for completed, though no answer said that it was finished; we call it gone, or overdue, or say that its date
     * was withdrawn. A project that left the answers before its date they call unknown, we call it gone.
     */
    @Test
    void saysOfEveryProjectWhatTheComparersSaidInOurWords() throws IOException {
        assumeTrue(Files.isDirectory(FILES), "no parliamentary answers at " + FILES);
        Map<String, Long> counts = new TreeMap<>();
        Map<String, String> theirs = theirs();
        for (ScheduledPlan plan : read().schedule(TOLD).plans()) {
            String said = theirs.remove(plan.version().key().planId());
            assertThat(theirWord(plan)).as(plan.version().key().planId()).isEqualTo(said);
            counts.merge(ourWord(plan) + " = " + said, 1L, Long::sum);
        }
        assertThat(theirs).isEmpty();
        assertThat(counts.entrySet()).extracting(String::valueOf).containsExactly(ANSWERS.split("\n"));
    }

    private static String ourWord(ScheduledPlan plan) {
        return plan.undated()
                .map(reason -> "undated, " + reason.word())
                .orElse(plan.state().word());
    }

    /** The comparers' rule, on our facts: first and last date on record, the answers a project is in, and the day. */
    private static String theirWord(ScheduledPlan plan) {
        Optional<LocalDate> first = plan.history().firstDated().map(ParliamentaryProjectsTest::day);
        if (first.isEmpty()) {
            return "unknown (no dates specified)";
        }
        LocalDate last = plan.history().versions().stream()
                .filter(version -> version.dates().planned().interval().isPresent())
                .max(Comparator.comparing(PlanVersion::asAt))
                .map(ParliamentaryProjectsTest::day)
                .orElseThrow();
        boolean moved = !last.equals(first.get());
        String direction = last.isAfter(first.get()) ? "behind schedule" : "ahead of schedule";
        if (!last.isAfter(TOLD)) {
            return moved ? "completed (" + direction + ")" : "completed";
        }
        if (plan.state() == State.GONE || plan.undated().isPresent()) {
            return "unknown (past due)";
        }
        long slip = plan.history().slipSinceBaselineDays().orElseThrow();
        boolean firstDatedNow = plan.history().firstDated().orElseThrow().asAt().equals(TOLD);
        return firstDatedNow ? "new" : slip > 0 ? "behind schedule" : slip < 0 ? "ahead of schedule" : "on schedule";
    }

    private static LocalDate day(PlanVersion version) {
        return version.dates().planned().interval().map(Interval::measuringDay).orElseThrow();
    }

    private Sample read() throws IOException {
        for (String year : new String[] {"2016", "2019", "2022"}) {
            String name = "gc-it-projects-" + year + ".csv";
            Files.copy(FILES.resolve(name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("datapackage.json"), CONTRACT, UTF_8);
        Sample sample = Sample.ofFolder(folder);
        assertThat(sample.problems()).isEmpty();
        assertThat(sample.reports())
                .extracting(report -> report.counts().accepted())
                .containsExactly(398L, 463L, 495L);
        return sample;
    }

    private static Map<String, String> theirs() throws IOException {
        Map<String, String> theirs = new TreeMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(FILES.resolve("gc-it-projects-combined.csv"), UTF_8, format)) {
            for (CSVRecord row : rows) {
                theirs.put(row.get("uniqueId"), row.get("estimatedStatus"));
            }
        }
        return theirs;
    }
}
