package org.quarterlight.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.quarterlight.html.Html;
import org.quarterlight.html.IssueEntry;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Modes;

/** {@code index.html}: every issue in place, newest first. */
final class IndexPublication {
    private static final String FILE = "index.html";
    private static final String BESIDE = ".index.html.new";
    private static final List<String> DATA =
            List.of("schedule.csv", "changes.csv", "figures.json", "rejected-rows.csv");

    private IndexPublication() {}

    static void write(Path output) {
        List<IssueEntry> issues = IssueFolder.published(output).stream()
                .map(IndexPublication::entry)
                .toList();
        Path beside = output.resolve(BESIDE);
        try {
            Files.writeString(Modes.makeFile(beside), Html.index("Briefings", issues), StandardCharsets.UTF_8);
            Files.move(beside, output.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write " + output.resolve(FILE), problem);
        }
    }

    private static IssueEntry entry(Manifest manifest) {
        String folder = manifest.asAt() + "/";
        return new IssueEntry(
                manifest.asAt(),
                manifest.asAt(),
                manifest.headline(),
                manifest.briefings().stream()
                        .map(briefing -> briefing(folder, briefing))
                        .toList(),
                DATA.stream()
                        .map(file -> new IssueEntry.File(file, folder + "data/" + file))
                        .toList());
    }

    private static IssueEntry.Briefing briefing(String folder, Manifest.Briefing briefing) {
        String edition = briefing.edition().substring(0, 1).toUpperCase(Locale.ROOT)
                + briefing.edition().substring(1).replace('-', ' ');
        boolean whole = !briefing.file().contains("/");
        return new IssueEntry.Briefing(
                whole ? edition : edition + ": " + briefing.subject(),
                briefing.title(),
                briefing.formats().stream()
                        .map(format -> new IssueEntry.File(
                                format.toUpperCase(Locale.ROOT), folder + briefing.file() + "." + format))
                        .toList());
    }
}
