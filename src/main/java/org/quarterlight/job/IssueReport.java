package org.quarterlight.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.template.TemplateProblem;

/** How one issue ended: what was written where, what was refused on the way, and why it failed if it did. */
public record IssueReport(
        LocalDate asAt,
        Outcome outcome,
        Path folder,
        String headline,
        int files,
        List<TemplateProblem> refusedTemplates,
        Optional<Schedule> schedule,
        String failure) {

    /** How an issue ended. */
    public enum Outcome {
        ISSUED,
        REISSUED,
        NOTHING_NEW,
        FAILED
    }
}
