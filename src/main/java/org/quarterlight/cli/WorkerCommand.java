package org.quarterlight.cli;

import org.quarterlight.app.WorkShift;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stays up, and reads and renders for whoever runs. */
@Command(
        name = "worker",
        header = "Stay up, and read files and render briefings for runs with --workers external",
        description = {
            "Needs the run's database (QUARTERLIGHT_DATABASE_URL, _USER, _PASSWORD or _PASSWORD_FILE) and the same version,"
                    + " exports and templates; with others it takes nothing and says so. Parts go to the folder"
                    + " QUARTERLIGHT_SHARED, or where none is set into the database. Stop it at any moment: what it was at"
                    + " is taken over by another within half a minute."
        },
        footer = {"", "Example:", "  quarterlight worker --threads 4 --input /srv/exports --templates /srv/templates"})
final class WorkerCommand extends ProgrammeCommand {
    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Tasks done at once (default: ${DEFAULT-VALUE})")
    private int threads = 1;

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1) {
            throw terminal.wrongUsage("--threads is " + threads + "; give 1 or more");
        }
        WorkShift shift = new WorkShift(places.places(), threads);
        Runtime.getRuntime().addShutdownHook(new Thread(shift::close, "sign-off"));
        shift.work();
        return ExitCode.DONE;
    }
}
