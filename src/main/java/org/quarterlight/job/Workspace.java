package org.quarterlight.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.quarterlight.contract.ContractProblem;
import org.quarterlight.contract.ContractReading;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.intake.Intake;
import org.quarterlight.intake.ProgrammeReading;
import org.quarterlight.issue.Manifest.FileDigest;
import org.quarterlight.issue.Modes;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.programme.Recipient;
import org.quarterlight.schedule.Reading;
import org.quarterlight.schedule.RefusedRows;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.store.FileReading;
import org.quarterlight.store.History;
import org.quarterlight.store.Logbook;

/** The input folder and everything ever read from it, opened together under the run's lock. */
public final class Workspace implements AutoCloseable {
    private final Path state;
    private final RunLock lock;
    private final HikariDataSource database;
    private final DataPackage contract;
    private final Intake intake;
    private final List<InputFile> files;
    private final ProgrammeReading beside;
    private final History history;

    private Workspace(Folders places, DataPackage contract) {
        this.contract = contract;
        this.intake = new Intake(contract);
        this.files = intake.files();
        this.beside = intake.programme(files);
        this.state = places.state();
        this.lock = RunLock.take(state);
        Modes.restrict(state);
        this.database = connect(places);
        this.history = new History(database);
    }

    /** Opens the folders; reads nothing yet. */
    public static Workspace open(Folders places) {
        return switch (DataPackage.read(places.input().resolve(DataPackage.FILE_NAME))) {
            case ContractReading.Read(DataPackage contract) -> new Workspace(places, contract);
            case ContractReading.Faulty(List<ContractProblem> problems) -> throw new ContractRefused(problems);
        };
    }

    private static HikariDataSource connect(Folders places) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(
                "jdbc:hsqldb:file:" + places.state().resolve("quarterlight").toAbsolutePath()
                        + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;shutdown=true;hsqldb.default_table_type=cached");
        config.setUsername("SA");
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    DataSource database() {
        return database;
    }

    private Stream<InputFile> plans() {
        return files.stream().filter(file -> file.role() == ResourceRole.PLANS);
    }

    /** The files of plans that were not yet read, or were read by another contract; a file under two names is one. */
    List<InputFile> unread() {
        Set<List<String>> met = new HashSet<>();
        return plans().filter(file -> met.add(identity(file)))
                .filter(file -> !history.files().knows(file.sha256(), file.told(), intake.rules()))
                .toList();
    }

    private static List<String> identity(InputFile file) {
        return file.sha256().isEmpty() ? List.of(file.name()) : List.of(file.sha256(), file.told());
    }

    /** Reads one file and remembers what it says. */
    FileReport read(InputFile file) {
        FileReading reading =
                history.files().begin(file.name(), file.sha256(), file.told(), intake.rules(), file.received());
        FileReport report = intake.read(file, reading);
        reading.complete(report);
        return report;
    }

    /** Reads every file that was not yet read, for commands that run no job. */
    public Workspace brought(Progress progress) {
        List<InputFile> unread = unread();
        if (!unread.isEmpty()) {
            progress.begin("Reading exports", unread.size());
            unread.forEach(file -> progress.advance(read(file).file()));
            progress.end();
        }
        return this;
    }

    /** The as-at dates of all exports, oldest first. */
    public List<LocalDate> asAtDates() {
        return history.exports().all().stream()
                .map(Export::asAt)
                .distinct()
                .sorted()
                .toList();
    }

    /** The newest as-at date on record. */
    public Optional<LocalDate> newest() {
        return asAtDates().stream().max(Comparator.naturalOrder());
    }

    /** Where the database is, and whatever else is no briefing. */
    Path state() {
        return state;
    }

    Logbook logbook() {
        return history.logbook();
    }

    /** The sources whose next export was expected by today and has not come, each in a line. */
    List<String> late(LocalDate today) {
        return Sources.that(rhythm -> rhythm.isLate(today), history.exports().all());
    }

    /** Those of the late sources that are worth waiting for. */
    List<String> awaited(LocalDate today) {
        return Sources.that(rhythm -> rhythm.isAwaited(today), history.exports().all());
    }

    /** What is true at an as-at date, from what was received up to the end of a day where one is given. */
    public AsAtPosition account(LocalDate asAt, Optional<LocalDate> knownOn) {
        List<Export> exports = exports(asAt, knownOn);
        if (exports.isEmpty()) {
            throw new WrongRequest("--as-at", asAt.toString(), noExport(knownOn));
        }
        return account(asAt, exports);
    }

    /** As above, with what corrections changed: the account to publish. */
    AsAtPosition published(LocalDate asAt, Optional<LocalDate> knownOn) {
        AsAtPosition account = account(asAt, knownOn);
        List<Export> received = history.exports().receivedUpTo(asAt, endOf(knownOn));
        return account.with(new Corrections(this, asAt, received).revisions(account));
    }

    AsAtPosition account(LocalDate asAt, List<Export> exports) {
        List<Export> newest = NewestExports.of(exports);
        return AsAtPosition.of(new Reading(
                asAt,
                exports,
                plans(exports),
                rejected(newest),
                history.rejectedRows().unreadKeys(exports),
                reports(newest),
                beside.programme()));
    }

    /** What some exports say of every plan in them. */
    List<PlanHistory> plans(List<Export> exports) {
        try (Stream<PlanHistory> plans = history.plans().in(exports)) {
            return plans.toList();
        }
    }

    /** Every plan at the newest as-at date. */
    public List<ScheduledPlan> latest() {
        return newest().map(date -> account(date, Optional.empty()).schedule().plans())
                .orElse(List.of());
    }

    /** The plans as the issue of an as-at date would give them. */
    public Map<PlanKey, ScheduledPlan> plansAt(LocalDate asAt) {
        return account(asAt, Optional.empty()).schedule().plans().stream()
                .collect(Collectors.toMap(plan -> plan.version().key(), plan -> plan));
    }

    boolean hasExportBy(LocalDate day, Optional<LocalDate> knownOn) {
        return !exports(day, knownOn).isEmpty();
    }

    private String noExport(Optional<LocalDate> knownOn) {
        String oldest = asAtDates().stream()
                .findFirst()
                .map(date -> "the oldest is of " + date)
                .orElse("none could be read");
        return "there is no export at or before it"
                + knownOn.map(day -> " received by " + day).orElse("") + "; " + oldest;
    }

    private List<Export> exports(LocalDate asAt, Optional<LocalDate> knownOn) {
        return history.exports().upTo(asAt, endOf(knownOn));
    }

    private static Optional<Instant> endOf(Optional<LocalDate> day) {
        return day.map(
                one -> one.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1));
    }

    /** A sentence on rows of the newest exports that were refused, or blank where there are none. */
    String refused() {
        List<Export> newest = newest().map(day -> NewestExports.of(exports(day, Optional.empty())))
                .orElse(List.of());
        RefusedRows refused = RefusedRows.of(newest, rejected(newest));
        return refused.isNone() ? "" : refused.sentence();
    }

    private List<RowProblem> rejected(List<Export> newest) {
        return Stream.of(
                        history.rejectedRows().of(newest),
                        history.rejectedRows().withoutExport(),
                        beside.problems())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<FileReport> reports(List<Export> newest) {
        Set<String> used = newest.stream().map(Export::sha256).collect(Collectors.toSet());
        Stream<FileReport> ofPlans = history.files().reports().stream()
                .filter(report ->
                        used.contains(report.sha256()) || report.quarantine().isPresent());
        return Stream.concat(ofPlans, beside.reports().stream()).toList();
    }

    /** The files an issue of that as-at date rests on, by path. */
    List<FileDigest> inputs(LocalDate asAt, Optional<LocalDate> knownOn) {
        List<FileDigest> inputs = new ArrayList<>();
        exports(asAt, knownOn).forEach(export -> inputs.add(new FileDigest(export.file(), export.sha256())));
        history.files().reports().stream()
                .filter(report -> report.quarantine().isPresent())
                .forEach(report -> inputs.add(new FileDigest(report.file(), report.sha256())));
        files.stream()
                .filter(file -> file.role() != ResourceRole.PLANS)
                .forEach(file -> inputs.add(new FileDigest(file.name(), file.sha256())));
        inputs.add(new FileDigest(DataPackage.FILE_NAME, contract.digest()));
        return inputs.stream()
                .distinct()
                .sorted(Comparator.comparing(FileDigest::file).thenComparing(FileDigest::sha256))
                .toList();
    }

    /** What was refused of the files beside the plans, such as readers with two addresses in a cell. */
    List<RowProblem> problemsBesidePlans() {
        return beside.problems();
    }

    /** Who is to be sent briefings. */
    List<Recipient> recipients() {
        return beside.programme().recipients();
    }

    /** Every file there is to read and its digest, in one text: what a run depends on. */
    String everything() {
        Set<String> all = new TreeSet<>();
        files.forEach(file -> all.add(file.name() + " " + file.sha256()));
        return contract.digest() + "\n" + String.join("\n", all);
    }

    /** The plans whose id, organisation or code is the one asked for, each with every version on record. */
    public List<List<PlanVersion>> versions(String wanted) {
        return history.plans()
                .versions()
                .filter(versions -> versions.stream().anyMatch(version -> isAbout(version, wanted)))
                .toList();
    }

    private static boolean isAbout(PlanVersion version, String wanted) {
        return version.key().planId().equalsIgnoreCase(wanted)
                || version.organisation().code().equalsIgnoreCase(wanted)
                || version.organisation().name().equalsIgnoreCase(wanted);
    }

    @Override
    public void close() {
        try {
            database.close();
            Modes.restrict(state);
        } finally {
            lock.close();
        }
    }
}
