package org.quarterlight.app;

import java.util.List;
import java.util.stream.Collectors;
import org.quarterlight.document.Counted;
import org.quarterlight.mail.MailState;
import org.quarterlight.plan.FileReport;
import org.quarterlight.store.LogEntry;
import org.quarterlight.workspace.StandingProblems;

/**
 * What a run did: the files read since the last run reported, how each issue ended, and what is wrong with the exports in
 * use as the run ended.
 */
public record RunReport(List<FileReport> read, List<IssueReport> issues, StandingProblems standing) {
    static final RunReport NOTHING = new RunReport(List.of(), List.of(), StandingProblems.NONE);

    public long accepted() {
        return read.stream().mapToLong(file -> file.counts().accepted()).sum();
    }

    public long rejected() {
        return read.stream().mapToLong(file -> file.counts().rejected()).sum();
    }

    /** What was read, in a sentence: Read 3 files: 24 rows accepted, 2 rejected, 1 file not used. */
    public String counts() {
        long unused =
                read.stream().filter(file -> file.quarantine().isPresent()).count();
        return "Read " + Counted.of(read.size(), "file") + ": " + Counted.of(accepted(), "row") + " accepted, "
                + rejected() + " rejected" + (unused == 0 ? "" : ", " + Counted.of(unused, "file") + " not used") + ".";
    }

    public boolean failed() {
        return issues.stream().anyMatch(issue -> issue.outcome() == IssueReport.Outcome.FAILED);
    }

    /** How the run goes on record: as failed where any issue failed, as issued where any was made. */
    LogEntry.Outcome outcome() {
        boolean issued = issues.stream().anyMatch(issue -> issue.outcome() != IssueReport.Outcome.NOTHING_NEW);
        return failed() || issues.isEmpty()
                ? LogEntry.Outcome.FAILED
                : issued ? LogEntry.Outcome.ISSUED : LogEntry.Outcome.NOTHING_NEW;
    }

    /** One line on how each issue ended. */
    String detail() {
        return issues.isEmpty()
                ? "No export could be used, so there is no issue to write."
                : issues.stream().map(IssueReport::line).collect(Collectors.joining(" "));
    }

    /** How many messages the run left in that state. */
    long messages(MailState state) {
        return issues.stream()
                .flatMap(issue -> issue.mail().stream())
                .flatMap(mail -> mail.messages().stream())
                .filter(message -> message.state() == state)
                .count();
    }

    /** True where rows or files were rejected, or a template was refused. */
    public boolean hasRejections() {
        boolean whileReading = read.stream()
                .anyMatch(file ->
                        file.counts().rejected() > 0 || file.quarantine().isPresent());
        return whileReading || standing.hasRefusals() || issues.stream().anyMatch(IssueReport::hasRejections);
    }

    /** True where mail should have reached a reader and did not. */
    public boolean hasUndelivered() {
        return issues.stream().anyMatch(IssueReport::hasUndelivered);
    }
}
