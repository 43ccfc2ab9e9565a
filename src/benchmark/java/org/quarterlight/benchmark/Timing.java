package org.quarterlight.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How a measured process tells the one that started it what a piece of work took. */
final class Timing {
    private static final String MARK = "took ms ";
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Timing() {}

    static void print(long begun) {
        OUT.println(MARK + (System.nanoTime() - begun) / 1e6);
    }

    static List<Double> found(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(MARK))
                .map(line -> Double.valueOf(line.substring(MARK.length())))
                .toList();
    }
}
