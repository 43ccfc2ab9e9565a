package org.quarterlight.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;

/** What a run was asked for, held against the workspace: which editions an issue is to have, and whether it stands. */
record IssuePlan(Workspace archive, RunRequest request, Editions editions) {
    static final String EDITIONS = "editions";
    static final String KNOWN_ON = "known-on";

    /** An issue held to what was known on a day has a folder of its own and replaces nothing. */
    IssueFolder folder(LocalDate asAt) {
        Path output = request.places().output();
        return request.knownOn()
                .map(day -> IssueFolder.knownOn(output, asAt, day))
                .orElseGet(() -> new IssueFolder(output, asAt));
    }

    /**
     * The editions an issue is to have; none named means all. Where some are asked for and the issue stands with others,
     * it keeps those: all are made from the same exports.
     */
    NavigableSet<String> editions(LocalDate asAt) {
        NavigableSet<String> wanted = new TreeSet<>(request.editions());
        Optional<NavigableSet<String>> standing =
                Manifest.read(folder(asAt).place()).map(IssuePlan::editionsOf);
        if (wanted.isEmpty() || standing.filter(NavigableSet::isEmpty).isPresent()) {
            return new TreeSet<>();
        }
        standing.ifPresent(wanted::addAll);
        return wanted;
    }

    /** The editions a manifest says it was limited to; none named means all. */
    static NavigableSet<String> editionsOf(Manifest manifest) {
        return new TreeSet<>(
                Arrays.stream(manifest.settings().getOrDefault(EDITIONS, "").split(","))
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    SortedMap<String, String> settings(LocalDate asAt) {
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put(EDITIONS, String.join(",", editions(asAt)));
        settings.put(KNOWN_ON, request.knownOn().map(Object::toString).orElse(""));
        return settings;
    }

    /** What the bytes of an issue depend on, as one digest. */
    String identity(LocalDate asAt) {
        return Digest.of(asAt + "\n" + archive.inputs(asAt, request.knownOn()) + "\n" + editions.files() + "\n"
                + settings(asAt) + "\n" + Versions.all());
    }

    /** True where the issue in place is the one that would be made, and whole. */
    boolean stands(LocalDate asAt) {
        IssueFolder folder = folder(asAt);
        return Manifest.read(folder.place())
                .filter(manifest -> manifest.identity().equals(identity(asAt)))
                .filter(folder::isWhole)
                .isPresent();
    }
}
