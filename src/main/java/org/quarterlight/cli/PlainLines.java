package org.quarterlight.cli;

import java.io.PrintStream;
import org.quarterlight.job.Progress;

/** Progress as plain lines, for logs: one as a stage begins, and at most about ten while it lasts. */
final class PlainLines implements Progress {
    private static final int LINES = 10;

    private final PrintStream out;
    private String stage = "";
    private long total;
    private long done;

    PlainLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin(String name, long items) {
        stage = name;
        total = items;
        done = 0;
        out.println(total == 0 ? stage : stage + ": " + total + " to do");
    }

    @Override
    public void advance(String item) {
        done++;
        long step = Math.max(1, total / LINES);
        if (total > LINES && done % step == 0 && done < total) {
            out.println(stage + ": " + done + " of " + total);
        }
    }

    @Override
    public void end() {
        stage = "";
    }
}
