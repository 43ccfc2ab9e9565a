package org.quarterlight.wording;

import java.time.LocalDate;
import java.util.Optional;
import org.quarterlight.document.Block.Column;
import org.quarterlight.schedule.ScheduledPlan;

/** A column a table of plans can have: one of ours, or one that the contract declares. */
public interface TableColumn {
    /** The column as the table has it; the first one heads the rows. */
    Column column(boolean headsRow, HeadingsInWords words);

    String cell(ScheduledPlan plan);

    /** The cell of a column that counts days up to the as-at date; of any other column as above. */
    default String cell(ScheduledPlan plan, LocalDate asAt) {
        return cell(plan);
    }

    /** True where the plan says nothing that this column could show. */
    default boolean isSilent(ScheduledPlan plan) {
        String cell = cell(plan);
        return cell.isEmpty() || cell.equals(Wording.NOT_GIVEN) || cell.equals(Wording.NO_DATE);
    }

    /** What a template can compare of the cell; nothing where it can only be printed. */
    default Optional<Number> number(ScheduledPlan plan) {
        return Optional.empty();
    }
}
