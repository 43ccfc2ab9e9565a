package org.quarterlight.job;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.quarterlight.intake.InputFile;
import org.quarterlight.issue.IssueFolder;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;

/** How things stand: the last runs newest first, the issues in place, and the files not read yet. */
public record Status(List<Run> runs, List<String> issues, List<String> unread) {
    private static final int RUNS_SHOWN = 10;

    /** One run: the as-at date it was for, when it began (UTC), how it ended, and why if it failed. */
    public record Run(String asAt, Optional<LocalDateTime> begun, String ending, String failure) {}

    /** Looks at the folders without changing an issue. */
    public static Status of(Places places) {
        try (Archive archive = Archive.open(places)) {
            RunRequest nothing = new RunRequest(
                    places, Optional.empty(), false, Collections.emptySortedSet(), false, Optional.empty());
            Desk desk = new Desk(nothing, new SilentProgress(), new Editions(List.of(), List.of(), List.of()));
            return new Status(
                    JobContext.with(archive, desk, Runs::last),
                    IssueFolder.all(places.output()).stream()
                            .map(manifest -> manifest.asAt() + "  " + manifest.headline())
                            .toList(),
                    archive.unread().stream().map(InputFile::name).toList());
        }
    }

    static List<Run> last(JobRepository repository) {
        return repository.getJobInstances(IssueJob.NAME, 0, RUNS_SHOWN).stream()
                .flatMap(instance -> repository.getJobExecutions(instance).stream())
                .sorted(Comparator.comparingLong(JobExecution::getId).reversed())
                .limit(RUNS_SHOWN)
                .map(Status::run)
                .toList();
    }

    private static Run run(JobExecution execution) {
        Optional<LocalDateTime> begun = Optional.ofNullable(execution.getStartTime())
                .map(local -> local.atZone(ZoneId.systemDefault())
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime());
        String failure = new TreeSet<>(execution.getStepExecutions().stream()
                        .map(step -> firstLine(step.getExitStatus().getExitDescription()))
                        .filter(line -> !line.isEmpty())
                        .toList())
                .stream().findFirst().orElse("");
        return new Run(
                String.valueOf(execution.getJobParameters().getString("as-at")),
                begun,
                execution.getStatus().toString().toLowerCase(Locale.ROOT),
                failure);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
