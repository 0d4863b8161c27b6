package org.kinward.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.kinward.shared.DatabaseAccounts;

/**
 * What somebody with the owner's password could do to the tables. All is put back afterwards: other
 * tests go on with the same chain.
 */
final class Tampering implements AutoCloseable {

    private final Connection connection;

    Tampering(DatabaseAccounts accounts) throws SQLException {
        connection = accounts.openAsOwner();
        for (var table : new String[] {"audit_entries", "audit_seals", "audit_heads"}) {
            execute("create temporary table saved_" + table + " as select * from " + table);
        }
    }

    int execute(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
            return Math.max(statement.getUpdateCount(), 0);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var table : new String[] {"audit_entries", "audit_seals", "audit_heads"}) {
            execute("delete from " + table);
            execute("insert into " + table + " select * from saved_" + table);
        }
        connection.close();
    }
}
