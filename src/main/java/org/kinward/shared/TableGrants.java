package org.kinward.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * After each migration the schema's owner grants the portal's account what it needs, table by
 * table: rows of an {@link AppendOnlyTable} can be added and read, and nothing else. Neither server
 * can grant everything but a few tables, and a later grant does not take back an earlier one, hence
 * the revoking. Where both accounts are one, nothing is granted and the log says so.
 */
@Component
class TableGrants implements Callback {

    private static final Logger LOG = LoggerFactory.getLogger(TableGrants.class);

    /** ER_NONEXISTING_TABLE_GRANT, on both servers. */
    private static final int NO_SUCH_GRANT = 1147;

    private final DatabaseAccounts accounts;
    private final Set<String> appendOnly;

    TableGrants(DatabaseAccounts accounts, ObjectProvider<AppendOnlyTable> appendOnly) {
        this.accounts = accounts;
        this.appendOnly =
                appendOnly.stream().map(AppendOnlyTable::name).collect(Collectors.toSet());
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        if (accounts.areOne()) {
            LOG.warn(
                    "The portal's database account owns the schema, so it could change the audit log."
                            + " docs/operations.md says how to give the schema an owner of its own.");
            return;
        }
        try {
            grant(context.getConnection());
        } catch (SQLException fault) {
            throw new IllegalStateException(
                    "The owner of the schema could not grant "
                            + accounts.grantee()
                            + " its rights; docs/operations.md says how to set up both accounts",
                    fault);
        }
    }

    private void grant(Connection connection) throws SQLException {
        var grantee = accounts.grantee();
        try (var statement = connection.createStatement()) {
            for (var table : tables(connection)) {
                var on = " ON `" + table + "` TO " + grantee;
                if (appendOnly.contains(table)) {
                    statement.execute("GRANT SELECT, INSERT" + on);
                    revokeChanging(statement, "`" + table + "` FROM " + grantee);
                } else {
                    statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE" + on);
                }
            }
        }
    }

    /** What an older version granted. MySQL calls it an error where there is nothing to take. */
    private static void revokeChanging(Statement statement, String tableFromGrantee)
            throws SQLException {
        try {
            statement.execute("REVOKE UPDATE, DELETE ON " + tableFromGrantee);
        } catch (SQLException fault) {
            if (fault.getErrorCode() != NO_SUCH_GRANT) {
                throw fault;
            }
            LOG.debug("Nothing to revoke on {}", tableFromGrantee);
        }
    }

    /** All but Flyway's own, which is none of the portal's business. */
    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select table_name from information_schema.tables
                                where table_schema = database() and table_type = 'BASE TABLE'
                                  and table_name <> 'flyway_schema_history'
                                """)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Override
    public String getCallbackName() {
        return "table-grants";
    }
}
