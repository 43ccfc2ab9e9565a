package org.quarterlight.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A made-up programme of any size: two exports three months apart, up to 33 regions, an organisation to two plans. */
final class MadeUpProgramme {
    static final LocalDate NEWEST = LocalDate.of(2026, 6, 30);
    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 31);
    private static final String HEADING = "plan_id,organisation,organisation_code,region,supplier,product,stage,"
            + "planned_date,actual_date,baseline_date,reason,source_ref\n";
    private static final String CONTRACT = """
            {"name": "made-up", "resources": [{"name": "plans", "path": "*.csv", "role": "plans", "source": "Works",
             "asAt": {"filename": "^.*(\\\\d{4}-\\\\d{2}-\\\\d{2})\\\\.csv$"},
             "schema": {"fields": [%s]}}]}
            """;

    private MadeUpProgramme() {}

    static Path write(Path folder, int plans) throws IOException {
        StringBuilder fields = new StringBuilder();
        for (String column : List.of(HEADING.strip().split(",", -1))) {
            fields.append(fields.isEmpty() ? "" : ", ")
                    .append("{\"name\": \"%s\", \"role\": \"%s\"}".formatted(column, column));
        }
        Files.writeString(folder.resolve("datapackage.json"), CONTRACT.replace("%s", fields));
        export(folder, plans, BEFORE);
        export(folder, plans, NEWEST);
        return folder;
    }

    private static void export(Path folder, int plans, LocalDate asAt) throws IOException {
        StringBuilder rows = new StringBuilder(HEADING);
        for (int i = 0; i < plans; i++) {
            rows.append(row(i, Math.clamp(plans / 40, 3, 33), asAt));
        }
        Files.writeString(folder.resolve("works-" + asAt + ".csv"), rows);
    }

    private static String row(int plan, int regions, LocalDate asAt) {
        Random chance = new Random(plan);
        LocalDate baseline = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(500));
        int slip = 30 * chance.nextInt(4);
        LocalDate planned = baseline.plusDays(asAt.equals(NEWEST) ? slip : slip / 2);
        double fate = chance.nextDouble();
        boolean live = fate < 0.3 && !planned.isAfter(asAt);
        boolean undated = !live && fate < 0.4;
        return String.join(
                        ",",
                        "P%05d".formatted(plan),
                        "School %05d of the parish of St Anselm".formatted(plan / 2),
                        "S%05d".formatted(plan / 2),
                        "Region %02d".formatted(plan % regions),
                        "Supplier " + plan % regions % 8,
                        "Product " + plan % Math.max(3, plan / 600),
                        live ? "live" : fate > 0.97 ? "cancelled" : "",
                        undated ? fate < 0.35 ? "under review" : "" : planned.toString(),
                        live ? planned.toString() : "",
                        baseline.toString(),
                        undated ? "the site is not ready" : "",
                        "Register line " + plan)
                + "\n";
    }
}
