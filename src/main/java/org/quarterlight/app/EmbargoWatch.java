package org.quarterlight.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.cluster.TimedWork;
import org.quarterlight.issue.Embargo;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Publication;

/**
 * Looks every few seconds whether an embargo has ended, whichever command set it, and lets out what it held. Looking reads
 * manifests alone, so that other commands can work meanwhile.
 */
record EmbargoWatch(Path output, MailSending sending, Clock clock) implements TimedWork {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "embargo watch";
    }

    @Override
    public Optional<Instant> due(Instant now) {
        return Optional.of(now);
    }

    @Override
    public Ending perform(int failures) {
        Instant now = clock.instant();
        if (embargoes(output).noneMatch(embargo -> !embargo.moment().isAfter(now))) {
            return new Ending.Idle(now.plus(BETWEEN_LOOKS));
        }
        sending.send();
        return new Ending.Waiting(clock.instant().plus(BETWEEN_LOOKS));
    }

    /** The embargoes that stand and that time alone ends: not those of drafts. */
    private static Stream<Embargo> embargoes(Path output) {
        return IssueFolder.all(output).stream()
                .flatMap(open -> Stream.concat(
                        Stream.of(open),
                        Manifest.read(
                                IssueFolder.heldBeside(output, open.asAt()).place())
                                .stream()))
                .flatMap(manifest -> manifest.publications().values().stream())
                .filter(publication -> publication.isEmbargoed() && !publication.isRecalled())
                .map(Publication::embargo)
                .flatMap(Optional::stream);
    }
}
