package org.quarterlight.cli;

import org.quarterlight.app.WhoRenders;
import picocli.CommandLine.Option;

/** Who reads the new files of a run and renders its briefings. */
final class WorkersOption {
    @Option(
            names = "--workers",
            paramLabel = "WHO",
            defaultValue = "local",
            description = {
                "Who reads and renders: local (here, a thread on each core), a number of threads here, or external (workers"
                        + " on any machine that share the database; where none answers for a minute the run does it itself)",
                "(default: ${DEFAULT-VALUE})"
            })
    private String who = "local";

    /** Throws where it is none of the three. */
    WhoRenders who(Terminal terminal) {
        return switch (who) {
            case "local" -> new WhoRenders.Here(0);
            case "external" -> new WhoRenders.Workers();
            default -> {
                if (!who.matches("[1-9]\\d{0,2}")) {
                    throw terminal.wrongUsage("--workers is " + who + "; give local, external or a number of threads");
                }
                yield new WhoRenders.Here(Integer.parseInt(who));
            }
        };
    }
}
