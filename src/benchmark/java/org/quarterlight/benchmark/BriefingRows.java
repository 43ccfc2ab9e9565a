package org.quarterlight.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openpdf.text.pdf.PdfReader;
import org.quarterlight.document.Document;
import org.quarterlight.layout.Layout;

/** The rows on briefings: pages a second beside the floor, on one core and on two, and bytes a page. */
final class BriefingRows {
    private static final int ROUNDS = 3;
    private static final String ONE_CORE = "-XX:ActiveProcessorCount=1";
    private static final String TWO_CORES = "-XX:ActiveProcessorCount=2";

    private BriefingRows() {}

    static List<Row> measure() {
        List<Row> rows = new ArrayList<>();
        rows.add(speed("typical", 3.0));
        rows.add(speed("large", 1.8));
        rows.add(twoCores());
        rows.add(size("typical", 40, 9_500));
        rows.add(size("large", 4, 7_000));
        return rows;
    }

    private static Row speed(String kind, double target) {
        List<Double> ratios = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        Shape shape = Shape.of(kind, 8);
        for (int round = 0; round < ROUNDS; round++) {
            theirs.add(1e6 * shape.floorPages() / micros("floor", kind, 1, ONE_CORE));
            ours.add(1e6 * shape.pages() / micros("quarterlight", kind, 1, ONE_CORE));
            ratios.add(ours.getLast() / theirs.getLast());
        }
        String detail = String.format(
                Locale.ROOT,
                "%.0f pages/s beside %.0f pages/s; %.1f and %.1f pages a briefing",
                Medians.of(ours),
                Medians.of(theirs),
                shape.pages(),
                shape.floorPages());
        String what = kind + " briefing, layout + PDF, beside (c)";
        return Row.atLeast(target, " x", what, Medians.of(ratios), detail);
    }

    private static Row twoCores() {
        List<Double> ratios = new ArrayList<>();
        List<Double> most = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(gain("quarterlight"));
            most.add(gain("arithmetic"));
        }
        String detail = String.format(
                Locale.ROOT,
                "typical briefings on two threads beside one; bare arithmetic gains %.2f x on this machine",
                Medians.of(most));
        return Row.atLeast(1.8, " x", "two cores beside one", Medians.of(ratios), detail);
    }

    private static double gain(String method) {
        return 2 * micros(method, "typical", 1, TWO_CORES) / micros(method, "typical", 2, TWO_CORES);
    }

    /** Average microseconds of one call, in a JVM of its own. */
    private static double micros(String method, String kind, int threads, String cores) {
        OptionsBuilder options = new OptionsBuilder();
        options.include(BriefingKernels.class.getName() + "." + method + "$");
        options.param("kind", kind);
        options.threads(threads).forks(1).jvmArgsAppend(cores, "-XX:+UseSerialGC", "-Xms1g", "-Xmx1g");
        options.warmupIterations(10).warmupTime(TimeValue.seconds(2));
        options.measurementIterations(5).measurementTime(TimeValue.seconds(1));
        options.verbosity(VerboseMode.SILENT).shouldFailOnError(true);
        Collection<RunResult> results = run(options);
        return Medians.of(results.iterator().next().getAggregatedResult().getIterationResults().stream()
                .map(iteration -> iteration.getPrimaryResult().getScore())
                .toList());
    }

    private static Collection<RunResult> run(OptionsBuilder options) {
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** How many pages briefings of a kind take, ours and the floor's. */
    private record Shape(double pages, double floorPages) {
        static Shape of(String kind, int count) {
            double ours = 0;
            double floor = 0;
            for (long number = 1; number <= count; number++) {
                Document document = BriefingKernels.of(kind, number);
                ours += Layout.of(document).pages().size();
                floor += pages(HighLevelApi.write(document));
            }
            return new Shape(ours / count, floor / count);
        }

        private static int pages(byte[] file) {
            try (PdfReader reader = new PdfReader(file)) {
                return reader.getNumberOfPages();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    private static Row size(String kind, int count, double target) {
        List<Double> sizes = LongStream.rangeClosed(1, count)
                .mapToObj(number -> bytesPerPage(BriefingKernels.of(kind, number)))
                .toList();
        String detail = "tagged, PDF/UA-1 and PDF/A-3a; median of " + count + ", each made twice with the same bytes";
        return Row.atMost(target, "", "bytes a page, " + kind + " briefing", Medians.of(sizes), detail);
    }

    private static double bytesPerPage(Document document) {
        byte[] file = BriefingKernels.write(document);
        if (!Arrays.equals(file, BriefingKernels.write(document))) {
            throw new IllegalStateException("The same briefing gave other bytes: " + document.title());
        }
        return (double) file.length / Layout.of(document).pages().size();
    }
}
