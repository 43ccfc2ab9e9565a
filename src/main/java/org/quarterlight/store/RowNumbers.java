package org.quarterlight.store;

import org.springframework.jdbc.core.JdbcTemplate;

/** Row numbers from the database's sequences; versions are numbered in blocks, of which each reading has its own. */
final class RowNumbers {
    static final int BLOCK = 1_000;

    private final JdbcTemplate database;
    private final SqlDialect dialect;
    private long nextVersion;
    private long endOfBlock;

    RowNumbers(JdbcTemplate database, SqlDialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    long file() {
        return next("export_file_number");
    }

    long export() {
        return next("export_number");
    }

    long version() {
        if (nextVersion == endOfBlock) {
            nextVersion = next("plan_version_number");
            endOfBlock = nextVersion + BLOCK;
        }
        return nextVersion++;
    }

    private long next(String sequence) {
        Long number = database.queryForObject(dialect.nextNumber(sequence), Long.class);
        if (number == null) {
            throw new IllegalStateException("The sequence " + sequence + " gives no number");
        }
        return number;
    }
}
