package org.quarterlight.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Measures every row beside its floor, prints the table and writes {@code target/benchmark.md}. */
public final class Benchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Benchmark() {}

    /** Takes the groups of rows to measure, comma-separated; blank or {@code all} measures every one. */
    public static void main(String[] arguments) throws IOException {
        Map<String, Supplier<List<Row>>> groups = groups();
        Set<String> wanted = wanted(arguments, groups.keySet());
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Supplier<List<Row>>> group : groups.entrySet()) {
            if (wanted.contains(group.getKey())) {
                OUT.println("Measuring " + group.getKey());
                List<Row> measured = group.getValue().get();
                measured.forEach(row -> OUT.println(
                        "  " + row.what() + ": " + row.found() + " " + row.verdict() + " (" + row.detail() + ")"));
                rows.addAll(measured);
            }
        }
        String report = new Report(rows).markdown();
        OUT.println();
        OUT.println(report);
        Files.writeString(Path.of("target", "benchmark.md"), report);
    }

    private static Map<String, Supplier<List<Row>>> groups() {
        Map<String, Supplier<List<Row>>> groups = new LinkedHashMap<>();
        groups.put("pdf", BriefingRows::measure);
        groups.put("history", HistoryRows::measure);
        groups.put("start", JobRows::start);
        groups.put("national", JobRows::national);
        groups.put("programmes", ProgrammeRows::measure);
        groups.put("nights", ProgrammeRows::nights);
        return groups;
    }

    private static Set<String> wanted(String[] arguments, Set<String> known) {
        String given = String.join(",", arguments).strip();
        if (given.isEmpty() || given.equals("all")) {
            return known;
        }
        Set<String> wanted = Set.of(given.split(","));
        if (!known.containsAll(wanted)) {
            throw new IllegalArgumentException("Groups of rows are " + known + ", not " + wanted);
        }
        return wanted;
    }
}
