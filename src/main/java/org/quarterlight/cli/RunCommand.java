package org.quarterlight.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterlight.app.FreshInput;
import org.quarterlight.app.IssueRuns;
import org.quarterlight.app.RunReport;
import org.quarterlight.app.RunRequest;
import org.quarterlight.mail.MailContext;
import org.quarterlight.workspace.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads what is new and writes the issue. */
@Command(
        name = "run",
        header = "Read what is new and write the issue of an as-at date",
        footer = {
            "",
            "Examples:",
            "  quarterlight run",
            "  quarterlight run --as-at 2007-02-28",
            "  quarterlight run --as-at 2008-10-28 --issued 2008-10-30",
            "  quarterlight run --all --only national,region",
            "  quarterlight run --input /srv/exports --output /srv/briefings",
            "",
            "Exit codes: 0 done or nothing new, 1 failed (the same command starts it again),",
            "2 wrong usage or configuration, 3 done but rows, files or templates were refused,",
            "4 done but some mail was not delivered."
        })
final class RunCommand extends ProgrammeCommand {
    @Option(
            names = "--as-at",
            paramLabel = "D",
            description = "As-at date, such as 2008-10-28 (default: the newest export's)")
    private @Nullable LocalDate asAt;

    @Option(names = "--all", description = "Write an issue for every export date")
    private boolean all;

    @Option(
            names = "--only",
            paramLabel = "EDITION",
            split = ",",
            description = "Only these editions, such as national,region")
    private List<String> only = List.of();

    @Option(names = "--reissue", description = "Make the issue again even where nothing is new")
    private boolean reissue;

    @Option(
            names = "--known-on",
            paramLabel = "D",
            description = "Use only exports received up to the end of this day (UTC)")
    private @Nullable LocalDate knownOn;

    @Option(
            names = "--embargo",
            paramLabel = "TIME",
            description =
                    "Until then, such as 2026-04-02T09:30 by the package's zone, only readers with early access see the"
                            + " issue")
    private @Nullable LocalDateTime embargo;

    @Option(
            names = "--issued",
            paramLabel = "DATE",
            description = "Day of issue, such as 2008-10-30, to print and to keep in the manifest (default: none)")
    private @Nullable LocalDate issued;

    @Option(
            names = "--wait-until",
            paramLabel = "HH:MM",
            description = "Wait for exports expected by today until this time in London, then name the late sources")
    private @Nullable LocalTime patience;

    @Mixin
    private WorkersOption workers = new WorkersOption();

    @Override
    public Integer call() throws InterruptedException {
        if (all && asAt != null) {
            throw terminal.wrongUsage("--all writes every export date; give it or --as-at, not both");
        }
        if (all && issued != null) {
            throw terminal.wrongUsage("--issued is the day of one issue; give it with --as-at, not with --all");
        }
        RunRequest request = new RunRequest(
                        places.places(),
                        Optional.ofNullable(asAt),
                        all,
                        new TreeSet<>(only),
                        reissue,
                        Optional.ofNullable(knownOn))
                .let(new RunRequest.Dates(Optional.ofNullable(embargo), Optional.ofNullable(issued)))
                .by(workers.who(terminal));
        MailContext mailing = MailContext.usual();
        long begun = System.nanoTime();
        Progress progress = terminal.progress();
        RunReport report = patience == null
                ? IssueRuns.run(request, progress, mailing)
                : FreshInput.by(Clock.systemUTC(), places.places(), progress).run(patience, request, mailing);
        new RunSummary(terminal.out()).print(report, (System.nanoTime() - begun) / 1e9);
        return ExitCode.of(report);
    }
}
