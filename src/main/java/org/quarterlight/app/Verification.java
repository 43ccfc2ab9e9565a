package org.quarterlight.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Manifest.FileDigest;

/** Whether an issue in place is what its manifest says, and whether making it again gives the same bytes. */
public record Verification(LocalDate asAt, int files, List<String> tampered, List<String> differing) {
    /** Verifies the issue of an as-at date, or the newest in place; makes it again in a folder of its own. */
    public static Verification of(Folders places, Optional<LocalDate> asAt, Progress progress) {
        Manifest manifest = find(places, asAt);
        Path place = new IssueFolder(places.output(), manifest.asAt()).place();
        List<String> tampered = manifest.outputs().stream()
                .filter(file -> !isAsSaid(place, file))
                .map(FileDigest::file)
                .toList();
        return new Verification(
                manifest.asAt(), manifest.outputs().size(), tampered, differing(places, manifest, progress));
    }

    public boolean holds() {
        return tampered.isEmpty() && differing.isEmpty();
    }

    private static Manifest find(Folders places, Optional<LocalDate> asAt) {
        List<Manifest> all = IssueFolder.all(places.output());
        return all.stream()
                .filter(manifest ->
                        asAt.filter(date -> !date.equals(manifest.asAt())).isEmpty())
                .findFirst()
                .orElseThrow(() -> new WrongRequest(
                        "ISSUE",
                        asAt.map(LocalDate::toString).orElse(""),
                        all.isEmpty()
                                ? "there is no issue in " + places.output() + "; write one with run"
                                : "issues in place are "
                                        + String.join(
                                                ", ",
                                                all.stream()
                                                        .map(one -> one.asAt().toString())
                                                        .toList())));
    }

    private static boolean isAsSaid(Path place, FileDigest file) {
        Path path = place.resolve(file.file());
        return Files.isRegularFile(path) && Digest.of(path).equals(file.sha256());
    }

    private static List<String> differing(Folders places, Manifest manifest, Progress progress) {
        Path again = places.state().resolve("verify");
        IssueFolder.clear(again);
        RunRequest request = new RunRequest(
                new Folders(places.input(), places.templates(), again),
                Optional.of(manifest.asAt()),
                false,
                IssuePlan.editionsOf(manifest),
                false,
                Optional.empty());
        Runs.remake(request, progress);
        List<FileDigest> made = Manifest.read(new IssueFolder(again, manifest.asAt()).place())
                .map(Manifest::outputs)
                .orElse(List.of());
        IssueFolder.clear(again);
        return differences(manifest.outputs(), made);
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
