package org.quarterlight.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.issue.CorrectedBy;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Recall;

/** What the public may know of an issue: its public part, and what of it was recalled. */
public record SiteIssue(
        Manifest manifest,
        // The day it was given out, where that is said.
        Optional<LocalDate> issued,
        List<RecallNotice> recalled) {

    /** When and why an edition was taken back; what stands in its place says so too. */
    public record RecallNotice(String edition, LocalDate day, String reason, String page) {}

    /** Nothing where all of the issue is still held back; what was recalled before it was let out is told to nobody. */
    public static Optional<SiteIssue> of(Manifest manifest) {
        List<RecallNotice> recalled = manifest.publications().entrySet().stream()
                .filter(entry -> !entry.getValue().isHeld())
                .flatMap(entry -> entry.getValue().recall().stream()
                        .flatMap(recall -> notice(manifest, entry.getKey(), recall).stream()))
                .toList();
        if (!manifest.isPublic() && recalled.isEmpty()) {
            return Optional.empty();
        }
        Manifest open = manifest.publicPart();
        Optional<LocalDate> issued = open.briefings().stream()
                .flatMap(briefing -> manifest.publication(briefing.edition()).issued().stream())
                .max(Comparator.naturalOrder());
        return Optional.of(new SiteIssue(open, issued, recalled));
    }

    private static Optional<RecallNotice> notice(Manifest manifest, String edition, Recall recall) {
        return manifest.briefings().stream()
                .filter(briefing -> briefing.edition().equals(edition))
                .filter(briefing -> !briefing.formats().isEmpty())
                .findFirst()
                .map(briefing -> new RecallNotice(
                        edition,
                        recall.day(),
                        recall.reason(),
                        manifest.asAt() + "/" + briefing.file() + "." + format(briefing)));
    }

    LocalDate asAt() {
        return manifest.asAt();
    }

    /** The address of its folder from the top of the site. */
    String folder() {
        return manifest.asAt() + "/";
    }

    /** False where all of it was recalled: then nothing is shown but the notices. */
    boolean stands() {
        return !manifest.briefings().isEmpty() || recalled.isEmpty();
    }

    /** The day a feed gives: its recall, else its last correction or its issue, else the date of its position. */
    LocalDate updated() {
        Stream<LocalDate> given =
                Stream.concat(issued.stream(), manifest.corrections().stream().map(CorrectedBy::received));
        return recalled.stream()
                .map(RecallNotice::day)
                .max(Comparator.naturalOrder())
                .or(() -> given.max(Comparator.naturalOrder()))
                .orElse(asAt());
    }

    /** The notices of one day and reason together, as they are told once. */
    List<List<RecallNotice>> recalls() {
        return List.copyOf(recalled.stream()
                .collect(Collectors.groupingBy(
                        notice -> notice.day() + " " + notice.reason(), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    boolean has(String file) {
        return manifest.outputs().stream().anyMatch(output -> output.file().equals(file));
    }

    /** The first briefing of the whole programme that can be read here, or of any part of it. */
    Optional<String> page() {
        List<Manifest.Briefing> briefings = manifest.briefings();
        return briefings.stream()
                .filter(Manifest.Briefing::isOfTheWholeProgramme)
                .filter(briefing -> briefing.title().equals(manifest.headline()))
                .findFirst()
                .or(() -> briefings.stream().findFirst())
                .filter(briefing -> !briefing.formats().isEmpty())
                .map(briefing -> folder() + briefing.file() + "." + format(briefing));
    }

    private static String format(Manifest.Briefing briefing) {
        return briefing.formats().contains("html") ? "html" : briefing.formats().getFirst();
    }
}
