package org.quarterlight.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.quarterlight.Quarterlight;
import org.quarterlight.cli.OwnProcess.Place;
import org.quarterlight.store.DatabaseAddress;
import org.quarterlight.store.PostgresServer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Processes of the program that share a database of their own on a PostgreSQL server, on the small programme. */
final class SharedMachines {
    private final Path folder;
    private final Map<String, String> environment;
    private final JdbcTemplate database;
    private int logs;

    SharedMachines(Path folder) {
        this.folder = folder;
        this.environment = PostgresServer.newDatabase();
        DatabaseAddress address = DatabaseAddress.of(environment, folder);
        this.database =
                new JdbcTemplate(new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }

    /** A process, and where all it says is kept. */
    record Started(Process process, Path log) {
        String words() throws IOException {
            return Files.readString(log);
        }

        /** Ends like any process; fails where it does not within four minutes. */
        int code() throws InterruptedException, IOException {
            if (!process.waitFor(4, TimeUnit.MINUTES)) {
                throw new IllegalStateException("It goes on and on: " + words());
            }
            return process.exitValue();
        }

        /** As a machine that stands still, its memory and its links kept. */
        void freeze() throws IOException, InterruptedException {
            signal("STOP");
        }

        void thaw() throws IOException, InterruptedException {
            signal("CONT");
        }

        private void signal(String name) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    Started run(String output, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of("run", "--workers", "external"));
        command.addAll(List.of(more));
        return start(environment, output, "templates", command);
    }

    /** A run on a machine that reaches the database over a line. */
    Started runOver(CutLine line, String output) throws IOException {
        return start(
                Place.by(line.inside()),
                line.to(environment),
                output,
                "templates",
                List.of("run", "--workers", "external"));
    }

    Started worker() throws IOException {
        return worker("templates");
    }

    Started worker(String templates) throws IOException {
        return start(environment, "worker-" + logs, templates, List.of("worker"));
    }

    /** A worker of a program that was built as another version. */
    Started workerOfVersion(String version) throws IOException {
        Path overlay = Files.createDirectories(folder.resolve("version-" + version));
        try (InputStream settings = SharedMachines.class.getResourceAsStream("/application.properties")) {
            String own = new String(Objects.requireNonNull(settings).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    overlay.resolve("application.properties"),
                    own.replaceFirst("quarterlight.version=.*", "quarterlight.version=" + version));
        }
        return start(Place.withBefore(overlay), environment, "worker-" + logs, "templates", List.of("worker"));
    }

    /** The same command by one process alone, on the database in its state folder. */
    Started alone(String output) throws IOException {
        return start(Map.of(), output, "templates", List.of("run"));
    }

    /** Looks at the database, which makes its tables where there are none; answers the exit code. */
    int status() throws IOException, InterruptedException {
        return start(environment, "looking", "templates", List.of("status")).code();
    }

    private Started start(Map<String, String> settings, String output, String templates, List<String> command)
            throws IOException {
        return start(Place.HERE, settings, output, templates, command);
    }

    private Started start(
            Place place, Map<String, String> settings, String output, String templates, List<String> command)
            throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--input", at("in"), "--templates", at(templates), "--output", at(output)));
        Path log = folder.resolve("log-" + logs++);
        return new Started(OwnProcess.start(place, Quarterlight.class, settings, log, words), log);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    JdbcTemplate database() {
        return database;
    }

    /** Waits at most a minute and a half until something is so; false where it is not by then. */
    static boolean until(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return true;
    }

    /** As if the half minute had passed after which who is killed or frozen loses the lease and the tasks it had. */
    void letSilentOnesLose() {
        if (has("lease")) {
            database.update("UPDATE lease SET beat = beat - INTERVAL '40' SECOND");
            database.update("UPDATE scheduled_tasks SET last_heartbeat = last_heartbeat - INTERVAL '40' SECOND");
        }
    }

    boolean has(String table) {
        return !database.queryForList("SELECT 1 FROM information_schema.tables WHERE table_name = ?", table)
                .isEmpty();
    }

    int count(String query, Object... about) {
        Integer count = database.queryForObject(query, Integer.class, about);
        return count == null ? 0 : count;
    }

    /** What is published: every file but those of the state. */
    Map<String, String> published(String output) throws IOException {
        Path place = folder.resolve(output);
        return Files.isDirectory(place) ? OwnProcess.digests(place) : Map.of();
    }
}
