package org.quarterlight.mail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Publication;
import org.quarterlight.mail.Letter.Enclosure;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.programme.Recipient;

/**
 * An issue in place, who may be sent it, and which editions mail themselves. An issue that is not the newest is mailed
 * only where it corrects one that was. The known editions are those of all templates, mailed or not.
 */
public record IssueToMail(
        Path folder,
        Manifest manifest,
        List<Recipient> recipients,
        List<DueEdition> editions,
        Set<String> known,
        boolean newest) {

    /** Rows of readers that ask for an edition or a subject there is not. */
    public List<RowProblem> readerProblems() {
        return new ReaderProblems(this).all();
    }

    /** The digest of the manifest. */
    String identity() {
        return Digest.of(folder.resolve(Manifest.FILE));
    }

    MailedBriefing mailed(Manifest.Briefing briefing, DueEdition edition) {
        return new MailedBriefing(
                briefing.edition(),
                briefing.subject(),
                briefing.file(),
                digest(briefing),
                edition.due(),
                publication(briefing).word(),
                manifest.identity());
    }

    /** How far a briefing is let out. */
    Publication publication(Manifest.Briefing briefing) {
        return manifest.publication(briefing.edition());
    }

    /** True where this issue takes the place of a message: it is of an older issue, or of briefings made again since. */
    boolean overtakes(Message message) {
        if (!message.asAt().equals(manifest.asAt())) {
            return newest && message.asAt().isBefore(manifest.asAt());
        }
        return message.briefings().stream().filter(this::isOfThisMaking).anyMatch(mailed -> !stands(mailed));
    }

    /** A making that is held back takes no public one's place yet. */
    private boolean isOfThisMaking(MailedBriefing mailed) {
        return mailed.isDraft()
                || mailed.isEarly()
                || !manifest.publication(mailed.edition()).isHeld();
    }

    /** True where a briefing that a message carries is still the one in place. */
    boolean stands(MailedBriefing mailed) {
        return manifest.briefings().stream()
                .filter(briefing -> briefing.file().equals(mailed.file()))
                .map(briefing -> mailed(briefing, new DueEdition(mailed.edition(), false, mailed.due())))
                .anyMatch(now -> now.sha256().equals(mailed.sha256()));
    }

    /** True where a file to attach is the one the manifest names. */
    boolean holds(Enclosure enclosure) {
        Path file = folder.resolve(enclosure.file());
        return Files.isRegularFile(file) && Digest.of(file).equals(enclosure.sha256());
    }

    private String digest(Manifest.Briefing briefing) {
        return Digest.of(manifest.outputs().stream()
                .filter(output -> briefing.formats().stream()
                        .anyMatch(format -> output.file().equals(briefing.file() + "." + format)))
                .map(output -> output.file() + " " + output.sha256())
                .collect(Collectors.joining("\n")));
    }
}
