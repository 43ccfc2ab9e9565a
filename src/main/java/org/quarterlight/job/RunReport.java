package org.quarterlight.job;

import java.util.List;
import org.quarterlight.plan.FileReport;

/** What a run did: the files it read for the first time, and how each issue ended. */
public record RunReport(List<FileReport> read, List<IssueReport> issues) {
    public boolean failed() {
        return issues.stream().anyMatch(issue -> issue.outcome() == IssueReport.Outcome.FAILED);
    }

    /** True where rows or files were rejected, or a template was refused. */
    public boolean hasRejections() {
        boolean whileReading = read.stream()
                .anyMatch(file ->
                        file.counts().rejected() > 0 || file.quarantine().isPresent());
        return whileReading || issues.stream().anyMatch(IssueReport::hasRejections);
    }
}
