package org.quarterlight.cli;

import java.io.PrintWriter;
import org.quarterlight.app.PublicationActs;
import org.quarterlight.mail.DeliveryReport;

/** The end of an act on an issue as a person reads it: what was done, how the issue stands now, and its mail. */
record ActSummary(PrintWriter out) {
    /** Prints it and answers the exit code. */
    int print(PublicationActs.Done done) {
        out.println(done.sentence());
        out.println("It stands so: " + done.manifest().standing() + ".");
        done.mail().ifPresent(new MailSummary(out)::print);
        out.flush();
        return done.mail().filter(DeliveryReport::undelivered).isPresent() ? ExitCode.UNDELIVERED : ExitCode.DONE;
    }
}
