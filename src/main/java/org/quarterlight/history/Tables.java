package org.quarterlight.history;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The tables, made where they are missing. A plan's content is stored once however many exports repeat it; a version is
 * one export's line pointing at a content. A file counts only once it has a report, so one half read counts for nothing.
 */
final class Tables {
    private static final List<String> STATEMENTS = List.of(
            // Texts that differ only in spaces at the end differ, and come in the order Java has them in.
            "SET DATABASE COLLATION SQL_TEXT NO PAD",
            """
            CREATE CACHED TABLE IF NOT EXISTS export_file (
                id BIGINT PRIMARY KEY,
                path VARCHAR(32768) NOT NULL,
                sha256 VARCHAR(64) NOT NULL,
                told VARCHAR(32768) NOT NULL,
                contract VARCHAR(64) NOT NULL,
                received BIGINT NOT NULL,
                report VARCHAR(16777216))
            """,
            """
            CREATE CACHED TABLE IF NOT EXISTS export (
                id BIGINT PRIMARY KEY,
                file BIGINT NOT NULL,
                source VARCHAR(32768) NOT NULL,
                as_at DATE NOT NULL)
            """,
            """
            CREATE CACHED TABLE IF NOT EXISTS plan (
                id BIGINT PRIMARY KEY,
                source VARCHAR(32768) NOT NULL,
                plan_id VARCHAR(16777216) NOT NULL,
                UNIQUE (source, plan_id))
            """,
            """
            CREATE CACHED TABLE IF NOT EXISTS content (
                id BIGINT PRIMARY KEY,
                plan BIGINT NOT NULL,
                digest VARBINARY(32) NOT NULL,
                body VARCHAR(16777216) NOT NULL,
                UNIQUE (plan, digest))
            """,
            """
            CREATE CACHED TABLE IF NOT EXISTS plan_version (
                plan BIGINT NOT NULL,
                export BIGINT NOT NULL,
                content BIGINT NOT NULL,
                line BIGINT NOT NULL,
                PRIMARY KEY (plan, export))
            """,
            """
            CREATE CACHED TABLE IF NOT EXISTS rejected_row (
                id BIGINT PRIMARY KEY,
                file BIGINT NOT NULL,
                export BIGINT,
                source VARCHAR(32768),
                plan_id VARCHAR(16777216),
                body VARCHAR(16777216) NOT NULL)
            """,
            """
            CREATE CACHED TABLE IF NOT EXISTS run_log (
                run VARCHAR(64) PRIMARY KEY,
                begun BIGINT NOT NULL,
                ended BIGINT,
                outcome VARCHAR(16) NOT NULL,
                detail VARCHAR(16777216) NOT NULL,
                late VARCHAR(16777216) NOT NULL)
            """,
            "CREATE INDEX IF NOT EXISTS rejected_plan ON rejected_row (source, plan_id)",
            "CREATE INDEX IF NOT EXISTS rejected_file ON rejected_row (file)");

    private Tables() {}

    static void make(JdbcOperations database) {
        STATEMENTS.forEach(database::execute);
    }

    /** Removes what was read of files that fit the condition; contents stay, for a version to point at again. */
    static void forget(JdbcOperations database, String condition, Object... arguments) {
        String files = "(SELECT id FROM export_file WHERE " + condition + ")";
        List<String> exports = List.of("plan_version", "rejected_row");
        for (String table : exports) {
            database.update(
                    "DELETE FROM " + table + " WHERE export IN (SELECT id FROM export WHERE file IN " + files + ")",
                    arguments);
        }
        database.update("DELETE FROM rejected_row WHERE file IN " + files, arguments);
        database.update("DELETE FROM export WHERE file IN " + files, arguments);
    }
}
