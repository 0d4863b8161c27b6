package org.kinward.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.kinward.shared.Columns;
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

    /** Adds a copy of the line at that place, with another id. */
    void slipIn(long like, UUID id, String proof) throws SQLException {
        execute(
                """
                insert into audit_entries (id, at, actor_id, kind, action, object_type, object_id,
                                           center_id, details, address, place, proof)
                select ?, at, actor_id, kind, action, object_type, object_id, center_id, details,
                       address, place, %s
                from audit_entries where id = (select entry_id from audit_seals where no = ?)
                """
                        .formatted(proof),
                Columns.bytes(id),
                like);
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
