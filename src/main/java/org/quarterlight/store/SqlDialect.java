package org.quarterlight.store;

import java.io.IOException;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** What one database says otherwise than the other; whatever both understand stands as plain SQL where it is used. */
public enum SqlDialect {
    /** The database in the state folder. */
    HSQLDB(Map.of(
            "days_from", "DATEDIFF('day', ",
            "days_to", ", ",
            "days", ")",
            "found_by", "plan, content",
            "on_server", "-- ",
            "text", "VARCHAR(10485760)",
            "word", "VARCHAR(128)",
            "batch_numbers", "TABLE",
            "batch_numbers_of", "(ID BIGINT IDENTITY)")) {
        // Texts that differ only in spaces at the end differ; tables are kept on disk and not in memory.
        @Override
        void prepare(DataSource source) {
            JdbcTemplate database = new JdbcTemplate(source);
            database.execute("SET DATABASE COLLATION SQL_TEXT NO PAD");
            database.execute("SET DATABASE DEFAULT TABLE TYPE CACHED");
        }

        @Override
        public String nextNumber(String sequence) {
            return "CALL NEXT VALUE FOR " + sequence;
        }

        // Its file is open in one process alone, which knows by itself what it is at.
        @Override
        public String skippingTaken() {
            return "";
        }

        @Override
        String lowerCase(String text) {
            return "LOWER(" + text + ")";
        }

        // One by one, as it answers in this process, and a statement with a thousand marks takes long to understand.
        @Override
        Map<UUID, Long> find(JdbcTemplate database, List<SaidVersion> versions) {
            PreparedStatementCallback<Map<UUID, Long>> asking = statement -> {
                Map<UUID, Long> known = new HashMap<>();
                for (SaidVersion version : versions) {
                    statement.setString(1, StoredText.stored(version.plan()));
                    statement.setObject(2, version.content());
                    try (ResultSet found = statement.executeQuery()) {
                        if (found.next()) {
                            known.put(version.content(), found.getLong(1));
                        }
                    }
                }
                return known;
            };
            Map<UUID, Long> known =
                    database.execute("SELECT id FROM plan_version WHERE plan = ? AND content = ?", asking);
            return known == null ? Map.of() : known;
        }

        @Override
        void write(JdbcTemplate database, NewRows added) {
            database.batchUpdate(
                    added.insert(), added.rows(), Math.max(1, added.rows().size()), (statement, row) -> {
                        for (int i = 0; i < row.size(); i++) {
                            statement.setObject(i + 1, row.get(i));
                        }
                    });
        }
    },

    /** PostgreSQL 15 or newer. Texts compare by their bytes, whatever the cluster's own locale is. */
    POSTGRESQL(Map.of(
            "days_from", "-(",
            "days_to", " - ",
            "days", ")",
            "found_by", "content",
            "on_server", "",
            "text", "TEXT COLLATE \"C\"",
            "word", "VARCHAR(128) COLLATE \"C\"",
            "batch_numbers", "SEQUENCE",
            "batch_numbers_of", "NO CYCLE")) {
        @Override
        void prepare(DataSource source) {}

        @Override
        public String nextNumber(String sequence) {
            return "SELECT nextval('" + sequence + "')";
        }

        @Override
        public String skippingTaken() {
            return " FOR UPDATE SKIP LOCKED";
        }

        // By the letters of every language; the tables' own order by bytes knows those of English alone.
        @Override
        String lowerCase(String text) {
            return "LOWER(" + text + " COLLATE \"und-x-icu\")";
        }

        @Override
        Map<UUID, Long> find(JdbcTemplate database, List<SaidVersion> versions) {
            Map<UUID, Long> known = new HashMap<>();
            RowCallbackHandler row = one -> known.put((UUID) one.getObject("content"), one.getLong("id"));
            Object[] contents = versions.stream().map(SaidVersion::content).toArray();
            database.query(
                    "SELECT content, id FROM plan_version WHERE content IN (" + StoredVersions.marks(contents.length)
                            + ")",
                    row,
                    contents);
            return known;
        }

        @Override
        void write(JdbcTemplate database, NewRows added) {
            ConnectionCallback<Long> copying = connection -> {
                try {
                    return connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(added.copy(), new StringReader(added.lines()));
                } catch (IOException broken) {
                    throw new SQLException("The rows cannot be handed over", broken);
                }
            };
            if (!added.rows().isEmpty()) {
                database.execute(copying);
            }
        }
    };

    private final Map<String, String> words;

    SqlDialect(Map<String, String> words) {
        this.words = words;
    }

    /** What the placeholders in the migrations stand for. */
    Map<String, String> words() {
        return words;
    }

    /** Makes an empty database ready for its tables. */
    abstract void prepare(DataSource source);

    /** The query that takes the next number of a sequence. */
    public abstract String nextNumber(String sequence);

    /** The end of a query that takes the rows it finds until its transaction ends, and passes over those that others have. */
    public abstract String skippingTaken();

    /** The row numbers of those among these versions that are stored, by their digests. */
    abstract Map<UUID, Long> find(JdbcTemplate database, List<SaidVersion> versions);

    /** Writes rows, many at once, in the way that is quickest; within the transaction at work. */
    abstract void write(JdbcTemplate database, NewRows added);

    /** The expression that puts a text into small letters, whatever its language. */
    abstract String lowerCase(String text);

    /** The dialect of the database a connection leads to. */
    public static SqlDialect of(DataSource source) {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(source, data -> data.getDatabaseProductName());
            return product.startsWith("PostgreSQL") ? POSTGRESQL : HSQLDB;
        } catch (MetaDataAccessException closed) {
            throw new IllegalStateException("The database cannot be opened: " + closed.getMessage(), closed);
        }
    }
}
