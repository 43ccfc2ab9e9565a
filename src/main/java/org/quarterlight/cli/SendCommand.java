package org.quarterlight.cli;

import java.util.List;
import org.quarterlight.app.MailSending;
import org.quarterlight.mail.DeliveryReport;
import org.quarterlight.mail.MailContext;
import org.quarterlight.mail.MailStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Delivers the mail that is due. */
@Command(
        name = "send",
        header = "Deliver the newest issue's mail that is due or waits",
        description = {
            "A server is set by QUARTERLIGHT_MAIL_HOST and its fellows; without one, mail is written into the issue's"
                    + " outbox."
        },
        footer = {
            "",
            "Examples:",
            "  quarterlight send --dry-run",
            "  quarterlight send --resend-failed --output /srv/briefings",
            "",
            "Exit codes: 0 done or nothing due, 2 wrong usage or configuration,",
            "3 done but a reader asks for what there is not, 4 some mail was not delivered."
        })
final class SendCommand extends ProgrammeCommand {
    @Option(names = "--dry-run", description = "Say what would be sent to whom, and send nothing")
    private boolean dryRun;

    @Option(names = "--resend-failed", description = "Send only what failed before")
    private boolean resendFailed;

    @Override
    public Integer call() {
        MailSending sending = new MailSending(places.places(), MailContext.usual());
        if (dryRun) {
            list(resendFailed ? sending.wouldResend() : sending.wouldSend());
            return ExitCode.DONE;
        }
        DeliveryReport report = resendFailed ? sending.resendFailed() : sending.send();
        new MailSummary(terminal.out()).print(report);
        terminal.out().flush();
        return report.undelivered()
                ? ExitCode.UNDELIVERED
                : report.readers().isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    private void list(List<MailStatus> messages) {
        terminal.out().println(messages.isEmpty() ? "Nothing would be sent." : "Would be sent:");
        new MailSummary(terminal.out()).messages(messages);
        terminal.out().flush();
    }
}
