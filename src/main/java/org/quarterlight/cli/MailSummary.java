package org.quarterlight.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.quarterlight.mail.DeliveryReport;
import org.quarterlight.mail.MailState;
import org.quarterlight.mail.MailStatus;
import org.quarterlight.plan.RowProblem;

/** What became of each reader's mail, for people. */
record MailSummary(PrintWriter out) {
    void print(DeliveryReport report) {
        out.println();
        report.readers().forEach(problem -> out.println("  " + line(problem)));
        if (report.messages().isEmpty()) {
            out.println("Mail: no message was due (" + report.nothing() + ").");
            return;
        }
        out.println("Mail:");
        messages(report.messages());
        if (report.undelivered()) {
            out.println("  What waits is tried again by the next run or by send; what failed by send --resend-failed.");
        }
    }

    void messages(List<MailStatus> messages) {
        messages.forEach(message -> out.printf(
                Locale.ROOT,
                "  %-8s %s <%s>: %s%s%n",
                message.state().word(),
                message.name(),
                message.address(),
                String.join(", ", message.editions()),
                reason(message)));
    }

    static String line(RowProblem problem) {
        return problem.line().file() + ":" + problem.line().number() + " " + problem.column() + " " + problem.code()
                + " \"" + problem.value() + "\": " + problem.hint();
    }

    private static String reason(MailStatus message) {
        boolean plain = message.reason().isEmpty() || message.state() == MailState.SENT;
        return plain ? "" : " (" + message.reason() + ")";
    }
}
