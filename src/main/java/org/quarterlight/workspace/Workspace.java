package org.quarterlight.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.quarterlight.cluster.LeaseTaken;
import org.quarterlight.contract.ContractProblem;
import org.quarterlight.contract.ContractReading;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Groupings;
import org.quarterlight.intake.Intake;
import org.quarterlight.intake.ProgrammeReading;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.Manifest.FileDigest;
import org.quarterlight.job.BatchJobs;
import org.quarterlight.job.BatchOutcome;
import org.quarterlight.mail.MessageRepository;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.plan.TornRows;
import org.quarterlight.programme.Profile;
import org.quarterlight.programme.Recipient;
import org.quarterlight.schedule.Reading;
import org.quarterlight.schedule.RefusedRows;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.store.History;
import org.quarterlight.store.Logbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The input folder and everything ever read from it, opened together under the run's lock. */
public final class Workspace implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final Path state;
    private final StateDatabase database;
    private final BatchJobs jobs;
    private final DataPackage contract;
    private final Intake intake;
    private final List<InputFile> files;
    private final ProgrammeReading beside;
    private final History history;
    private Groupings groupings;

    private Workspace(Folders places, DataPackage contract, Function<Path, StateDatabase> opening) {
        this.contract = contract;
        this.intake = new Intake(contract);
        this.groupings = new Groupings(List.of(), contract.declaredColumns());
        this.files = intake.files();
        this.beside = intake.programme(files);
        this.state = places.state();
        this.database = opening.apply(state);
        this.jobs = new BatchJobs(database.ofJobs());
        try {
            this.history = database.history();
        } catch (RuntimeException problem) {
            database.close();
            throw problem;
        }
    }

    /** Opens the folders to write; reads nothing yet. */
    public static Workspace open(Folders places) {
        return open(places, StateDatabase::open);
    }

    /** Opens them to read only, beside whoever writes, where machines share the database. */
    public static Workspace openToRead(Folders places) {
        return open(places, StateDatabase::openToRead);
    }

    /**
     * Opens them to write if nobody else does, and else, where machines share the database, to read what has been written so
     * far: what was not read yet stays unread then.
     */
    public static Workspace openToLook(Folders places) {
        try {
            return open(places);
        } catch (LeaseTaken | RunLock.Busy taken) {
            if (!StateDatabase.isShared(places.state())) {
                throw taken;
            }
            LOG.warn("{} Until then this is what it has written so far.", taken.getMessage());
            return openToRead(places);
        }
    }

    private static Workspace open(Folders places, Function<Path, StateDatabase> opening) {
        return switch (DataPackage.read(places.input().resolve(DataPackage.FILE_NAME))) {
            case ContractReading.Read(DataPackage contract) -> new Workspace(places, contract, opening);
            case ContractReading.Faulty(List<ContractProblem> problems) -> throw new ContractRefused(problems);
        };
    }

    /** What plans can be told apart by beside region, supplier, product and organisation. */
    public Groupings groupings() {
        return groupings;
    }

    /** From here on figures are counted for each value of these columns too. */
    public Workspace groupedBy(Collection<String> columns) {
        groupings = groupings.and(columns);
        return this;
    }

    DataSource database() {
        return database.source();
    }

    /** The ledger of mail. */
    public MessageRepository messages() {
        return new MessageRepository(database.source(), database.ledgerCopy());
    }

    /** The database for what several machines write to at once. */
    public DataSource unguarded() {
        return database.unguarded();
    }

    /** Throws where another run has taken over the right to write. */
    public void checkLease() {
        database.check();
    }

    private Stream<InputFile> plans() {
        return files.stream().filter(file -> file.role() == ResourceRole.PLANS);
    }

    /** The files of plans that were not yet read, or were read by another contract; a file under two names is one. */
    public List<InputFile> unread() {
        Set<List<String>> met = new HashSet<>();
        return plans().filter(file -> met.add(identity(file)))
                .filter(file -> !history.files().knows(file.sha256(), file.told(), intake.rules()))
                .toList();
    }

    private static List<String> identity(InputFile file) {
        return file.sha256().isEmpty() ? List.of(file.name()) : List.of(file.sha256(), file.told());
    }

    /** Reads every file that was not yet read, by the one job that reads. */
    public Workspace ingest(Progress progress) {
        return ingest(progress, file -> true);
    }

    /** As above, of those files that are ready to be read. */
    public Workspace ingest(Progress progress, Predicate<InputFile> ready) {
        if (database.isToRead()) {
            return this;
        }
        List<InputFile> unread = unread().stream().filter(ready).toList();
        if (unread.isEmpty()) {
            history.files().clearHalfRead();
        } else {
            read(unread, progress);
        }
        return this;
    }

    /** A file half read goes on where it stopped as long as the input, the rules and the program are the same. */
    private void read(List<InputFile> unread, Progress progress) {
        progress.begin("Reading exports", unread.size());
        Map<String, String> about =
                Map.of("work", Digest.of(everything()), "rules", intake.rules(), "program", Versions.quarterlight());
        BatchOutcome outcome = jobs.ingest(about, unread, intake, history, file -> progress.advance(file.name()));
        progress.end();
        if (!outcome.completed()) {
            throw new IngestFailed(outcome);
        }
    }

    public History history() {
        return history;
    }

    /** True where a file of plans with that digest lies in the input folder. */
    boolean liesInInput(String sha256) {
        return plans().anyMatch(file -> file.sha256().equals(sha256));
    }

    public BatchJobs jobs() {
        return jobs;
    }

    /** The files read since a run last reported what was read, whichever command read them. */
    public List<FileReport> unreported() {
        return history.unreported().reports();
    }

    public void markReported() {
        history.unreported().clear();
    }

    /** True while the state folder is the one that was opened, and was not removed meanwhile. */
    public boolean isInPlace() {
        return database.isInPlace();
    }

    /** What is wrong now with the newest exports and with files that lie in the input folder. */
    public StandingProblems standingProblems() {
        List<Export> newest = newest().map(date -> NewestExports.of(exports(date, Optional.empty())))
                .orElse(List.of());
        return StandingProblems.of(reports(newest), small(newest).lines());
    }

    private SmallExports small(List<Export> newest) {
        return SmallExports.among(
                history.exports().all(), newest, history.files().reports());
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
    public Path state() {
        return state;
    }

    public Logbook logbook() {
        return history.logbook();
    }

    /** True where the database has the figures of the issue in that place. */
    public boolean hasOnRecord(Path place) {
        return database.isToRead() || history.issues().has(place.getFileName().toString());
    }

    /** Enters an issue's figures in the database, for people who query it. */
    public void putOnRecord(Path place, LocalDate asAt, String headline, List<Figure> figures) {
        history.issues()
                .put(
                        place.getFileName().toString(),
                        asAt,
                        headline,
                        figures.stream().map(FiguresOnRecord::of).toList());
    }

    /** The sources whose next export was expected by today and has not come, each in a line. */
    public List<String> late(LocalDate today) {
        return Sources.that(rhythm -> rhythm.isLate(today), history.exports().all());
    }

    /** Those of the late sources that are worth waiting for. */
    public List<String> awaited(LocalDate today) {
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
    public AsAtPosition published(LocalDate asAt, Optional<LocalDate> knownOn) {
        AsAtPosition account = account(asAt, knownOn);
        List<Export> received = history.exports().receivedUpTo(asAt, endOf(knownOn));
        return account.with(new Corrections(this, asAt, received).revisions(account));
    }

    AsAtPosition account(LocalDate asAt, List<Export> exports) {
        return AsAtPosition.of(reading(asAt, exports));
    }

    /** Everything on record for an as-at date in the exports given. */
    public Reading reading(LocalDate asAt, List<Export> exports) {
        List<Export> newest = NewestExports.of(exports);
        List<PlanHistory> accepted = plans(exports);
        TornRows torn = history.rejectedRows().torn(exports, accepted);
        return new Reading(
                asAt,
                exports,
                torn.foundIn(accepted),
                rejected(newest),
                torn.unreadKeys(),
                reports(newest),
                beside.programme(),
                groupings);
    }

    /** The exports up to a day that lie in files of the digests given: of each source and date the last received. */
    public List<Export> exportsAmong(LocalDate asAt, Set<String> digests) {
        Map<List<Object>, Export> last = new LinkedHashMap<>();
        history.exports().receivedUpTo(asAt, Optional.empty()).stream()
                .filter(export -> digests.contains(export.sha256()))
                .forEach(export -> last.put(List.of(export.source(), export.asAt()), export));
        return List.copyOf(last.values());
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

    /** Everything on record at the newest as-at date; empty where there is no export. */
    public Optional<Reading> newestReading() {
        return newest().map(date -> reading(date, exports(date, Optional.empty())));
    }

    public boolean hasExportBy(LocalDate day, Optional<LocalDate> knownOn) {
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
    public String refused() {
        List<Export> newest = newest().map(day -> NewestExports.of(exports(day, Optional.empty())))
                .orElse(List.of());
        RefusedRows refused = RefusedRows.of(newest, rejected(newest));
        return refused.isNone() ? "" : refused.sentence();
    }

    private List<RowProblem> rejected(List<Export> newest) {
        return Stream.of(
                        history.rejectedRows().of(newest),
                        history.rejectedRows().withoutExport().stream()
                                .filter(this::liesThere)
                                .toList(),
                        beside.problems())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private boolean liesThere(RowProblem problem) {
        return liesInInput(problem.line().sha256());
    }

    private List<FileReport> reports(List<Export> newest) {
        Set<String> used = newest.stream().map(Export::sha256).collect(Collectors.toSet());
        SmallExports small = small(newest);
        Stream<FileReport> read = history.files().reports().stream()
                .filter(report -> used.contains(report.sha256()))
                .map(small::note);
        return Stream.of(read, quarantined().stream(), beside.reports().stream())
                .flatMap(reports -> reports)
                .distinct()
                .toList();
    }

    /** Files of which nothing was used and that still lie there, each by the name it has now. */
    private List<FileReport> quarantined() {
        return history.files().reports().stream()
                .filter(report -> report.quarantine().isPresent())
                .flatMap(report -> plans().filter(file -> isThatFile(file, report))
                        .limit(1)
                        .map(file -> report.named(file.name())))
                .toList();
    }

    private static boolean isThatFile(InputFile file, FileReport report) {
        return report.sha256().isEmpty()
                ? file.sha256().isEmpty() && file.name().equals(report.file())
                : file.sha256().equals(report.sha256());
    }

    /** The files an issue of that as-at date rests on, by path. */
    public List<FileDigest> inputs(LocalDate asAt, Optional<LocalDate> knownOn) {
        List<FileDigest> inputs = new ArrayList<>();
        exports(asAt, knownOn).forEach(export -> inputs.add(new FileDigest(export.file(), export.sha256())));
        quarantined().forEach(report -> inputs.add(new FileDigest(report.file(), report.sha256())));
        files.stream()
                .filter(file -> file.role() != ResourceRole.PLANS)
                .forEach(file -> inputs.add(new FileDigest(file.name(), file.sha256())));
        inputs.add(new FileDigest(DataPackage.FILE_NAME, contract.digest()));
        return inputs.stream()
                .distinct()
                .sorted(Comparator.comparing(FileDigest::file).thenComparing(FileDigest::sha256))
                .toList();
    }

    /** The files that say who is mailed: no briefing's bytes depend on them. */
    public Set<String> recipientFiles() {
        return files.stream()
                .filter(file -> file.role() == ResourceRole.RECIPIENTS)
                .map(InputFile::name)
                .collect(Collectors.toSet());
    }

    /** What was refused of the files beside the plans, such as readers with two addresses in a cell. */
    public List<RowProblem> problemsBesidePlans() {
        return beside.problems();
    }

    /** What the package says of its programme. */
    public Profile profile() {
        return beside.programme().profile();
    }

    /** Who is to be sent briefings. */
    public List<Recipient> recipients() {
        return beside.programme().recipients();
    }

    /** Every file there is to read and its digest, in one text: what a run depends on. */
    public String everything() {
        Set<String> all = new TreeSet<>();
        files.forEach(file -> all.add(file.name() + " " + file.sha256()));
        return contract.digest() + "\n" + String.join("\n", all);
    }

    /** The plans whose id, organisation or code is the one asked for, each with every version on record. */
    public List<List<PlanVersion>> versions(String wanted) {
        return history.plans().keysOf(wanted).stream()
                .map(history.plans()::versions)
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
        try (database) {
            jobs.close();
        }
    }
}
