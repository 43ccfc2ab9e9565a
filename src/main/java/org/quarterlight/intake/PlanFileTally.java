package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterlight.contract.InputFile;
import org.quarterlight.intake.KeyMemory.First;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.ExportListener;
import org.quarterlight.plan.FileReport.Counts;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.survey.RemarkTally;
import org.quarterlight.survey.RowRemark;

/**
 * Puts the rows of one file together: what repeats an earlier row is left out or refused, the rest is told on, and all is
 * counted. Rows are added once each, in the file's order.
 */
final class PlanFileTally {
    private static final int NAMED = 20;

    private final InputFile file;
    private final String keyHeading;
    private final KeyMemory memory = new KeyMemory();
    private final RemarkTally remarks = new RemarkTally();
    private final Set<Export> opened = new HashSet<>();
    private final List<String> repeated = new ArrayList<>();
    private long repeats;
    private long accepted;
    private long rejected;
    private long beside;

    PlanFileTally(InputFile file, String keyHeading) {
        this.file = file;
        this.keyHeading = keyHeading;
    }

    /** An export is told once, before what is told of it. */
    void open(Export export, ExportListener listener) {
        if (opened.add(export)) {
            listener.opened(export);
        }
    }

    void add(RowReading reading, ExportListener listener) {
        First first = reading.key().map(memory::find).orElse(First.NONE);
        if (first.same()) {
            noteRepeat(reading.row().line(), first.line());
        } else if (first.isNone() && reading.version().isPresent()) {
            accept(reading.key().orElseThrow(), reading.version().get(), listener);
        } else {
            rejected++;
            refuse(first.isNone() ? reading.refusal().orElseThrow() : repeatedKey(reading, first), listener);
        }
        reading.beside().forEach(refusal -> refuse(refusal, listener));
        beside += reading.beside().size();
        reading.perhaps().forEach(line -> listener.perhaps(line.export(), line.problem()));
        reading.remarks().stream()
                .filter(remark -> !first.same() || remark.kind() == RowRemark.Kind.SHORT_ROW)
                .forEach(remark -> remarks.add(remark, reading.row().line()));
    }

    private void accept(RowKey key, PlanVersion version, ExportListener listener) {
        accepted++;
        memory.remember(key, version.line().number());
        open(key.export(), listener);
        listener.accepted(version);
    }

    private void refuse(RowRefusal refusal, ExportListener listener) {
        refusal.export().ifPresent(export -> open(export, listener));
        listener.rejected(refusal.export(), refusal.problem());
    }

    /** The same key with other words: the first counts. */
    private RowRefusal repeatedKey(RowReading reading, First first) {
        RowKey key = reading.key().orElseThrow();
        RowProblem problem = new RowProblem(
                new Line(file.name(), file.sha256(), reading.row().line()),
                keyHeading,
                "duplicate-key",
                key.plan().planId(),
                "line " + first.line() + " of this export already speaks of this plan; the first counts",
                reading.row().raw(),
                Optional.of(key.plan()));
        return new RowRefusal(Optional.of(key.export()), problem);
    }

    private void noteRepeat(long line, long first) {
        repeats++;
        if (repeated.size() < NAMED) {
            repeated.add("line " + line + " as line " + first);
        }
    }

    RemarkTally remarks() {
        return remarks;
    }

    Counts counts(long lines) {
        return new Counts(lines, accepted + rejected + beside + repeats, accepted, rejected + beside, repeats);
    }

    /** A sentence on the rows that were left out, where some were. */
    List<String> repeatsInWords() {
        String more = repeats > repeated.size() ? " and " + (repeats - repeated.size()) + " more" : "";
        return repeats == 0
                ? List.of()
                : List.of("rows given twice, counted once: " + String.join(", ", repeated) + more);
    }
}
