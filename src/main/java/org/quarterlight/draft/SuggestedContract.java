package org.quarterlight.draft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A contract drafted without asking anybody: as JSON, empty where no table was found; what it rests on; and what the files
 * do not tell and a person must.
 */
public record SuggestedContract(String json, List<String> findings, List<String> open) {
    /** For a file, or for the files of a folder. */
    public static SuggestedContract of(Path path) {
        return of(Files.isDirectory(path) ? FolderDraft.of(path) : FolderDraft.ofFile(path));
    }

    private static SuggestedContract of(FolderDraft draft) {
        List<String> open = draft.points().stream()
                .map(point -> point.question() + " Taken: "
                        + (point.needed() ? "nothing, it stands as \"?\"; likely \"" : "\"") + point.suggested()
                        + "\", " + point.reason())
                .toList();
        return new SuggestedContract(
                draft.isPossible() ? draft.json(Map.of()) : "", draft.findings(), joined(draft.notes(), open));
    }

    private static List<String> joined(List<String> notes, List<String> open) {
        return Stream.concat(notes.stream(), open.stream()).toList();
    }
}
