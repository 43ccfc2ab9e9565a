package org.quarterlight.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A made-up programme of any size and shape: its exports are the same in every run. */
public record MadeUpProgramme(int plans, int organisations, int products, int regions, List<LocalDate> exports) {
    static final LocalDate NEWEST = LocalDate.of(2026, 6, 30);
    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 31);
    /** Dates move on days drawn from so many before the newest export. */
    private static final int RESTLESS_DAYS = 400;

    private static final String HEADING = "plan_id,organisation,organisation_code,region,supplier,product,stage,"
            + "planned_date,actual_date,baseline_date,reason,source_ref\n";
    private static final String CONTRACT = """
            {"name": "made-up", "resources": [{"name": "plans", "path": "*.csv", "role": "plans", "source": "Works",
             "asAt": {"filename": "^.*(\\\\d{4}-\\\\d{2}-\\\\d{2})\\\\.csv$"},
             "schema": {"fields": [%s]}}]}
            """;

    /** Two exports three months apart, up to 33 regions, an organisation to two plans. */
    static MadeUpProgramme of(int plans) {
        return new MadeUpProgramme(
                plans,
                Math.ceilDiv(plans, 2),
                Math.max(3, plans / 600),
                Math.clamp(plans / 40, 3, 33),
                List.of(BEFORE, NEWEST));
    }

    /** As at the ends of so many nights, the last of them the newest. */
    public static List<LocalDate> nights(int count) {
        return IntStream.range(0, count)
                .mapToObj(night -> NEWEST.minusDays(count - 1L - night))
                .toList();
    }

    /** The two exports of a programme that reports by the quarter. */
    public static List<LocalDate> quarters() {
        return List.of(BEFORE, NEWEST);
    }

    /** Writes the contract and every export into the folder. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder fields = new StringBuilder();
        for (String column : List.of(HEADING.strip().split(",", -1))) {
            fields.append(fields.isEmpty() ? "" : ", ")
                    .append("{\"name\": \"%s\", \"role\": \"%s\"}".formatted(column, column));
        }
        Files.writeString(folder.resolve("datapackage.json"), CONTRACT.replace("%s", fields));
        for (LocalDate asAt : exports) {
            write(folder, asAt);
        }
        return folder;
    }

    private void write(Path folder, LocalDate asAt) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("works-" + asAt + ".csv"))) {
            out.write(HEADING);
            for (int plan = 0; plan < plans; plan++) {
                out.write(row(plan, asAt));
            }
        }
    }

    private String row(int plan, LocalDate asAt) {
        Random chance = new Random(plan);
        LocalDate baseline = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(500));
        LocalDate planned = baseline.plusDays(30L * movesUpTo(asAt, chance));
        double fate = chance.nextDouble();
        boolean live = fate < 0.3 && !planned.isAfter(asAt);
        boolean undated = !live && fate < 0.4;
        int organisation = plan % organisations;
        return String.join(
                        ",",
                        "P%05d".formatted(plan),
                        "School %05d of the parish of St Anselm".formatted(organisation),
                        "S%05d".formatted(organisation),
                        "Region %02d".formatted(organisation % regions),
                        "Supplier " + organisation % regions % 8,
                        "Product " + plan % products,
                        live ? "live" : fate > 0.97 ? "cancelled" : "",
                        undated ? fate < 0.35 ? "under review" : "" : planned.toString(),
                        live ? planned.toString() : "",
                        baseline.toString(),
                        undated ? "the site is not ready" : "",
                        "Register line " + plan)
                + "\n";
    }

    /** Of up to three moves, each on a day of its own, those that were made by the date. */
    private static int movesUpTo(LocalDate asAt, Random chance) {
        int moves = chance.nextInt(4);
        int made = 0;
        for (int move = 0; move < moves; move++) {
            made += NEWEST.minusDays(chance.nextInt(RESTLESS_DAYS)).isAfter(asAt) ? 0 : 1;
        }
        return made;
    }
}
