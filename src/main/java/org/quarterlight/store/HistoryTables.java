package org.quarterlight.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The tables, made where they are missing. What a source ever said of a plan is a content, numbered, stored once and packed with its
 * neighbours into pages; an export is the numbers of its contents and their lines, in runs, so that a night on which little changed is little.
 * A row goes by its print while the source repeats it. A file counts only once it has a report, so one half read counts for nothing.
 */
final class HistoryTables {
    private static final List<String> STATEMENTS = List.of(
            // Texts that differ only in spaces at the end differ, and come in the order Java has them in.
            "SET DATABASE COLLATION SQL_TEXT NO PAD",
            """
            CREATE CACHED TABLE IF NOT EXISTS read_file (
                id BIGINT PRIMARY KEY,
                path VARCHAR(32768) NOT NULL,
                sha256 VARCHAR(64) NOT NULL,
                told VARCHAR(32768) NOT NULL,
                contract VARCHAR(64) NOT NULL,
                received BIGINT NOT NULL,
                report VARCHAR(16777216))
            """,
            """
            CREATE CACHED TABLE IF NOT EXISTS read_export (
                id BIGINT PRIMARY KEY,
                file BIGINT NOT NULL,
                source VARCHAR(32768) NOT NULL,
                as_at DATE NOT NULL)
            """,
            """
            CREATE CACHED TABLE IF NOT EXISTS content_page (
                source VARCHAR(32768) NOT NULL,
                first_number INTEGER NOT NULL,
                size INTEGER NOT NULL,
                file BIGINT NOT NULL,
                digests VARBINARY(16777216) NOT NULL,
                body VARBINARY(1073741824) NOT NULL,
                PRIMARY KEY (source, first_number))
            """,
            """
            CREATE CACHED TABLE IF NOT EXISTS row_print (
                id BIGINT PRIMARY KEY,
                source VARCHAR(32768) NOT NULL,
                file BIGINT NOT NULL,
                body VARBINARY(16777216) NOT NULL)
            """,
            """
            CREATE CACHED TABLE IF NOT EXISTS export_page (
                export BIGINT NOT NULL,
                page INTEGER NOT NULL,
                body VARBINARY(16777216) NOT NULL,
                PRIMARY KEY (export, page))
            """,
            """
            CREATE CACHED TABLE IF NOT EXISTS refused_row (
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
            """
            CREATE CACHED TABLE IF NOT EXISTS unreported_file (
                path VARCHAR(32768) NOT NULL,
                sha256 VARCHAR(64) NOT NULL)
            """,
            "CREATE INDEX IF NOT EXISTS print_source ON row_print (source, id)",
            "CREATE INDEX IF NOT EXISTS refused_plan ON refused_row (source, plan_id)",
            "CREATE INDEX IF NOT EXISTS refused_file ON refused_row (file)");

    private HistoryTables() {}

    static void make(JdbcOperations database) {
        STATEMENTS.forEach(database::execute);
    }

    /** Removes what was read of files that fit the condition; contents stay, for a version to point at again. */
    static void forget(JdbcOperations database, String condition, Object... arguments) {
        String files = "(SELECT id FROM read_file WHERE " + condition + ")";
        List<String> exports = List.of("export_page", "refused_row");
        for (String table : exports) {
            database.update(
                    "DELETE FROM " + table + " WHERE export IN (SELECT id FROM read_export WHERE file IN " + files
                            + ")",
                    arguments);
        }
        database.update("DELETE FROM refused_row WHERE file IN " + files, arguments);
        database.update("DELETE FROM read_export WHERE file IN " + files, arguments);
    }
}
