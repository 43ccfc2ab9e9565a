package org.quarterlight.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarterlight.store.PostgresServer;

/** The rows on reading into history: a first load, a night on which 1% changed, and how both grow. */
final class HistoryRows {
    private static final int ROUNDS = 3;
    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int CHANGING = 3;
    /** Exports apart by a month, late in the programme, so that plans of every state are among them. */
    private static final int BEFORE = 40;

    private static final List<String> PROCESS = List.of("-Xmx256m", "-XX:ActiveProcessorCount=1");

    private HistoryRows() {}

    /** Milliseconds of the floor and of what was measured beside it. */
    private record Pair(double floor, double ours) {
        double ratio() {
            return ours / floor;
        }
    }

    static List<Row> measure() {
        PlanExports exports = new PlanExports(LARGE, 5, CHANGING);
        Path before = exports.write(Folders.fresh("million-first"), BEFORE, BEFORE);
        Path after = exports.write(Folders.fresh("million-night"), BEFORE, BEFORE + 1);
        Loads embedded = new Loads("HSQLDB");
        Loads server = new Loads("PostgreSQL");
        List<Double> copies = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Child first = floor(PlanExports.file(before, BEFORE));
            Child night = floor(PlanExports.file(after, BEFORE + 1));
            copies.add(night.timings().getLast() / night.timings().getFirst());
            embedded.add(first, night, before, after, Map.of());
            server.add(first, night, before, after, PostgresServer.newDatabase());
        }
        List<Row> rows = new ArrayList<>();
        rows.addAll(embedded.rows());
        rows.addAll(server.rows());
        rows.add(Row.shown(" x", "copying the file (b) beside (a)", Medians.of(copies), ""));
        rows.add(growth(before, after));
        Folders.delete(before);
        Folders.delete(after);
        return rows;
    }

    private static Child floor(Path file) {
        return Child.ofBenchmark(CsvFloor.class, PROCESS, List.of(file.toString(), "0"));
    }

    /** The first loads and the nights into one database. */
    private record Loads(String database, List<Pair> first, List<Pair> nights) {
        Loads(String database) {
            this(database, new ArrayList<>(), new ArrayList<>());
        }

        void add(Child firstFloor, Child nightFloor, Path before, Path after, Map<String, String> environment) {
            Path output = Folders.fresh("million-output");
            first.add(new Pair(firstFloor.timings().getFirst(), load(before, output, environment)));
            nights.add(new Pair(nightFloor.timings().getFirst(), load(after, output, environment)));
            Folders.delete(output);
        }

        List<Row> rows() {
            return List.of(
                    row("1,000,000 rows of which 1% changed, " + database + ", -Xmx256m, beside (a)", 4.0, nights),
                    row("first load of 1,000,000 rows, " + database + ", -Xmx256m, beside (a)", 10.0, first));
        }
    }

    private static double load(Path input, Path output, Map<String, String> environment) {
        return Child.besideProduct(
                        HistoryLoad.class, PROCESS, List.of(input.toString(), output.toString()), environment)
                .timings()
                .getLast();
    }

    private static Row row(String what, double target, List<Pair> pairs) {
        String detail = String.format(
                Locale.ROOT,
                "%.1f s beside %.1f s, opening and closing the database included, classes archived as by the launcher",
                Medians.of(pairs.stream().map(Pair::ours).toList()) / 1e3,
                Medians.of(pairs.stream().map(Pair::floor).toList()) / 1e3);
        return Row.atMost(
                target, " x", what, Medians.of(pairs.stream().map(Pair::ratio).toList()), detail);
    }

    /** Both sizes in warm processes, as starting cold would hide how the small one grows into the large one. */
    private static Row growth(Path before, Path after) {
        PlanExports exports = new PlanExports(SMALL, 5, CHANGING);
        Path smallBefore = exports.write(Folders.fresh("small-first"), BEFORE, BEFORE);
        Path smallAfter = exports.write(Folders.fresh("small-night"), BEFORE, BEFORE + 1);
        List<Double> small = warm(smallBefore, smallAfter, smallBefore, smallAfter);
        List<Double> large = warm(smallBefore, smallAfter, before, after);
        double first = exponent(small.getFirst(), large.getFirst());
        double night = exponent(small.getLast(), large.getLast());
        String detail = String.format(
                Locale.ROOT,
                "first load %.2f (%.0f ms to %.0f ms), night %.2f (%.0f ms to %.0f ms)",
                first,
                small.getFirst(),
                large.getFirst(),
                night,
                small.getLast(),
                large.getLast());
        return Row.atMost(1.05, "", "growth from 10,000 to 1,000,000 rows, exponent", Math.max(first, night), detail);
    }

    /** The last first load and the last night of a process that did both on few rows before. */
    private static List<Double> warm(Path warmFirst, Path warmNight, Path first, Path night) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String output = Folders.fresh("warm-" + i).toString();
            arguments.addAll(List.of(warmFirst.toString(), output, warmNight.toString(), output));
        }
        String output = Folders.fresh("warm-output").toString();
        arguments.addAll(List.of(first.toString(), output, night.toString(), output));
        List<Double> timings =
                Child.ofBenchmark(HistoryLoad.class, PROCESS, arguments).timings();
        return timings.subList(timings.size() - 2, timings.size());
    }

    private static double exponent(double small, double large) {
        return Math.log(large / small) / Math.log((double) LARGE / SMALL);
    }
}
