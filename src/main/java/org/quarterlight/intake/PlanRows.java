package org.quarterlight.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterlight.contract.InputFile;
import org.quarterlight.csv.Fingerprint;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.intake.KeyMemory.First;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.ExportListener;
import org.quarterlight.plan.KeyText;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;

/** The rows of a file of plans, each made a version of a plan or refused. */
final class PlanRows implements RowSink {
    private static final int NAMED = 20;

    private final ExportListener listener;
    private final FileExports exports;
    private final PlanKeys keys;
    private final PlanCells cells;
    private final KeyMemory memory = new KeyMemory();
    private final Fingerprint keyPrint = new Fingerprint();
    private final Fingerprint rowPrint = new Fingerprint();
    private final BrokenRecords broken;
    private final List<String> repeated = new ArrayList<>();
    private long repeats;

    PlanRows(InputFile file, Survey survey, ExportListener listener) {
        this.listener = listener;
        this.exports = new FileExports(file, survey, listener);
        this.keys = new PlanKeys(file.resource(), survey.columns());
        this.cells = new PlanCells(survey.columns(), survey.order());
        this.broken =
                new BrokenRecords(listener, exports, keys, survey, NeededColumns.in(file.resource(), survey.columns()));
    }

    @Override
    public RowOutcome take(RecordReader row, Line line, Findings findings) {
        if (findings.any()) {
            broken.refuse(row, line, findings);
            return RowOutcome.REJECTED;
        }
        if (row.physicalLines() > 1) {
            broken.refuseSwallowed(row, line);
        }
        Optional<Export> export = exports.of(row, findings);
        String planId = keys.of(row, findings);
        Optional<PlanKey> key =
                export.filter(known -> !planId.isEmpty()).map(known -> new PlanKey(known.source(), planId));
        if (key.isPresent() && isRepeat(export.orElseThrow(), key.get(), row, line, findings)) {
            return RowOutcome.DUPLICATE;
        }
        Optional<PlanVersion> version =
                key.flatMap(known -> cells.version(known, export.orElseThrow(), line, row, findings));
        if (version.isEmpty() || findings.any()) {
            cells.checkNamed(row, findings);
            listener.rejected(export, findings.problem(line, row.raw(), key));
            return RowOutcome.REJECTED;
        }
        memory.remember(keyPrint, rowPrint.high(), line.number());
        listener.accepted(version.get());
        return RowOutcome.ACCEPTED;
    }

    /** True for a row that was there before, word for word; the same key with other words is a finding. */
    private boolean isRepeat(Export export, PlanKey key, RecordReader row, Line line, Findings findings) {
        keyPrint.clear();
        keyPrint.add(export.source());
        keyPrint.add(KeyText.folded(key.planId()));
        if (exports.whole().isEmpty()) {
            keyPrint.add(export.asAt().toString());
        }
        rowPrint.clear();
        row.print(rowPrint);
        First first = memory.find(keyPrint, rowPrint.high());
        if (first.isNone()) {
            return false;
        }
        if (first.same()) {
            note(line.number(), first.line());
            return true;
        }
        findings.refuse(
                keys.heading(),
                "duplicate-key",
                key.planId(),
                "line " + first.line() + " of this export already speaks of this plan; the first counts");
        return false;
    }

    private void note(long line, long first) {
        repeats++;
        if (repeated.size() < NAMED) {
            repeated.add("line " + line + " as line " + first);
        }
    }

    @Override
    public long refusedBeside() {
        return broken.beside();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(cells.notes());
        if (repeats > 0) {
            String more = repeats > repeated.size() ? " and " + (repeats - repeated.size()) + " more" : "";
            notes.add("rows given twice, counted once: " + String.join(", ", repeated) + more);
        }
        return notes;
    }
}
