package org.quarterlight.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.quarterlight.cluster.LeaseTaken;
import org.quarterlight.contract.ContractProblem;
import org.quarterlight.contract.ContractReading;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.InputFile;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Groupings;
import org.quarterlight.issue.Digest;
import org.quarterlight.job.BatchJobs;
import org.quarterlight.job.BatchOutcome;
import org.quarterlight.job.ExportReading;
import org.quarterlight.job.FilesReadElsewhere;
import org.quarterlight.mail.MessageRepository;
import org.quarterlight.plan.FileReport;
import org.quarterlight.store.History;
import org.quarterlight.store.RunLogbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The input folder and everything ever read from it, opened together under the run's lock. */
public final class Workspace implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final Path state;
    private final StateDatabase database;
    private final BatchJobs jobs;
    private final ProgrammeInput input;
    private final History history;
    private Groupings groupings;

    private Workspace(Folders places, DataPackage contract, Function<Path, StateDatabase> opening) {
        this.input = new ProgrammeInput(contract);
        this.groupings = new Groupings(List.of(), input.declaredColumns());
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
            LOG.warn("{} This is what it has written so far.", taken.getMessage());
            return openToRead(places);
        }
    }

    /** Opens them for a short look: to read only where machines share the database, so that nobody is kept from writing. */
    public static Workspace openBesideOthers(Folders places) {
        return StateDatabase.isShared(places.state()) ? openToRead(places) : open(places);
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

    /** The ledger of mail. */
    public MessageRepository messages() {
        return new MessageRepository(database.source(), database.unguarded(), database.ledgerCopy());
    }

    /** The database for what several machines write to at once. */
    public DataSource unguarded() {
        return database.unguarded();
    }

    /** Throws where another run has taken over the right to write. */
    public void checkLease() {
        database.check();
    }

    /** The files of plans that were not yet read, or were read by another contract; a file under two names is one. */
    public List<InputFile> unread() {
        Set<List<String>> met = new HashSet<>();
        return input.plans()
                .filter(file -> met.add(identity(file)))
                .filter(file -> !history.files()
                        .knows(file.sha256(), file.told(), input.intake().rules()))
                .toList();
    }

    private static List<String> identity(InputFile file) {
        return file.sha256().isEmpty() ? List.of(file.name()) : List.of(file.sha256(), file.told());
    }

    /** Reads every file that was not yet read, by the one job that reads. */
    public Workspace ingest(Progress progress) {
        return ingest(progress, file -> true, FilesReadElsewhere.NONE);
    }

    /** As above, of those files that are ready to be read; some of them may be read elsewhere. */
    public Workspace ingest(Progress progress, Predicate<InputFile> ready, FilesReadElsewhere elsewhere) {
        if (database.isToRead()) {
            return this;
        }
        List<InputFile> unread = unread().stream().filter(ready).toList();
        if (unread.isEmpty()) {
            history.files().clearHalfRead();
        } else {
            read(unread, progress, elsewhere);
        }
        return this;
    }

    /** A file half read goes on where it stopped as long as the input, the rules and the program are the same. */
    private void read(List<InputFile> unread, Progress progress, FilesReadElsewhere elsewhere) {
        progress.begin("Reading exports", unread.size());
        Map<String, String> about = Map.of(
                "work",
                Digest.of(input.everything()),
                "rules",
                input.intake().rules(),
                "program",
                ProductVersions.quarterlight());
        ExportReading reading =
                new ExportReading(input.intake(), history, elsewhere, file -> progress.advance(file.name()));
        BatchOutcome outcome = jobs.ingest(about, unread, reading);
        progress.end();
        if (!outcome.completed()) {
            throw new IngestFailed(outcome);
        }
    }

    /** What lies in the input folder. */
    public ProgrammeInput input() {
        return input;
    }

    /** What is true at one day or another, counted by this workspace's groupings. */
    public AsAtPositions positions() {
        return new AsAtPositions(history, input, groupings);
    }

    /** What was refused of what lies in the input folder. */
    public ReadingProblems problems() {
        return new ReadingProblems(history, input);
    }

    public History history() {
        return history;
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

    /** Where the database is, and whatever else is no briefing. */
    public Path state() {
        return state;
    }

    public RunLogbook logbook() {
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

    @Override
    public void close() {
        try (database) {
            jobs.close();
        }
    }
}
