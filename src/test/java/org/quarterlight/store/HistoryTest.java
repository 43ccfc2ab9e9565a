package org.quarterlight.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.dates.StatedDate.Absence;
import org.quarterlight.plan.DateStatus;
import org.quarterlight.plan.Deployment;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.KeyText;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.Organisation;
import org.quarterlight.plan.PlanDates;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.Remarks;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.plan.Stage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class HistoryTest {
    private static final LocalDate JUNE = LocalDate.of(2008, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2008, 7, 31);
    private static final Instant MORNING = Instant.parse("2008-07-01T06:00:00Z");
    private static final String CONTRACT = "c".repeat(64);

    private final DataSource source = newDatabase();
    private final History history = new History(source);

    DataSource newDatabase() {
        return new DriverManagerDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc", "SA", "");
    }

    @Test
    void givesBackEveryWordOfAVersion() {
        PlanVersion odd = new PlanVersion(
                new PlanKey("north", "1:2 / \u0000'x"),
                JUNE,
                new Line("plans/june.csv", "f".repeat(64), 7),
                new Organisation("RTX", "Morecambe \"Bay\"", ""),
                "North",
                new Deployment("Lorenzo", "R1", "ward", "CSC"),
                Stage.PAUSED,
                new PlanDates(
                        new StatedDate.On("not before July", Interval.since(LocalDate.of(2008, 7, 1))),
                        new StatedDate.On("by 31 October", Interval.until(LocalDate.of(2008, 10, 31))),
                        new StatedDate.None("under review", Absence.UNDER_REVIEW),
                        DateStatus.INDICATIVE),
                new Remarks(
                        "amber",
                        "a\n\\.\n\tb\r\\N,\"",
                        "=1+1\n\u202e\ud83d\ude80",
                        "yes",
                        "22",
                        "",
                        "https://x",
                        new TreeMap<>(Map.of("column 9", "", "a:b", "3:abc"))));
        read("plans/june.csv", "f".repeat(64), MORNING, odd);
        assertThat(history.plans().versions(odd.key())).containsExactly(odd);
        assertThat(histories(JULY)).extracting(PlanHistory::versions).containsExactly(List.of(odd));
    }

    @Test
    void knowsAFileOnlyByTheContractItWasReadBy() {
        read("june.csv", "a", MORNING, version("1", JUNE, "June 2008", "a"));
        assertThat(history.files().knows("a", "", CONTRACT)).isTrue();
        assertThat(history.files().knows("a", "", "another")).isFalse();
        assertThat(history.files().knows("b", "", CONTRACT)).isFalse();
    }

    @Test
    void anotherContractTakesThePlaceOfTheFirstReading() {
        read("june.csv", "a", MORNING, version("1", JUNE, "June 2008", "a"));
        FileReading again = history.files().begin("june.csv", "a", "", "another", MORNING);
        PlanVersion other = version("2", JUNE, "July 2008", "a");
        again.opened(export(other, "june.csv", MORNING));
        again.accepted(other);
        again.complete(report("june.csv", "a"));
        assertThat(histories(JULY)).extracting(PlanHistory::key).containsExactly(other.key());
        assertThat(history.files().knows("a", "", CONTRACT)).isFalse();
        assertThat(history.exports().all()).hasSize(1);
    }

    @Test
    void aHalfReadFileCountsForNothingAndIsClearedAway() {
        FileReading half = history.files().begin("june.csv", "a", "", CONTRACT, MORNING);
        half.opened(export(version("1", JUNE, "", "a"), "june.csv", MORNING));
        for (int portion = 0; portion < 17; portion++) {
            IntStream.range(portion * 1_000, portion * 1_000 + 1_000)
                    .forEach(n -> half.accepted(version("p" + n, JUNE, "June 2008", "a")));
            half.write();
        }
        assertThat(count("plan_version")).isEqualTo(17_000);
        assertThat(history.exports().all()).isEmpty();
        assertThat(history.plans().versions(new PlanKey("north", "p1"))).isEmpty();

        History after = new History(source);
        after.files().clearHalfRead();
        assertThat(count("plan_version") + count("export_lines") + count("export") + count("export_file"))
                .isZero();
        assertThat(after.files().knows("a", "", CONTRACT)).isFalse();
        read("june.csv", "a", MORNING, version("p1", JUNE, "June 2008", "a"));
        assertThat(histories(JULY)).hasSize(1);
    }

    @Test
    void theLaterReceivedOfTwoFilesForOneDateCounts() {
        PlanVersion first = version("1", JUNE, "June 2008", "a");
        PlanVersion corrected = version("1", JUNE, "July 2008", "b");
        read("a.csv", "a", MORNING, first);
        read("b.csv", "b", MORNING.plusSeconds(60), corrected);
        assertThat(histories(JULY)).extracting(PlanHistory::versions).containsExactly(List.of(corrected));
        assertThat(history.exports().upTo(JULY, Optional.of(MORNING.plusSeconds(59))))
                .extracting(Export::sha256)
                .containsExactly("a");
        assertThat(history.plans().versions(first.key())).containsExactly(first, corrected);
    }

    @Test
    void saysNothingOfExportsAfterTheAsAtDate() {
        read("a.csv", "a", MORNING, version("1", JUNE, "June 2008", "a"));
        read("b.csv", "b", MORNING, version("1", JULY, "July 2008", "b"));
        assertThat(histories(JUNE)).extracting(plan -> plan.versions().size()).containsExactly(1);
        assertThat(histories(JULY)).extracting(plan -> plan.versions().size()).containsExactly(2);
        assertThat(histories(JUNE.minusDays(1))).isEmpty();
    }

    @Test
    void storesWhatIsRepeatedOnlyOnce() {
        read("a.csv", "a", MORNING, version("1", JUNE, "June 2008", "a"));
        read("b.csv", "b", MORNING, version("1", JULY, "June 2008", "b"));
        assertThat(count("plan_version")).isEqualTo(1);
        read("c.csv", "c", MORNING, version("1", JULY.plusMonths(1), "July 2008", "c"));
        assertThat(count("plan_version")).isEqualTo(2);
    }

    @Test
    void streamsMoreThanAPageOfPlansInTheOrderOfTheirKeys() {
        List<PlanVersion> many = IntStream.range(0, 1_234)
                .mapToObj(n -> version((n % 2 == 0 ? "a" : "\u00e9Z ") + n, JUNE, "June 2008", "a"))
                .toList();
        read("a.csv", "a", MORNING, many.toArray(PlanVersion[]::new));
        List<PlanKey> keys = histories(JULY).stream().map(PlanHistory::key).toList();
        assertThat(keys).hasSize(1_234).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Property(tries = 50)
    void keysAreToldApartAndOrderedButForTheirTypography(
            @ForAll @Size(min = 1, max = 20)
                    Set<
                                    @StringLength(min = 1, max = 3)
                                    @Chars({' ', '\u0001', 'a', 'B', '\u00e9', '\ud83d', '\uffee'}) String>
                            ids) {
        Map<String, String> byText = new TreeMap<>();
        ids.forEach(id -> byText.putIfAbsent(KeyText.folded(id), id));
        PlanVersion[] versions = byText.values().stream()
                .map(id -> version(id, JUNE, "June 2008", "a"))
                .toArray(PlanVersion[]::new);
        read("a.csv", "a", MORNING, versions);
        assertThat(histories(JULY)).extracting(plan -> plan.key().planId()).containsExactlyElementsOf(byText.values());
    }

    @Test
    void remembersWhichPlansHadTheirRowRejected() {
        PlanVersion good = version("1", JUNE, "June 2008", "a");
        read("a.csv", "a", MORNING, good);
        Export july = new Export("north", JULY, "b.csv", "b", MORNING);
        RowProblem placed = problem("b.csv", "b", 3, Optional.of(good.key()));
        RowProblem lost = problem("b.csv", "b", 2, Optional.empty());
        FileReading reading = history.files().begin("b.csv", "b", "", CONTRACT, MORNING);
        reading.opened(july);
        reading.rejected(Optional.of(july), placed);
        reading.rejected(Optional.empty(), lost);
        reading.complete(report("b.csv", "b"));
        assertThat(histories(JULY))
                .singleElement()
                .satisfies(plan -> assertThat(plan.rejectedAt()).containsExactly(JULY));
        assertThat(history.rejectedRows().of(List.of(july))).containsExactly(lost, placed);
        assertThat(history.rejectedRows().withoutExport()).isEmpty();
    }

    @Test
    void ofAQuarantinedFileOnlyTheReportIsKept() {
        RowProblem why = problem("a.csv", "a", 9, Optional.empty());
        PlanVersion version = version("1", JUNE, "June 2008", "a");
        FileReading reading = history.files().begin("a.csv", "a", "", CONTRACT, MORNING);
        reading.opened(export(version, "a.csv", MORNING));
        reading.accepted(version);
        FileReport report = new FileReport(
                "a.csv",
                "a",
                "plans",
                new FileReport.Understood("UTF-8", "comma", "proves both", true),
                new FileReport.Counts(9, 8, 7, 1, 0),
                List.of("one", ""),
                Optional.of(why));
        reading.complete(report);
        assertThat(histories(JULY)).isEmpty();
        assertThat(history.exports().all()).isEmpty();
        assertThat(history.files().reports()).containsExactly(report);
        assertThat(history.files().knows("a", "", CONTRACT)).isTrue();
    }

    private int count(String table) {
        Integer rows = new JdbcTemplate(source).queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
        return rows == null ? 0 : rows;
    }

    private List<PlanHistory> histories(LocalDate asAt) {
        return history.plans()
                .in(history.exports().upTo(asAt, Optional.empty()))
                .toList();
    }

    private void read(String path, String sha256, Instant received, PlanVersion... versions) {
        FileReading reading = history.files().begin(path, sha256, "", CONTRACT, received);
        List<Export> opened = new ArrayList<>();
        for (PlanVersion version : versions) {
            Export export = export(version, path, received);
            if (!opened.contains(export)) {
                reading.opened(export);
                opened.add(export);
            }
            reading.accepted(version);
        }
        reading.complete(report(path, sha256));
    }

    private static Export export(PlanVersion version, String path, Instant received) {
        return new Export(
                version.key().source(), version.asAt(), path, version.line().sha256(), received);
    }

    private static FileReport report(String path, String sha256) {
        return new FileReport(
                path,
                sha256,
                "plans",
                new FileReport.Understood("UTF-8", "comma", "day first", true),
                new FileReport.Counts(2, 1, 1, 0, 0),
                List.of(),
                Optional.empty());
    }

    private static RowProblem problem(String file, String sha256, long line, Optional<PlanKey> plan) {
        return new RowProblem(new Line(file, sha256, line), "Go-live", "date", "soonish", "a date", "1;soonish", plan);
    }

    private static PlanVersion version(String id, LocalDate asAt, String planned, String sha256) {
        return new PlanVersion(
                new PlanKey("north", id),
                asAt,
                new Line(sha256 + ".csv", sha256, 2),
                new Organisation("R" + id, "", ""),
                "North",
                new Deployment("Lorenzo", "", "", "CSC"),
                Stage.IMPLEMENTING,
                new PlanDates(
                        new StatedDate.On(planned, Interval.day(JUNE)),
                        StatedDate.BLANK,
                        StatedDate.BLANK,
                        DateStatus.NOT_GIVEN),
                new Remarks("", "", "", "", "", "", "", new TreeMap<>()));
    }

    @Test
    void keepsEqualBytesApartWhereTheFileNamesTellDifferentExports() {
        for (String month : List.of("june", "july")) {
            FileReading reading = history.files().begin(month + ".csv", "a", month, CONTRACT, MORNING);
            LocalDate asAt = month.equals("june") ? JUNE : JULY;
            reading.opened(new Export("Office", asAt, month + ".csv", "a", MORNING));
            reading.complete(report(month + ".csv", "a"));
        }

        assertThat(history.exports().all()).extracting(Export::asAt).containsExactly(JUNE, JULY);
        assertThat(history.files().knows("a", "august", CONTRACT)).isFalse();
    }
}
