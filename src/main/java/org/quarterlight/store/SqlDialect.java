package org.quarterlight.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** What one database needs that the other does not. */
enum SqlDialect {
    HSQLDB {
        /** Texts that differ only in spaces at the end differ, and come in the order Java has them in. */
        @Override
        void prepare(DataSource source) {
            new JdbcTemplate(source).execute("SET DATABASE COLLATION SQL_TEXT NO PAD");
        }
    },
    POSTGRESQL {
        @Override
        void prepare(DataSource source) {}
    };

    /** Makes an empty database ready for its tables. */
    abstract void prepare(DataSource source);

    static SqlDialect of(DataSource source) {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(source, data -> data.getDatabaseProductName());
            return product.startsWith("PostgreSQL") ? POSTGRESQL : HSQLDB;
        } catch (MetaDataAccessException closed) {
            throw new IllegalStateException("The database cannot be opened: " + closed.getMessage(), closed);
        }
    }
}
