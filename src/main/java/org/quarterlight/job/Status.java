package org.quarterlight.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.quarterlight.contract.InputFile;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.mail.DeliveryStatus;
import org.quarterlight.mail.MessageRepository;
import org.quarterlight.store.LogEntry;
import org.quarterlight.timetable.Timetable;

/** How things stand: the last runs, what is due next, late sources, the issues in place, and files not read yet. */
public record Status(
        List<LogEntry> runs,
        ZonedDateTime nextNight,
        LocalDate nextMonthly,
        List<String> late,
        DeliveryStatus mail,
        List<String> issues,
        List<String> unread,
        // A sentence on rows of the newest exports that were refused, or blank.
        String refused) {
    private static final int RUNS_SHOWN = 10;

    /** Looks at the folders without changing an issue. */
    public static Status of(Folders places, Timetable timetable, Clock clock) {
        try (Workspace archive = Workspace.open(places)) {
            return new Status(
                    archive.logbook().last(RUNS_SHOWN),
                    timetable.nextNight(clock.instant()),
                    timetable.nextMonthly(clock.instant()),
                    archive.late(Timetable.day(clock.instant())),
                    DeliveryStatus.of(new MessageRepository(archive.database())),
                    IssueFolder.all(places.output()).stream()
                            .map(manifest -> manifest.asAt() + "  " + manifest.headline())
                            .toList(),
                    archive.unread().stream().map(InputFile::name).toList(),
                    archive.refused());
        }
    }
}
