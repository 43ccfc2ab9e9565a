package org.quarterlight.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.schedule.Schedule;

/**
 * One issue's folder, built beside and moved into place whole, so that a reader never sees half of one. An issue it
 * replaces is kept under {@code superseded}.
 */
public final class IssueFolder {
    private static final int KEPT_DIGITS = 12;

    private final Path output;
    private final String name;

    public IssueFolder(Path output, LocalDate asAt) {
        this(output, asAt.toString());
    }

    private IssueFolder(Path output, String name) {
        this.output = output;
        this.name = name;
    }

    /** The folder of an issue held to what was known at the end of a day; it stands beside the issue of the date. */
    public static IssueFolder knownOn(Path output, LocalDate asAt, LocalDate day) {
        return new IssueFolder(output, asAt + ".known-" + day);
    }

    /** The folder of an issue held back while an earlier one of its date is public: it replaces nothing until then. */
    public static IssueFolder heldBeside(Path output, LocalDate asAt) {
        return new IssueFolder(output, asAt + ".held");
    }

    /** Finishes what was cut short between taking an old issue away and putting the new one in its place. */
    public static void finishMoves(Path output) {
        Path built = output.resolve("state").resolve("building");
        if (!Files.isDirectory(built)) {
            return;
        }
        try (Stream<Path> folders = Files.list(built)) {
            for (Path folder : folders.toList()) {
                new IssueFolder(output, folder.getFileName().toString()).finishMove();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot list " + built, problem);
        }
    }

    private void finishMove() throws IOException {
        Optional<Manifest> built = Manifest.read(building());
        if (built.isPresent() && !Files.exists(place())) {
            seal(built.get());
            Files.move(building(), place(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** The manifests of all issues in place, newest first. */
    public static List<Manifest> all(Path output) {
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(output)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("\\d{4}-\\d{2}-\\d{2}"))
                    .map(Manifest::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Manifest::asAt).reversed())
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot list " + output, problem);
        }
    }

    /** The public part of every issue in place that has one, newest first: what indexes, feeds and searches may list. */
    public static List<Manifest> published(Path output) {
        return all(output).stream()
                .filter(Manifest::isPublic)
                .map(Manifest::publicPart)
                .toList();
    }

    /** Where readers find the issue. */
    public Path place() {
        return output.resolve(name);
    }

    /** Where the issue is built. */
    public Path building() {
        return output.resolve("state").resolve("building").resolve(name);
    }

    /** Clears what a run that was cut short left behind. */
    public void begin() {
        clear(building());
        FileModes.makeFolder(building().resolve("data"));
    }

    /** Writes a briefing's bytes; the path is below the issue's folder. */
    public void write(String file, byte[] bytes) {
        Path target = building().resolve(file);
        FileModes.makeFolder(target.getParent() == null ? building() : target.getParent());
        try {
            Files.write(FileModes.makeFile(target), bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write " + target, problem);
        }
    }

    /** Writes the data files and the Data Package that says what is in them; figures of those organisations alone. */
    public void writeData(Schedule schedule, Set<Scope> organisations) {
        ScheduleCsv.write(dataFile("schedule.csv"), schedule);
        ChangesCsv.write(dataFile("changes.csv"), schedule);
        RejectedRowsCsv.write(dataFile("rejected-rows.csv"), schedule.rejected());
        new FigureFiles(schedule).write(dataFile("figures.json"), dataFile("definitions.json"), organisations);
        DataFiles.writeDescriptor(dataFile(DataFiles.DESCRIPTOR));
    }

    private Path dataFile(String name) {
        return FileModes.makeFile(
                FileModes.makeFolder(building().resolve("data")).resolve(name));
    }

    /** The digest of every file built so far, in the order of their paths. */
    public List<Manifest.FileDigest> outputs() {
        try (Stream<Path> files = Files.walk(building())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> new Manifest.FileDigest(slashed(building().relativize(file)), Digest.of(file)))
                    .sorted(Comparator.comparing(Manifest.FileDigest::file))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot list " + building(), problem);
        }
    }

    /**
     * Puts the built issue in place with its manifest, and answers whether that changed anything: an issue with the same
     * manifest is left as it stands, and any other is kept as superseded.
     */
    public boolean publish(Manifest manifest) {
        manifest.write(building());
        seal(manifest);
        if (isWhole(manifest) && sameManifest()) {
            clear(building());
            return false;
        }
        try {
            if (Files.exists(place())) {
                supersede();
            }
            Files.move(building(), place(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot put the issue in place at " + place(), problem);
        }
        return true;
    }

    /** What is held back is for the owner's eyes alone, also where the folder is shared or served. */
    private void seal(Manifest manifest) {
        FileModes.restrict(building());
        if (manifest.isHidden()) {
            FileModes.keepToOwner(building());
            return;
        }
        manifest.outputs().stream()
                .map(Manifest.FileDigest::file)
                .filter(file -> !manifest.mayBeSeen(file))
                .forEach(file -> FileModes.keepToOwner(building().resolve(file)));
        if (manifest.isHeld()) {
            FileModes.keepToOwner(building().resolve(Manifest.FILE));
        }
    }

    /** Takes the issue out of its place and keeps it as superseded. */
    public void withdraw() {
        try {
            if (Files.exists(place())) {
                supersede();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot take the issue out of its place at " + place(), problem);
        }
    }

    /** Where an issue that was taken out of its place is kept, by the digest of its manifest. */
    public Path kept(String digest) {
        return keptAs(digest.substring(0, KEPT_DIGITS));
    }

    private Path keptAs(String mark) {
        return output.resolve("superseded").resolve(name + "-" + mark);
    }

    /** True where every file the manifest names stands in place. */
    public boolean isWhole(Manifest manifest) {
        return manifest.outputs().stream().allMatch(output -> Files.isRegularFile(place().resolve(output.file())));
    }

    private boolean sameManifest() {
        Path standing = place().resolve(Manifest.FILE);
        return Files.isRegularFile(standing)
                && Digest.of(standing).equals(Digest.of(building().resolve(Manifest.FILE)));
    }

    private void supersede() throws IOException {
        Path manifest = place().resolve(Manifest.FILE);
        Path kept = Files.exists(manifest) ? kept(Digest.of(manifest)) : keptAs("unsealed");
        clear(kept);
        FileModes.makeFolder(output.resolve("superseded"));
        Files.move(place(), kept, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Definitions by figure id, for the manifest; the programme has a figure of every id. */
    public static SortedMap<String, String> definitions(Schedule schedule) {
        Map<String, String> definitions = new TreeMap<>();
        for (Figure figure : schedule.figures().of(Scope.PROGRAMME)) {
            definitions.putIfAbsent(figure.id(), figure.definition());
        }
        return new TreeMap<>(definitions);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Removes a folder and all in it, where it is there. */
    public static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot clear " + folder, problem);
        }
    }
}
