package org.quarterlight.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.contract.InputFile;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.mail.DeliveryStatus;
import org.quarterlight.mail.IssueToMail;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.store.LogEntry;
import org.quarterlight.timetable.Timetable;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.StandingProblems;
import org.quarterlight.workspace.Workspace;

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
        String refused,
        // Rows beside the plans that are refused, and readers that ask for what there is not.
        List<RowProblem> readers,
        StandingProblems standing,
        boolean hasRunsAhead) {
    private static final int RUNS_SHOWN = 10;

    private static List<RowProblem> readers(Workspace archive, Folders places) {
        Set<String> known = Editions.in(places.templates()).sound().stream()
                .map(template -> template.frontMatter().id())
                .collect(Collectors.toSet());
        Stream<RowProblem> asking = IssueFolder.all(places.output()).stream()
                .limit(1)
                .map(manifest -> new IssueToMail(
                        new IssueFolder(places.output(), manifest.asAt()).place(),
                        manifest,
                        archive.input().recipients(),
                        List.of(),
                        new TreeSet<>(known),
                        true))
                .flatMap(issue -> issue.readerProblems().stream());
        return Stream.concat(archive.input().problemsBesidePlans().stream(), asking)
                .toList();
    }

    /** Each issue with its finding and how far it is let out; a making that is held back stands before the public one. */
    private static List<String> issues(Folders places) {
        return IssueFolder.all(places.output()).stream()
                .flatMap(open -> Stream.concat(
                        Manifest.read(IssueFolder.heldBeside(places.output(), open.asAt())
                                        .place())
                                .stream(),
                        Stream.of(open)))
                .map(manifest -> manifest.asAt() + "  " + manifest.headline()
                        + (manifest.standing().isEmpty() ? "" : " (" + manifest.standing() + ")"))
                .toList();
    }

    /** Looks at the folders without changing an issue. */
    public static Status of(Folders places, Timetable timetable, Clock clock) {
        try (Workspace archive = Workspace.openToLook(places)) {
            return new Status(
                    archive.logbook().last(RUNS_SHOWN),
                    timetable.nextNight(clock.instant()),
                    timetable.nextMonthly(clock.instant()),
                    archive.positions().late(Timetable.day(clock.instant())),
                    DeliveryStatus.of(archive.messages()),
                    issues(places),
                    archive.unread().stream().map(InputFile::name).toList(),
                    archive.problems().refused(),
                    readers(archive, places),
                    archive.problems().standing(),
                    archive.logbook().last(RUNS_SHOWN).stream()
                            .anyMatch(run -> run.begun().isAfter(clock.instant())));
        }
    }
}
