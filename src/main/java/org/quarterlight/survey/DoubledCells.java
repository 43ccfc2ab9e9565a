package org.quarterlight.survey;

import java.util.List;
import java.util.Set;
import org.quarterlight.contract.FieldRole;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.csv.TableRow;

/**
 * The columns whose heading stands more than once. Where their cells say different things in a row, words about the plan
 * are joined and that is noted; anything that is counted or read, such as a date, refuses the row.
 */
public final class DoubledCells {
    private static final Set<String> WORDS_OF_PLANS = Set.of(
            "region",
            "supplier",
            "release",
            "rating",
            "reason",
            "commentary",
            "open_issues",
            "constituency",
            "source_ref");

    private final List<SurveyedColumn> doubled;
    private final ResourceRole role;

    DoubledCells(List<SurveyedColumn> columns, ResourceRole role) {
        this.doubled = columns.stream().filter(SurveyedColumn::standsTwice).toList();
        this.role = role;
    }

    void check(TableRow row, RowFindings findings) {
        for (SurveyedColumn column : doubled) {
            if (!column.isAmbiguous(row)) {
                continue;
            }
            if (isWords(column)) {
                findings.remark(RowRemark.Kind.WORDS_JOINED, column.heading(), "");
            } else {
                findings.refuse(
                        column.heading(),
                        "heading-twice",
                        column.given(row),
                        "several columns have this heading and say different things here; say in the contract which one is"
                                + " meant (\"column\": its number)");
            }
        }
    }

    private boolean isWords(SurveyedColumn column) {
        return role == ResourceRole.PLANS
                && column.field().roles().stream().map(FieldRole::name).allMatch(WORDS_OF_PLANS::contains);
    }

    /** A sentence for each column whose differing cells were joined. */
    static List<String> notes(RemarkTally remarks) {
        return remarks.all(RowRemark.Kind.WORDS_JOINED).entrySet().stream()
                .map(joined -> note(joined.getKey(), joined.getValue()))
                .toList();
    }

    private static String note(String heading, RemarkTally.Seen seen) {
        return "several columns are headed " + heading + " and say different things in "
                + (seen.count() == 1 ? "1 row" : seen.count() + " rows") + ", the first on line " + seen.line()
                + ": joined by \"; \"; a field of the contract can choose one (\"column\": its number)";
    }
}
