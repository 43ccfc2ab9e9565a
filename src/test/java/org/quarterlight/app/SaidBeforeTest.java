package org.quarterlight.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.contract.ContractReading;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.contract.InputFile;
import org.quarterlight.intake.Intake;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.ExportListener;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.LastSaid;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.RowPrint;
import org.quarterlight.plan.RowProblem;
import org.quarterlight.store.FileReading;
import org.quarterlight.store.History;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** Rows that are recognised from one export to the next must leave the very same history as rows that are all read. */
class SaidBeforeTest {
    private static final int NIGHTS = 4;
    private static final List<String> DATES =
            List.of("03/04/2008", "04/03/2008", "3 April 2008", "", "TBC", "no such day", "05/06/2008");
    private static final List<String> STAGES = List.of("live", "implementing", "", "no such stage");

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void aNightIsRememberedAsIfEveryRowWereRead(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("nights");
        Memory quick = new Memory();
        Memory thorough = new Memory();
        List<String> rows = rows(random);
        String contract = contract("source_ref", "live");
        for (int night = 1; night <= NIGHTS; night++) {
            contract = random.nextInt(4) == 0 ? contract(random) : contract;
            write(folder, contract, "plans-2008-06-0" + night + ".csv", text(random, rows));
            quick.read(folder, true);
            thorough.read(folder, false);
            assertThat(quick.everything()).isEqualTo(thorough.everything());
            edit(random, rows);
        }
        quick.forget();
        thorough.forget();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void readsOnlyTheRowsThatChangedWhereverTheyStandNow(@TempDir Path folder) throws IOException {
        Memory memory = new Memory();
        List<String> rows = IntStream.range(0, 200)
                .mapToObj(plan -> row("P" + plan, "03/04/2008", "live"))
                .collect(Collectors.toCollection(ArrayList::new));
        write(folder, contract("source_ref", "live"), "plans-2008-06-01.csv", text(new Random(1), rows));
        assertThat(memory.read(folder, true)).isZero();
        rows.set(7, row("P7", "04/04/2008", "live"));
        rows.addFirst(row("P-first", "04/04/2008", "live"));
        Collections.swap(rows, 50, 150);
        rows.subList(80, 90).clear();
        write(folder, contract("source_ref", "live"), "plans-2008-06-02.csv", text(new Random(1), rows));
        assertThat(memory.read(folder, true)).isEqualTo(189);
        Files.delete(folder.resolve("plans-2008-06-01.csv"));
        Files.delete(folder.resolve("plans-2008-06-02.csv"));
        write(folder, contract("source_ref", "gone live"), "plans-2008-06-03.csv", text(new Random(1), rows));
        assertThat(memory.read(folder, true))
                .as("rows read by another contract")
                .isZero();
    }

    private static List<String> rows(Random random) {
        return IntStream.range(0, 12)
                .mapToObj(plan -> row("P" + plan, drawn(random, DATES), drawn(random, STAGES)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String row(String id, String date, String stage) {
        return id + ",Trust " + id + ",Lorenzo," + date + "," + stage + ",ref";
    }

    private static <T> T drawn(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static void edit(Random random, List<String> rows) {
        for (int edits = random.nextInt(5); edits > 0; edits--) {
            int at = random.nextInt(rows.size());
            switch (random.nextInt(10)) {
                case 0 -> rows.add(at, row("N" + random.nextInt(30), drawn(random, DATES), drawn(random, STAGES)));
                case 1 -> rows.remove(rows.size() > 3 ? at : 0);
                case 2 -> Collections.shuffle(rows, random);
                case 3 -> rows.add(at, drawn(random, rows));
                case 4 -> rows.add(at, row("P" + random.nextInt(12), drawn(random, DATES), drawn(random, STAGES)));
                case 5 -> rows.add(at, "");
                case 6 -> rows.set(at, "\"" + rows.get(at).replace("\"", "").replaceFirst(",", "\","));
                case 7 -> rows.add(at, row("X" + random.nextInt(9), proof(random), "live"));
                case 8 -> rows.set(at, rows.get(at).replace(",ref", ",\"two\nlines\""));
                default -> rows.set(at, row("P" + random.nextInt(12), drawn(random, DATES), drawn(random, STAGES)));
            }
            rows.removeIf(row -> rows.size() > 4 && row.contains("/31/") && random.nextInt(3) == 0);
        }
        if (rows.isEmpty()) {
            rows.add(row("P0", "", ""));
        }
    }

    /** A date that can be read in one order only and so decides for the whole file. */
    private static String proof(Random random) {
        return random.nextBoolean() ? "31/03/2008" : "03/31/2008";
    }

    private static String text(Random random, List<String> rows) {
        String heading = random.nextInt(8) == 0 ? "organisation,plan_id" : "plan_id,organisation";
        return Stream.concat(Stream.of(heading + ",product,planned_date,stage,source_ref"), rows.stream())
                .collect(Collectors.joining(random.nextInt(6) == 0 ? "\r\n" : "\n", "", "\n"));
    }

    private static String contract(Random random) {
        return contract(
                random.nextBoolean() ? "source_ref" : "commentary", random.nextBoolean() ? "live" : "gone live");
    }

    private static String contract(String lastRole, String live) {
        return """
                {"name": "nights", "resources": [{
                  "name": "plans", "path": "*.csv", "role": "plans", "source": "office",
                  "asAt": {"filename": "^plans-(\\\\d{4}-\\\\d{2}-\\\\d{2})\\\\.csv$"},
                  "schema": {"fields": [
                    {"name": "plan_id", "role": "plan_id"},
                    {"name": "organisation", "role": "organisation"},
                    {"name": "product", "role": "product"},
                    {"name": "planned_date", "role": "planned_date", "formats": ["%d/%m/%Y", "%m/%d/%Y", "%d %B %Y"]},
                    {"name": "stage", "role": "stage", "values": {"live": "LIVE", "implementing": "implementing"}},
                    {"name": "source_ref", "role": "LAST"}
                  ]}
                }]}
                """.replace("LAST", lastRole).replace("\"LIVE\"", live.equals("live") ? "\"live\"" : "\"paused\"");
    }

    private static void write(Path folder, String contract, String name, String text) throws IOException {
        Files.writeString(folder.resolve(DataPackage.FILE_NAME), contract, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** A history of its own, and how it was read into. */
    private static final class Memory {
        private final DataSource database =
                new DriverManagerDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc", "SA", "");
        private final History history = new History(database);

        void forget() {
            new JdbcTemplate(database).execute("SHUTDOWN");
        }

        /** Reads what is new; how many rows were recognised. */
        int read(Path folder, boolean quickly) {
            if (!(DataPackage.read(folder.resolve(DataPackage.FILE_NAME))
                    instanceof ContractReading.Read(DataPackage contract))) {
                throw new UncheckedIOException(new IOException("a faulty contract"));
            }
            Intake intake = new Intake(contract);
            int recognised = 0;
            for (InputFile file : intake.files()) {
                if (!history.files().knows(file.sha256(), file.told(), contract.digest())) {
                    FileReading reading = history.files()
                            .begin(file.name(), file.sha256(), file.told(), contract.digest(), Instant.EPOCH);
                    Watch watch = new Watch(reading, quickly);
                    reading.complete(intake.read(file, watch));
                    recognised += watch.recognised;
                }
            }
            return recognised;
        }

        /** Every version with its line, every refused row and every report. */
        List<Object> everything() {
            List<Export> exports = history.exports().all();
            List<PlanHistory> plans;
            try (Stream<PlanHistory> all = history.plans().in(exports)) {
                plans = all.toList();
            }
            List<List<PlanVersion>> versions = history.plans().versions().toList();
            List<RowProblem> rejected = history.rejectedRows().of(exports);
            List<FileReport> reports = history.files().reports();
            return List.of(exports, plans, versions, rejected, reports);
        }
    }

    /** Passes on what it hears, and lets rows be recognised or not. */
    private static final class Watch implements ExportListener {
        private final FileReading reading;
        private final boolean quickly;
        private int recognised;

        Watch(FileReading reading, boolean quickly) {
            this.reading = reading;
            this.quickly = quickly;
        }

        @Override
        public void opened(Export export) {
            reading.opened(export);
        }

        @Override
        public void accepted(PlanVersion version) {
            reading.accepted(version);
        }

        @Override
        public void accepted(PlanVersion version, RowPrint print) {
            reading.accepted(version, print);
        }

        @Override
        public void rejected(Optional<Export> export, RowProblem problem) {
            reading.rejected(export, problem);
        }

        @Override
        public LastSaid lastSaid(Export export) {
            return quickly ? reading.lastSaid(export) : LastSaid.NOTHING;
        }

        @Override
        public void repeated(Export export, int row, long line) {
            recognised++;
            reading.repeated(export, row, line);
        }
    }
}
