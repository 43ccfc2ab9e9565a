package org.quarterlight.cli;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Optional;
import org.quarterlight.app.FreshInput;
import org.quarterlight.app.NightWatch;
import org.quarterlight.app.RunRequest;
import org.quarterlight.mail.MailEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stays up and runs every night. */
@Command(
        name = "schedule",
        header = "Stay up: a run every night, monthly reports on England's first working day of the month",
        description = {
            "Nights missed while it was down are made up for by one run. A run that fails is tried again after 1, 5 and"
                    + " 15 minutes, and then left to the next night. Stop it at any moment with SIGTERM or Ctrl-C: the"
                    + " next start finishes what was begun."
        },
        footer = {
            "",
            "Examples:",
            "  quarterlight schedule",
            "  quarterlight schedule --night 03:30 --wait-until 05:00 --input /srv/exports --output /srv/briefings"
        })
final class ScheduleCommand extends ProgrammeCommand {
    @Mixin
    private TimetableOptions timetable = new TimetableOptions();

    @Option(
            names = "--wait-until",
            paramLabel = "HH:MM",
            defaultValue = "06:00",
            description = "Wait for exports expected by today until this time in London, then run without them and name"
                    + " the late sources (default: ${DEFAULT-VALUE})")
    private LocalTime patience = LocalTime.of(6, 0);

    @Mixin
    private WorkersOption workers = new WorkersOption();

    @Override
    public Integer call() throws InterruptedException {
        RunRequest nightly = new RunRequest(
                        places.places(), Optional.empty(), false, Collections.emptySortedSet(), false, Optional.empty())
                .by(workers.who(terminal));
        FreshInput input = FreshInput.by(Clock.systemUTC(), places.places(), new LogLines());
        new NightWatch(nightly, timetable.timetable(), patience, input, MailEnvironment.settings()).keep();
        return ExitCode.DONE;
    }
}
