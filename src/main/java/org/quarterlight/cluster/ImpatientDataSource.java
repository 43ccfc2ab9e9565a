package org.quarterlight.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections that break off what is not answered in time, as over a line that was cut without a word. */
final class ImpatientDataSource extends DelegatingDataSource {
    private final int milliseconds;

    ImpatientDataSource(DataSource plain, Duration patience) {
        super(plain);
        this.milliseconds = Math.toIntExact(patience.toMillis());
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        connection.setNetworkTimeout(Runnable::run, milliseconds);
        return connection;
    }
}
