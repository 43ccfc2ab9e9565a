package org.quarterlight.draft;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterlight.contract.ResourceRole;

/** One file of a folder as it was looked at: its name below the folder, its columns, what it holds, and what was guessed. */
record DraftedFile(
        String name, TableSample table, List<ColumnProfile> columns, ResourceRole holds, List<RoleGuess> guesses) {
    Optional<AsAtGuess> named() {
        return AsAtGuess.of(String.valueOf(Path.of(name).getFileName()));
    }

    Optional<LocalDate> asAt() {
        return named().map(AsAtGuess::day);
    }

    Optional<RoleGuess> guess(String role) {
        return guesses.stream().filter(guess -> guess.role().equals(role)).findFirst();
    }

    /** The text of a role in each row, in order. */
    List<String> cells(String role) {
        return guess(role).map(guess -> guess.column().cells()).orElse(List.of());
    }

    /** Two files with the same layout can be one resource. */
    String layout() {
        return holds.word()
                + table.layout()
                + folder()
                + headings()
                + table.encoding().isUtf8();
    }

    String headings() {
        return columns.stream().map(ColumnProfile::heading).collect(Collectors.joining("\n"));
    }

    /** With guesses made for columns like its own. */
    DraftedFile with(List<RoleGuess> others) {
        List<RoleGuess> own = others.stream()
                .map(guess -> new RoleGuess(
                        guess.role(),
                        columns.get(guess.column().index()),
                        guess.score(),
                        guess.reason(),
                        guess.runnerUp()))
                .toList();
        return new DraftedFile(name, table, columns, holds, own);
    }

    String folder() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash + 1);
    }
}
