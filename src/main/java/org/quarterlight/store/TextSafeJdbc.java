package org.quarterlight.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;

/** A JDBC template whose arguments may be any text: each is written as {@link StoredText} would store it. */
public final class TextSafeJdbc extends JdbcTemplate {
    public TextSafeJdbc(DataSource source) {
        super(source);
    }

    @Override
    protected PreparedStatementSetter newArgPreparedStatementSetter(@Nullable Object @Nullable [] args) {
        return super.newArgPreparedStatementSetter(
                args == null
                        ? null
                        : Arrays.stream(args).map(TextSafeJdbc::stored).toArray());
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof String text ? StoredText.stored(text) : value;
    }
}
