package org.quarterlight.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.quarterlight.workspace.Progress;

/** Progress bars on a terminal. */
final class ProgressBars implements Progress {
    private final PrintStream out;
    private @Nullable ProgressBar bar;

    ProgressBars(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin(String stage, long total) {
        end();
        bar = new ProgressBarBuilder()
                .setTaskName(stage)
                .setInitialMax(total == 0 ? -1 : total)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(100)
                .hideEta()
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build();
    }

    @Override
    public void advance(String item) {
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(" " + item);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.setExtraMessage("");
            bar.close();
            bar = null;
        }
    }
}
