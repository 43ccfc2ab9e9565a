package org.quarterlight.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** The rows on whole processes, from start to exit, beside an empty Spring Boot and Batch context in its own process. */
final class JobRows {
    private static final int ROUNDS = 5;
    private static final int NATIONAL_ROUNDS = 3;
    private static final int PAST_EXPORTS = 60;
    private static final int TENTH = 100;

    private JobRows() {}

    static List<Row> start() {
        EmptyContext floor = EmptyContext.unpacked();
        List<Row> rows = new ArrayList<>();
        rows.add(row("whole sample run, cold process, beside (d)", 2.0, ROUNDS, floor, JobRows::sample));
        Path output = Folders.fresh("preview-output");
        product("run", Path.of("input"), Path.of("templates"), output);
        rows.add(row("preview of one briefing beside (d)", 1.5, ROUNDS, floor, () -> preview(output)));
        return rows;
    }

    private static double sample() {
        return product("run", Path.of("input"), Path.of("templates"), Folders.fresh("sample-output"));
    }

    private static double preview(Path output) {
        return Child.ofProduct(List.of("preview", "templates/region.md", "--output", output.toString()))
                .millis();
    }

    private static double product(String command, Path input, Path templates, Path output) {
        return Child.ofProduct(List.of(
                        command,
                        "--input",
                        input.toString(),
                        "--templates",
                        templates.toString(),
                        "--output",
                        output.toString()))
                .millis();
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
        return List.of(row(
                "national nightly, all editions, beside (d)",
                8.0,
                NATIONAL_ROUNDS,
                EmptyContext.unpacked(),
                () -> night(input, templates, past)));
    }

    private static double night(Path input, Path templates, Path past) {
        Path output = Folders.fresh("national-output");
        Folders.copy(past, output);
        return product("run", input, templates, output);
    }

    private static Row row(String what, double target, int rounds, EmptyContext floor, DoubleSupplier ours) {
        List<Double> floors = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            floors.add(floor.start());
            times.add(ours.getAsDouble());
            ratios.add(times.getLast() / floors.getLast());
        }
        String detail =
                String.format(Locale.ROOT, "%.2f s beside %.2f s", Medians.of(times) / 1e3, Medians.of(floors) / 1e3);
        return Row.atMost(target, " x", what, Medians.of(ratios), detail);
    }
}
