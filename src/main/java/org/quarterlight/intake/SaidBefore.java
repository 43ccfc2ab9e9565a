package org.quarterlight.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quarterlight.contract.Sha256;
import org.quarterlight.csv.Fingerprint;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.intake.KeyMemory.First;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.ExportListener;
import org.quarterlight.plan.LastSaid;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.RowPrint;

/**
 * The short way for a row that stands word for word in what its source said last: it is neither taken apart nor read, as
 * the same words, read by the same rules, say the same. Most exports keep their order, so the row after the last one
 * recognised is tried first; any other is found by its key. Only a file that is one export as a whole can go this way.
 */
final class SaidBefore {
    /** To be raised whenever rows are read by other rules than before, so that what was read by the old ones is read anew. */
    private static final String RULES = "1";

    private final ExportListener listener;
    private final Optional<Export> export;
    private final LastSaid rows;
    private final long readBy;
    /** The line a row of the last export was met on in this one, 0 where it was not yet. */
    private final int[] lines;

    private int next;
    private int found = LastSaid.NO_ROW;
    private long text;

    SaidBefore(ExportListener listener, Optional<Export> export, String readBy) {
        this.listener = listener;
        this.export = export;
        this.rows = export.map(listener::lastSaid).orElse(LastSaid.NOTHING);
        this.readBy = export.isEmpty() ? 0 : seed(RULES + "\n" + readBy);
        this.lines = new int[rows.size()];
    }

    private static long seed(String text) {
        return Long.parseUnsignedLong(
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16), 16);
    }

    boolean isOneExport() {
        return export.isPresent();
    }

    /** True for a row that follows as it followed last time; it is then dealt with. */
    boolean follows(RecordReader row) {
        found = LastSaid.NO_ROW;
        text = export.isEmpty() ? 0 : row.printOfText(readBy);
        return next < rows.size() && repeats(next, row.line());
    }

    /** Looks up the key of a row that does not follow; the line the key stood on before, and with which cells. */
    First first(Fingerprint key, long cells) {
        found = rows.rowOf(key.high(), key.low(), next);
        return found == LastSaid.NO_ROW || lines[found] == 0
                ? First.NONE
                : new First(lines[found], rows.cells(found) == cells);
    }

    /** True for a row that stood elsewhere last time and says the same; it is then dealt with. */
    boolean stoodElsewhere(long line) {
        return found != LastSaid.NO_ROW && repeats(found, line);
    }

    private boolean repeats(int row, long line) {
        if (lines[row] != 0 || rows.text(row) != text) {
            return false;
        }
        listener.repeated(export.orElseThrow(), row, line);
        meet(row, line);
        return true;
    }

    private void meet(int row, long line) {
        lines[row] = (int) Math.min(line, Integer.MAX_VALUE);
        next = row + 1;
    }

    /** Hands on a row that was read the long way, for the next export to repeat. */
    void accept(PlanVersion version, Fingerprint key, long cells) {
        if (export.isEmpty()) {
            listener.accepted(version);
        } else {
            listener.accepted(version, new RowPrint(text, key.high(), key.low(), cells));
        }
        if (found != LastSaid.NO_ROW) {
            meet(found, version.line().number());
        }
    }
}
