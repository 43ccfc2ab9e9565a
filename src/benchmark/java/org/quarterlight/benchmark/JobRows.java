package org.quarterlight.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The rows on whole processes, from start to exit, beside an empty Spring Boot and Batch context in its own process. */
final class JobRows {
    private static final int ROUNDS = 5;
    private static final int NATIONAL_ROUNDS = 3;
    private static final int PAST_EXPORTS = 60;
    private static final int TENTH = 100;

    private JobRows() {}

    static List<Row> start() {
        EmptyContext floor = EmptyContext.unpacked();
        Path output = Folders.fresh("preview-output");
        Child.ofProduct(run(Path.of("input"), Path.of("templates"), output));
        List<String> preview = List.of("preview", "templates/region.md", "--output", output.toString());
        Measured sample = measured(ROUNDS, floor, () -> Child.ofProduct(sample()));
        Measured shown = measured(ROUNDS, floor, () -> Child.ofProduct(preview));
        Measured jar = measured(ROUNDS, floor, () -> Child.ofJar(sample()));
        return List.of(
                Row.atMost(1.8, " x", "whole sample run, cold process, beside (d)", sample.ratio(), sample.detail()),
                Row.atMost(1.5, " x", "preview of one briefing beside (d)", shown.ratio(), shown.detail()),
                Row.shown(
                        " x",
                        "the sample run by java -jar, without the launcher's archive",
                        jar.ratio(),
                        jar.detail()));
    }

    private static List<String> sample() {
        return run(Path.of("input"), Path.of("templates"), Folders.fresh("sample-output"));
    }

    private static List<String> run(Path input, Path templates, Path output) {
        return List.of(
                "run", "--input", input.toString(), "--templates", templates.toString(), "--output", output.toString());
    }

    static List<Row> national() {
        Path input = Folders.fresh("national-input");
        PlanExports exports = new PlanExports(1_250, 5, TENTH);
        exports.write(input, 0, PAST_EXPORTS - 1);
        Path past = Folders.fresh("national-past");
        Child.ofBenchmark(HistoryLoad.class, List.of(), List.of(input.toString(), past.toString()));
        exports.write(input, PAST_EXPORTS, PAST_EXPORTS);
        Path templates = Folders.fresh("national-templates");
        Folders.copy(Path.of("templates"), templates);
        Folders.copy(Path.of("src", "benchmark", "templates"), templates);
        Measured night = measured(NATIONAL_ROUNDS, EmptyContext.unpacked(), () -> night(input, templates, past));
        return List.of(
                Row.atMost(8.0, " x", "national nightly, all editions, beside (d)", night.ratio(), night.detail()));
    }

    private static Child night(Path input, Path templates, Path past) {
        Path output = Folders.fresh("national-output");
        Folders.copy(past, output);
        return Child.ofProduct(run(input, templates, output));
    }

    /** The median of the ratios taken side by side, and the medians of the seconds they were made from. */
    private record Measured(double ratio, String detail) {}

    private static Measured measured(int rounds, EmptyContext floor, Supplier<Child> ours) {
        List<Double> floors = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            floors.add(floor.start());
            times.add(ours.get().millis());
            ratios.add(times.getLast() / floors.getLast());
        }
        String detail =
                String.format(Locale.ROOT, "%.2f s beside %.2f s", Medians.of(times) / 1e3, Medians.of(floors) / 1e3);
        return new Measured(Medians.of(ratios), detail);
    }
}
