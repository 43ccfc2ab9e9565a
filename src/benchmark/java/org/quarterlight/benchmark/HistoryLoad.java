package org.quarterlight.benchmark;

import java.nio.file.Path;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.Progress;
import org.quarterlight.workspace.Workspace;

/** Reads what is new in a folder into the history, in a process of its own, from opening the database to closing it. */
final class HistoryLoad {
    private HistoryLoad() {}

    /** Takes pairs of folders, exports and output; prints the milliseconds of each pair: the pairs before the last warm up. */
    public static void main(String[] arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            long begun = System.nanoTime();
            load(Path.of(arguments[i]), Path.of(arguments[i + 1]));
            Timing.print(begun);
        }
    }

    private static void load(Path input, Path output) {
        try (Workspace archive = Workspace.open(new Folders(input, Path.of("templates"), output))) {
            archive.ingest(new Silence());
        }
    }

    /** Hears how far the work has come and keeps it to itself. */
    private static final class Silence implements Progress {
        @Override
        public void begin(String stage, long total) {}

        @Override
        public void advance(String item) {}

        @Override
        public void end() {}
    }
}
