package org.quarterlight.cli;

import org.quarterlight.workspace.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Progress as lines of the log: one as a stage begins, and at most about ten while it lasts. */
final class LogLines implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(LogLines.class);
    private static final int LINES = 10;

    private String stage = "";
    private long total;
    private long done;

    @Override
    public void begin(String name, long items) {
        stage = name;
        total = items;
        done = 0;
        if (total == 0) {
            LOG.info("{}", stage);
        } else {
            LOG.info("{}: {} to do", stage, total);
        }
    }

    @Override
    public void advance(String item) {
        done++;
        long step = Math.max(1, total / LINES);
        if (total > LINES && done % step == 0 && done < total) {
            LOG.info("{}: {} of {}", stage, done, total);
        }
    }

    @Override
    public void end() {
        stage = "";
    }
}
