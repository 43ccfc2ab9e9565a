package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.List;
import org.quarterlight.figure.Groupings;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.plan.UnreadKey;
import org.quarterlight.programme.Programme;

/**
 * Everything on record for an as-at date: the exports at or before it, at most one per source and date, the histories of
 * all plans in those exports, and what goes with them.
 */
public record RecordAsAt(
        LocalDate asAt,
        List<Export> exports,
        List<PlanHistory> plans,
        // Rows rejected from the exports the issue rests on.
        List<RowProblem> rejected,
        // Records of any of the exports that may have spoken of any plan.
        List<UnreadKey> unreadKeys,
        // Reports of the files of the newest exports, and of files quarantined.
        List<FileReport> files,
        Programme programme,
        // What figures are counted by beside region, supplier, product and organisation.
        Groupings groupings) {

    public ExportDates dates() {
        return new ExportDates(exports, unreadKeys);
    }
}
