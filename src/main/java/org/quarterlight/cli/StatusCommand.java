package org.quarterlight.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.quarterlight.app.MachineStatus;
import org.quarterlight.app.Status;
import org.quarterlight.mail.DeliveryStatus;
import org.quarterlight.mail.MailStatus;
import org.quarterlight.store.LogEntry;
import org.quarterlight.timetable.Timetable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the last runs, what is due next, late sources, the issues in place and what has not been read yet. */
@Command(
        name = "status",
        header = "Show the last runs, what is due next, late sources, what failed and how to mend it",
        footer = {"", "Example:", "  quarterlight status --output /srv/briefings"})
final class StatusCommand extends ProgrammeCommand {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(Timetable.LONDON);

    @Mixin
    private TimetableOptions timetable = new TimetableOptions();

    @Override
    public Integer call() {
        Status status = Status.of(places.places(), timetable.timetable(), Clock.systemUTC());
        list("Last runs (London time), newest first:", "No run yet.", runs(status.runs()));
        PrintWriter out = terminal.out();
        out.println("Next night: " + TIME.format(status.nextNight()) + ". Monthly reports next due: "
                + status.nextMonthly() + ".");
        list("Late sources:", "No source is late.", status.late());
        list("Editions that mail themselves, by the day they were last due:", "No mail yet.", editions(status.mail()));
        list("Mail not delivered:", "No mail waits, failed or is held.", undelivered(status.mail()));
        list("Issues in place, newest first:", "No issue in place.", status.issues());
        list("Exports not read yet (the next run reads them):", "Every export has been read.", status.unread());
        list(
                "Refused beside the plans:",
                "Every reader asks for what there is.",
                status.readers().stream().map(MailSummary::line).toList());
        if (!status.refused().isEmpty()) {
            out.println(status.refused());
        }
        list(
                "Refused, until it is put right:",
                "Nothing that is in use was refused.",
                status.standing().lines());
        List<String> machines = MachineStatus.lines(places.places());
        if (!machines.isEmpty()) {
            list("On the shared database:", "", machines);
        }
        if (status.hasRunsAhead()) {
            out.println("A run above is dated after now, as by a clock that was ahead; no night counts as done by it.");
        }
        out.flush();
        boolean refused = !status.readers().isEmpty() || status.standing().hasRefusals();
        return refused ? ExitCode.REJECTED : ExitCode.DONE;
    }

    private static List<String> editions(DeliveryStatus mail) {
        return mail.editions().stream()
                .map(edition -> edition.due() + "  " + edition.edition() + ", issue of " + edition.asAt() + ": "
                        + edition.outcome().words()
                        + (edition.reason().isEmpty() ? "" : " (" + edition.reason() + ")"))
                .toList();
    }

    private static List<String> undelivered(DeliveryStatus mail) {
        return mail.messages().stream()
                .filter(message -> !message.state().delivered())
                .map(message -> message.address() + ", issue of " + message.asAt() + ": "
                        + message.state().word() + (message.reason().isEmpty() ? "" : " (" + message.reason() + ")")
                        + mend(message))
                .toList();
    }

    private static String mend(MailStatus message) {
        return switch (message.state()) {
            case WAITING ->
                message.nextAttempt()
                        .map(time -> "; tried again from " + TIME.format(time))
                        .orElse("; the next run or send tries it");
            case FAILED -> "; mend it and give: send --resend-failed";
            case HELD -> "; mend it and the next run or send goes on";
            case SENT, WRITTEN, SKIPPED -> "";
        };
    }

    private void list(String heading, String none, List<String> lines) {
        terminal.out().println(lines.isEmpty() ? none : heading);
        lines.forEach(line -> terminal.out().println("  " + line));
    }

    private static List<String> runs(List<LogEntry> runs) {
        return runs.stream()
                .map(run -> TIME.format(run.begun()) + "  " + run.run() + "  " + ending(run))
                .toList();
    }

    private static String ending(LogEntry run) {
        return switch (run.outcome()) {
            case ISSUED, NOTHING_NEW, PUBLISHED -> run.detail();
            case FAILED -> "failed: " + run.detail() + " Give the same command again to restart it.";
            case UNFINISHED -> "did not end: it was stopped, or is at work. The next run finishes its issue.";
        };
    }
}
