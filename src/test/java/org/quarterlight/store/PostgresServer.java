package org.quarterlight.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of the tests' own, started once and stopped with the process; its cluster sorts by the English
 * language and not by bytes. Where it cannot be started, as on a machine it has no program for, the test is skipped.
 */
public final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres running;
    private static @Nullable String failure;

    private PostgresServer() {}

    private static synchronized EmbeddedPostgres running() {
        if (running == null && failure == null) {
            try {
                running = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "en-GB")
                        .setLocaleConfig("encoding", "UTF8")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(PostgresServer::stop));
            } catch (IOException | RuntimeException problem) {
                failure = problem.toString();
            }
        }
        Assumptions.assumeTrue(running != null, () -> "PostgreSQL cannot be started here: " + failure);
        return running;
    }

    private static void stop() {
        try {
            if (running != null) {
                running.close();
            }
        } catch (IOException ignored) {
            // The process ends, and the server with it.
        }
    }

    /** What the environment says to use a new and empty database of the server. */
    public static Map<String, String> newDatabase() {
        EmbeddedPostgres server = running();
        String name = "plans_" + DATABASES.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
        return Map.of(
                "QUARTERLIGHT_DATABASE_URL",
                "jdbc:postgresql://localhost:" + server.getPort() + "/" + name,
                "QUARTERLIGHT_DATABASE_USER",
                "postgres");
    }
}
