package org.quarterlight.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The issues in place and their figures, for people who query the database; each issue is one folder of the output. */
public final class Issues {
    private static final String INSERT_FIGURE = """
            INSERT INTO figure (issue, n, figure, scope, amount, first_day, last_day, word, unit,
                numerator, denominator, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final int FIGURES_TOGETHER = 1_000;

    private final JdbcTemplate database;
    private final TransactionTemplate together;

    Issues(JdbcTemplate database, TransactionTemplate together) {
        this.database = database;
        this.together = together;
    }

    /** True where the issue in that folder is on record. */
    public boolean has(String folder) {
        return !database.queryForList("SELECT id FROM issue WHERE folder = ?", Long.class, folder)
                .isEmpty();
    }

    /** Puts an issue on record in the place of the one that was in its folder. */
    public void put(String folder, LocalDate asAt, String headline, List<StoredFigure> figures) {
        together.executeWithoutResult(status -> {
            database.update("DELETE FROM figure WHERE issue IN (SELECT id FROM issue WHERE folder = ?)", folder);
            database.update("DELETE FROM issue WHERE folder = ?", folder);
            database.update("INSERT INTO issue (folder, as_at, headline) VALUES (?, ?, ?)", folder, asAt, headline);
            Long id = database.queryForObject("SELECT id FROM issue WHERE folder = ?", Long.class, folder);
            enter(id == null ? 0 : id, figures);
        });
    }

    private void enter(long issue, List<StoredFigure> figures) {
        int[] n = {0};
        database.batchUpdate(INSERT_FIGURE, figures, FIGURES_TOGETHER, (row, figure) -> {
            row.setLong(1, issue);
            row.setInt(2, n[0]++);
            row.setString(3, figure.id());
            row.setString(4, StoredText.stored(figure.scope()));
            row.setObject(5, figure.amount(), Types.DOUBLE);
            row.setObject(6, figure.firstDay(), Types.DATE);
            row.setObject(7, figure.lastDay(), Types.DATE);
            row.setString(8, figure.word() == null ? null : StoredText.stored(figure.word()));
            row.setString(9, figure.unit());
            bind(row, 10, figure.numerator());
            bind(row, 11, figure.denominator());
            row.setString(12, StoredText.stored(figure.detail()));
        });
    }

    private static void bind(PreparedStatement row, int place, OptionalLong number) throws SQLException {
        if (number.isPresent()) {
            row.setLong(place, number.getAsLong());
        } else {
            row.setNull(place, Types.BIGINT);
        }
    }
}
