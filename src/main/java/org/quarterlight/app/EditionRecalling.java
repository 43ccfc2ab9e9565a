package org.quarterlight.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterlight.html.Html;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Publication;
import org.quarterlight.issue.PublicationWords;
import org.quarterlight.issue.Recall;
import org.quarterlight.issue.RecallNotice;
import org.quarterlight.layout.Layout;
import org.quarterlight.pdf.Pdf;
import org.quarterlight.workspace.WrongRequest;

/**
 * Takes editions of an issue back: a notice stands in the place of each of their files, all else stays as it is, and the
 * issue as it was is kept whole.
 */
record EditionRecalling(IssuePlan plan, LocalDate asAt) {
    /** Recalls all editions that are not recalled yet, or the one given, and answers which. */
    List<String> recall(Optional<String> edition, String reason, String by, LocalDate day) {
        IssueFolder folder = plan.folderToRecall(asAt);
        Manifest standing = Manifest.read(folder.place()).orElseThrow();
        List<String> recalled = chosen(standing, edition);
        String kept = Digest.of(folder.place().resolve(Manifest.FILE));
        Recall recall = new Recall(day, by, reason, replacement(), kept);
        SortedMap<String, Publication> publications = new TreeMap<>(standing.publications());
        recalled.forEach(one -> publications.put(one, standing.publication(one).with(recall)));
        Manifest after = standing.with(List.of(), publications);
        folder.begin();
        copyWhatStays(standing, after, folder);
        notices(after).forEach(folder::write);
        plan.archive().checkLease();
        folder.publish(after.with(folder.outputs(), publications));
        plan.writeSite();
        return recalled;
    }

    private static List<String> chosen(Manifest manifest, Optional<String> edition) {
        List<String> editions = manifest.briefings().stream()
                .map(Manifest.Briefing::edition)
                .distinct()
                .toList();
        edition.filter(one -> !editions.contains(one)).ifPresent(one -> {
            throw new WrongRequest("--only", one, "editions of this issue are " + String.join(", ", editions));
        });
        List<String> left = editions.stream()
                .filter(one -> edition.isEmpty() || edition.get().equals(one))
                .filter(one -> !manifest.publication(one).isRecalled())
                .toList();
        if (left.isEmpty()) {
            Recall before = manifest.publications().values().stream()
                    .flatMap(publication -> publication.recall().stream())
                    .findFirst()
                    .orElseThrow();
            throw new WrongRequest(
                    edition.isPresent() ? "--only" : "ISSUE",
                    edition.orElse(manifest.asAt().toString()),
                    "it was recalled on " + before.day() + ": " + before.reason());
        }
        return left;
    }

    /** The newest issue that is public and not this one, in a sentence. */
    private String replacement() {
        return IssueFolder.published(plan.output()).stream()
                .map(Manifest::asAt)
                .filter(day -> day.isAfter(asAt))
                .findFirst()
                .map(day -> "the issue as at " + PublicationWords.day(day) + ".")
                .orElse("nothing yet; a new issue of this date, or a newer one, will stand in the list of issues.");
    }

    /** Data stay while a briefing stands that rests on them. */
    private static void copyWhatStays(Manifest before, Manifest after, IssueFolder folder) {
        if (after.briefings().stream()
                .allMatch(briefing -> after.publication(briefing.edition()).isRecalled())) {
            return;
        }
        before.outputs().stream()
                .map(Manifest.FileDigest::file)
                .filter(file -> !after.isNotice(file))
                .forEach(file -> folder.write(file, bytes(folder.place().resolve(file))));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot read " + file, problem);
        }
    }

    /** The notices of a manifest by the files they stand in; the same manifest gives the same bytes. */
    static SortedMap<String, byte[]> notices(Manifest manifest) {
        SortedMap<String, byte[]> notices = new TreeMap<>();
        for (Manifest.Briefing briefing : manifest.briefings()) {
            manifest.publication(briefing.edition()).recall().ifPresent(recall -> {
                RecallNotice notice = new RecallNotice(manifest, briefing, recall);
                briefing.formats()
                        .forEach(format -> notices.put(briefing.file() + "." + format, bytes(notice, format)));
            });
        }
        return notices;
    }

    private static byte[] bytes(RecallNotice notice, String format) {
        return format.equals("pdf")
                ? Pdf.write(Layout.of(notice.page()), List.of())
                : Html.write(notice.webPage()).getBytes(StandardCharsets.UTF_8);
    }

    /** The digests of the manifests that listed what was recalled. */
    static Set<String> keptManifests(Manifest manifest) {
        return manifest.publications().values().stream()
                .flatMap(publication -> publication.recall().stream())
                .map(Recall::kept)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
