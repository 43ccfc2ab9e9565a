package org.quarterlight.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterlight.mail.DeliveryReport;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.template.TemplateProblem;

/** How one issue ended: what was written where, what was refused on the way, and why it failed if it did. */
public record IssueReport(
        LocalDate asAt,
        Outcome outcome,
        Path folder,
        String headline,
        // How far it is let out, in words; blank where it is simply public.
        String publication,
        int files,
        List<TemplateProblem> refusedTemplates,
        Optional<Schedule> schedule,
        Optional<DeliveryReport> mail,
        String failure) {

    /** The issue's end in one line. */
    public String line() {
        return switch (outcome) {
            case ISSUED -> "Issue of " + asAt + ": " + headline + "." + letOut();
            case REISSUED -> "Issue of " + asAt + " re-issued: " + headline + "." + letOut();
            case NOTHING_NEW -> "Nothing new: the issue of " + asAt + " stands: " + headline + "." + letOut();
            case FAILED -> "The issue of " + asAt + " failed: " + failure;
        };
    }

    private String letOut() {
        return publication.isEmpty() ? "" : " It stands so: " + publication + ".";
    }

    /** True where a template was refused, or the issue rests on exports with rejected rows. */
    boolean hasRejections() {
        return !refusedTemplates.isEmpty()
                || mail.filter(one -> !one.readers().isEmpty()).isPresent()
                || schedule.filter(one -> !one.rejected().isEmpty()).isPresent();
    }

    /** True where mail should have reached a reader and did not. */
    boolean hasUndelivered() {
        return mail.filter(DeliveryReport::undelivered).isPresent();
    }

    /** How an issue ended. */
    public enum Outcome {
        ISSUED,
        REISSUED,
        NOTHING_NEW,
        FAILED
    }
}
