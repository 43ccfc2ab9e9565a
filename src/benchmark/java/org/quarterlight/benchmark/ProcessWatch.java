package org.quarterlight.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Looks at a process many times a second until it ends, as what it used cannot be asked for afterwards. */
final class ProcessWatch {
    private static final long MILLIS_BETWEEN_LOOKS = 20;
    private static final String PEAK = "VmHWM:";

    private final Process process;
    private Duration cpu = Duration.ZERO;
    private long peakBytes;

    ProcessWatch(Process process) {
        this.process = process;
    }

    int waitFor() throws InterruptedException {
        while (!process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
            process.info().totalCpuDuration().ifPresent(used -> cpu = used);
            peakBytes = Math.max(peakBytes, peak());
        }
        return process.exitValue();
    }

    /** The most memory the process held so far; 0 where no such file tells. */
    private long peak() {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    double cpuSeconds() {
        return cpu.toMillis() / 1e3;
    }

    long peakBytes() {
        return peakBytes;
    }
}
