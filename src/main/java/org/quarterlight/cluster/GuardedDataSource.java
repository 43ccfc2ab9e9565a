package org.quarterlight.cluster;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections that look at the lease before they commit. The row of the lease stays locked until the commit is through, so
 * that no other run can take it in between.
 */
final class GuardedDataSource extends DelegatingDataSource {
    static final String IS_MINE = "SELECT token FROM lease WHERE name = ? AND token = ?";
    static final String LOST = "Another run has taken over while this one gave no sign of life, so nothing more is"
            + " written here. See status for who is at work; the same command starts this one again.";

    private final long token;
    private final String locking;

    GuardedDataSource(DataSource plain, long token) {
        super(plain);
        this.token = token;
        this.locking = MachineTables.isPostgres(plain) ? " FOR SHARE" : "";
    }

    @Override
    public Connection getConnection() throws SQLException {
        return guarded(super.getConnection());
    }

    private Connection guarded(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "commit" -> check(connection, locking);
                case "prepareStatement", "createStatement" -> checkUnlessTogether(connection);
                default -> {}
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException problem) {
                throw problem.getCause() == null ? problem : problem.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(
                GuardedDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    /** A statement outside a transaction is committed as it is executed. */
    private void checkUnlessTogether(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            check(connection, "");
        }
    }

    private void check(Connection connection, String locking) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(IS_MINE + locking)) {
            statement.setString(1, RunLease.NAME);
            statement.setLong(2, token);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new LeaseLost(LOST);
                }
            }
        }
    }
}
