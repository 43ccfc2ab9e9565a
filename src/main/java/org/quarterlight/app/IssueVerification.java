package org.quarterlight.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.cluster.LeaseTaken;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Manifest.FileDigest;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.LostExports;
import org.quarterlight.workspace.Progress;
import org.quarterlight.workspace.RunLock;
import org.quarterlight.workspace.Workspace;
import org.quarterlight.workspace.WrongRequest;

/**
 * Whether an issue in place is what its manifest says, and whether making it again gives the same bytes. Of an issue with
 * recalled editions, the notices are made again, and so is the issue as it was before, where it is kept. It is made from the
 * input alone, and where that gives other bytes, with what the database remembers of files that were put right since.
 */
public record IssueVerification(
        LocalDate asAt,
        int files,
        List<String> tampered,
        List<String> differing,
        // Files of exports that no longer lie in the input, so that the database had to tell what they said.
        List<String> remembered) {
    private record Making(List<FileDigest> files, List<String> remembered) {}

    /** Verifies the issue of an as-at date, or the newest in place; makes it again in a folder of its own. */
    public static IssueVerification of(Folders places, Optional<LocalDate> asAt, Progress progress) {
        IssueFolder.finishMoves(places.output());
        LocalDate day = asAt.or(() ->
                        IssueFolder.all(places.output()).stream().findFirst().map(Manifest::asAt))
                .orElseThrow(() -> new WrongRequest(
                        "ISSUE", "", "there is no issue in " + places.output() + "; write one with run"));
        List<IssueVerification> makings = Stream.of(
                        IssueFolder.heldBeside(places.output(), day), new IssueFolder(places.output(), day))
                .filter(folder -> Manifest.read(folder.place()).isPresent())
                .map(folder -> of(places, folder, folder.place(), progress))
                .toList();
        return makings.stream()
                .reduce(IssueVerification::and)
                .orElseThrow(() -> KnownIssues.unknown(places.output(), day));
    }

    private static IssueVerification of(Folders places, IssueFolder folder, Path place, Progress progress) {
        Manifest manifest = Manifest.read(place).orElseThrow();
        List<String> tampered = manifest.outputs().stream()
                .filter(file -> !isAsSaid(place, file))
                .map(FileDigest::file)
                .toList();
        Making again =
                manifest.isRecalled() ? new Making(notices(manifest), List.of()) : remade(places, manifest, progress);
        IssueVerification own = new IssueVerification(
                manifest.asAt(),
                manifest.outputs().size(),
                tampered,
                differences(subject(manifest), again.files),
                again.remembered);
        return EditionRecalling.keptManifests(manifest).stream()
                .map(folder::kept)
                .map(kept -> of(places, folder, kept, progress))
                .reduce(own, IssueVerification::and);
    }

    private IssueVerification and(IssueVerification other) {
        return new IssueVerification(
                asAt,
                files + other.files,
                Stream.concat(tampered.stream(), other.tampered.stream())
                        .distinct()
                        .toList(),
                Stream.concat(differing.stream(), other.differing.stream())
                        .distinct()
                        .toList(),
                Stream.concat(remembered.stream(), other.remembered.stream())
                        .distinct()
                        .toList());
    }

    public boolean holds() {
        return tampered.isEmpty() && differing.isEmpty();
    }

    /** What of an issue can be made again from its manifest: all, or the notices where it was recalled. */
    private static List<FileDigest> subject(Manifest manifest) {
        return manifest.outputs().stream()
                .filter(file -> !manifest.isRecalled() || manifest.isNotice(file.file()))
                .toList();
    }

    private static List<FileDigest> notices(Manifest manifest) {
        return EditionRecalling.notices(manifest).entrySet().stream()
                .map(notice -> new FileDigest(notice.getKey(), Digest.of(notice.getValue())))
                .toList();
    }

    private static boolean isAsSaid(Path place, FileDigest file) {
        Path path = place.resolve(file.file());
        return Files.isRegularFile(path) && Digest.of(path).equals(file.sha256());
    }

    private static Making remade(Folders places, Manifest manifest, Progress progress) {
        Making alone = new Making(remade(places, manifest, again -> {}, progress), List.of());
        if (differences(subject(manifest), alone.files).isEmpty()) {
            return alone;
        }
        try (Workspace archive = Workspace.openToLook(places)) {
            LostExports lost = LostExports.of(archive);
            return lost.files().isEmpty()
                    ? alone
                    : new Making(
                            remade(places, manifest, again -> lost.copyTo(again.history()), progress), lost.files());
        } catch (RunLock.Busy | LeaseTaken busy) {
            return alone;
        }
    }

    private static List<FileDigest> remade(
            Folders places, Manifest manifest, Consumer<Workspace> before, Progress progress) {
        Path again = places.state().resolve("verify");
        IssueFolder.clear(again);
        RunRequest request = new RunRequest(
                new Folders(places.input(), places.templates(), again),
                Optional.of(manifest.asAt()),
                false,
                IssuePlan.editionsOf(manifest),
                false,
                Optional.empty());
        IssueRuns.remake(request, PublicationRules.asIn(manifest), before, progress);
        List<FileDigest> made = Manifest.read(new IssueFolder(again, manifest.asAt()).place())
                .map(Manifest::outputs)
                .orElse(List.of());
        IssueFolder.clear(again);
        return made;
    }

    private static List<String> differences(List<FileDigest> said, List<FileDigest> made) {
        Map<String, String> remade = made.stream().collect(Collectors.toMap(FileDigest::file, FileDigest::sha256));
        Map<String, FileDigest> first = said.stream().collect(Collectors.toMap(FileDigest::file, Function.identity()));
        List<String> differences = new ArrayList<>();
        said.stream()
                .filter(file -> !file.sha256().equals(remade.get(file.file())))
                .forEach(file -> differences.add(file.file()));
        made.stream().filter(file -> !first.containsKey(file.file())).forEach(file -> differences.add(file.file()));
        return differences;
    }
}
