package org.quarterlight.cli;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.quarterlight.job.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the last runs, the issues in place and what has not been read yet. */
@Command(
        name = "status",
        header = "Show the last runs, what failed, the issues in place and what is still to be read",
        footer = {"", "Example:", "  quarterlight status --output /srv/briefings"})
final class StatusCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    @Mixin
    private PlacesOptions places = new PlacesOptions();

    @Mixin
    private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        Status status = Status.of(places.places());
        terminal.out().println(status.runs().isEmpty() ? "No run yet." : "Last runs (UTC), newest first:");
        status.runs().forEach(this::run);
        terminal.out().println(status.issues().isEmpty() ? "No issue in place." : "Issues in place, newest first:");
        status.issues().forEach(issue -> terminal.out().println("  " + issue));
        terminal.out().println(status.unread().isEmpty() ? "Every export has been read." : "Exports not read yet:");
        status.unread().forEach(file -> terminal.out().println("  " + file));
        terminal.out().flush();
        return ExitCode.DONE;
    }

    private void run(Status.Run run) {
        terminal.out()
                .println("  " + run.begun().map(TIME::format).orElse("not begun") + "  as at " + run.asAt() + "  "
                        + run.ending() + (run.failure().isEmpty() ? "" : ": " + run.failure()));
    }
}
