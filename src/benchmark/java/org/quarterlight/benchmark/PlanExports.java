package org.quarterlight.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Exports of a programme of any size: month by month a share of the plans, in thousandths, slips, is brought forward or
 * loses its date; the rest says what it said before.
 */
record PlanExports(int plans, int productsPerTrust, int changing) {
    static final LocalDate FIRST = LocalDate.of(2003, 10, 31);
    private static final LocalDate EARLIEST = LocalDate.of(2004, 1, 1);
    private static final String HEADING =
            "plan_id,organisation,organisation_code,region,supplier,product,release,scope,"
                    + "stage,planned_date,actual_date,baseline_date,date_status,reason,commentary,source_ref\n";

    /** The as-at date of an export; the first has the number 0. */
    static LocalDate asAt(int export) {
        return FIRST.withDayOfMonth(1).plusMonths(export + 1L).minusDays(1);
    }

    /** Writes the exports from one number up to another into a folder with the contract that explains them. */
    Path write(Path folder, int from, int to) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("datapackage.json"), CONTRACT);
            for (int export = from; export <= to; export++) {
                write(file(folder, export), export);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return folder;
    }

    static Path file(Path folder, int export) {
        return folder.resolve("plans-" + asAt(export) + ".csv");
    }

    private void write(Path file, int export) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADING);
            for (int plan = 0; plan < plans; plan++) {
                out.write(row(plan, export));
            }
        }
    }

    private String row(int plan, int export) {
        int trust = plan / productsPerTrust;
        int number = mixed(trust, 1);
        Dates dates = dates(plan, export);
        String name = Prose.trust(number) + " " + trust;
        String region = "Authority " + Prose.place(number % 28);
        String planned = dates.lost() ? "" : Prose.day(dates.planned());
        String actual = dates.live() ? Prose.day(dates.planned()) : "";
        return "P" + plan + "," + name + ",R" + Integer.toString(trust, 36).toUpperCase(Locale.ROOT) + "," + region
                + ","
                + word(Prose.SUPPLIERS, number / 28) + "," + word(Prose.PRODUCTS, plan % productsPerTrust)
                + ",LC" + plan % 3 + ",," + (dates.live() ? "live" : "implementing") + "," + planned + "," + actual
                + ","
                + Prose.day(dates.baseline()) + "," + (dates.lost() ? "under review" : "indicative") + ",,"
                + (dates.moved() > 0 ? "\"Moved " + dates.moved() + " times, the last by the supplier\"" : "")
                + ",https://exports.example/plans/" + plan + "\n";
    }

    private record Dates(LocalDate baseline, LocalDate planned, int moved, boolean lost, boolean live) {}

    /** A plan keeps changing until it is live; then its dates stand. */
    private Dates dates(int plan, int export) {
        LocalDate baseline = EARLIEST.plusDays(mixed(plan, 2) % 4_000);
        LocalDate planned = baseline;
        int moved = 0;
        boolean lost = false;
        for (int month = 1; month <= export; month++) {
            int draw = mixed(plan, 100 + month);
            boolean live = !lost && !planned.isAfter(asAt(month));
            if (!live && draw % 1_000 < changing) {
                lost = !lost && draw / 1_000 % 20 == 0;
                planned = planned.plusDays(draw / 20_000 % 150 - 20L);
                moved++;
            }
        }
        boolean live = !lost && !planned.isAfter(asAt(export));
        return new Dates(baseline, planned, moved, lost, live);
    }

    private static String word(List<String> words, int number) {
        return words.get(number % words.size());
    }

    /** A number that looks drawn by lot and is the same in every run. */
    private static int mixed(int seed, int salt) {
        long bits = (seed * 0x9E3779B97F4A7C15L) ^ (salt * 0xC2B2AE3D27D4EB4FL);
        bits = (bits ^ (bits >>> 32)) * 0xD6E8FEB86659FD93L;
        return (int) ((bits ^ (bits >>> 32)) & 0x7FFFFFFF);
    }

    private static final String CONTRACT = """
            {
              "name": "benchmark",
              "resources": [{
                "name": "plans",
                "path": "*.csv",
                "role": "plans",
                "source": "programme office",
                "asAt": {"filename": "^plans-(\\\\d{4}-\\\\d{2}-\\\\d{2})\\\\.csv$"},
                "schema": {"fields": [
                  {"name": "plan_id", "role": "plan_id"},
                  {"name": "organisation", "role": "organisation"},
                  {"name": "organisation_code", "role": "organisation_code"},
                  {"name": "region", "role": "region"},
                  {"name": "supplier", "role": "supplier"},
                  {"name": "product", "role": "product"},
                  {"name": "release", "role": "release"},
                  {"name": "scope", "role": "scope"},
                  {"name": "stage", "role": "stage"},
                  {"name": "planned_date", "role": "planned_date", "formats": ["%d %B %Y", "%Y-%m-%d"]},
                  {"name": "actual_date", "role": "actual_date", "formats": ["%d %B %Y", "%Y-%m-%d"]},
                  {"name": "baseline_date", "role": "baseline_date", "formats": ["%d %B %Y", "%Y-%m-%d"]},
                  {"name": "date_status", "role": "date_status"},
                  {"name": "reason", "role": "reason"},
                  {"name": "commentary", "role": "commentary"},
                  {"name": "source_ref", "role": "source_ref"}
                ]}
              }]
            }
            """;
}
