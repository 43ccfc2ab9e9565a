package org.quarterlight.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.csv.TableRow;
import org.quarterlight.dates.DateOrder;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.plan.Deployment;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.Organisation;
import org.quarterlight.plan.PlanDates;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.Remarks;
import org.quarterlight.survey.ColumnRoles;
import org.quarterlight.survey.DateCells;
import org.quarterlight.survey.RemarkTally;
import org.quarterlight.survey.RoleCells;
import org.quarterlight.survey.RowFindings;
import org.quarterlight.survey.SurveyedColumn;
import org.quarterlight.survey.VocabularyCells;

/** The cells of a row of plans, read as the parts they play. */
final class PlanCells {
    /** A column's codes apply in the other date columns too, where those have none of their own for a value. */
    private static final List<String> CODED =
            List.of("planned_date", "baseline_date", "actual_date", "as_at_date", "date_status");

    private final Map<String, RoleCells> cells = new HashMap<>();
    private final VocabularyCells words;
    private final DateCells planned;
    private final DateCells baseline;
    private final DateCells actual;
    private final OwnCells own;

    PlanCells(ColumnRoles columns, Optional<DateOrder> order) {
        for (String role : ResourceRole.PLANS.columns()) {
            cells.put(role, columns.playing(role));
        }
        this.words = new VocabularyCells(columns);
        List<SurveyedColumn> coded = CODED.stream()
                .flatMap(role -> columns.playing(role).columns().stream())
                .filter(column -> !column.field().codes().isEmpty())
                .toList();
        this.planned = new DateCells(columns.playing("planned_date"), coded, order);
        this.baseline = new DateCells(columns.playing("baseline_date"), coded, order);
        this.actual = new DateCells(columns.playing("actual_date"), coded, order).whereCodesMeanNone();
        this.own = new OwnCells(columns);
    }

    /** What is to be said of the file's dates, and of columns of its own, once they are read. */
    List<String> notes(RemarkTally remarks) {
        return Stream.concat(
                        Stream.of(planned, baseline, actual).flatMap(dates -> dates.notes(remarks).stream()),
                        own.notes(remarks).stream())
                .toList();
    }

    private String text(String role, TableRow row) {
        return cells.getOrDefault(role, new RoleCells(role, List.of())).text(row);
    }

    private String heading(String role) {
        return cells.getOrDefault(role, new RoleCells(role, List.of())).heading();
    }

    /** Notes as findings what a row must name and does not. */
    void checkNamed(TableRow row, RowFindings findings) {
        if (text("organisation", row).isEmpty()
                && text("organisation_code", row).isEmpty()) {
            String column = cells.getOrDefault("organisation", new RoleCells("", List.of()))
                            .exist()
                    ? heading("organisation")
                    : heading("organisation_code");
            findings.refuse(column, "empty", "", "a row names its organisation, or gives its code");
        }
        if (text("product", row).isEmpty()) {
            findings.refuse(heading("product"), "empty", "", "a row names the product to be deployed");
        }
    }

    Optional<PlanVersion> version(PlanKey key, Export export, Line line, TableRow row, RowFindings findings) {
        checkNamed(row, findings);
        PlanVersion version = new PlanVersion(
                key,
                export.asAt(),
                line,
                new Organisation(text("organisation_code", row), text("organisation", row), text("constituency", row)),
                text("region", row),
                new Deployment(
                        text("product", row), text("release", row), words.scope(row, findings), text("supplier", row)),
                words.stage(row, findings),
                dates(row, findings),
                remarks(row, findings));
        return findings.any() ? Optional.empty() : Optional.of(version);
    }

    private PlanDates dates(TableRow row, RowFindings findings) {
        StatedDate plannedDate = planned.read(row, findings);
        StatedDate baselineDate = baseline.read(row, findings);
        StatedDate actualDate = actual.read(row, findings);
        return new PlanDates(plannedDate, baselineDate, actualDate, words.status(row, findings));
    }

    private Remarks remarks(TableRow row, RowFindings findings) {
        return new Remarks(
                text("rating", row),
                text("reason", row),
                text("commentary", row),
                text("early_adopter", row),
                text("open_issues", row),
                text("last_updated", row),
                text("source_ref", row),
                own.read(row, findings));
    }
}
