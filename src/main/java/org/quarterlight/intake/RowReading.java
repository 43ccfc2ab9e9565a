package org.quarterlight.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.csv.KeptRow;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.survey.RowRemark;

/**
 * What one row says by itself: a version of a plan, or why it is refused; then what is refused of lines that a quote made
 * part of it. Whether it repeats an earlier row is settled where its file is put together.
 */
public record RowReading(
        KeptRow row,
        Optional<RowKey> key,
        Optional<PlanVersion> version,
        List<RowRefusal> refusals,
        List<RowRemark> remarks,
        // Lines inside a quoted cell that are perhaps rows.
        List<RowRefusal> perhaps) {

    /** Why the row itself is refused, where it is. */
    Optional<RowRefusal> refusal() {
        return version.isPresent() ? Optional.empty() : Optional.of(refusals.getFirst());
    }

    /** What is refused beside the row: lines that a quote had made part of it. */
    List<RowRefusal> beside() {
        return version.isPresent() ? refusals : refusals.subList(1, refusals.size());
    }

    /** With what was found inside the record's cells too. */
    RowReading with(SwallowedRows.Found inside) {
        return new RowReading(
                row,
                key,
                version,
                Stream.concat(refusals.stream(), inside.rows().stream()).toList(),
                remarks,
                inside.perhaps());
    }
}
