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
 * the revoking. A portal that could do more all the same does not start. Where both accounts are
 * one, nothing is granted and the log says so.
 */
@Component
class TableGrants implements Callback {

    private static final Logger LOG = LoggerFactory.getLogger(TableGrants.class);

    /** ER_NONEXISTING_TABLE_GRANT, on both servers. */
    private static final int NO_SUCH_GRANT = 1147;

    private static final int DENIED = 1142;
    private static final int COLUMN_DENIED = 1143;

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
            requireHeld();
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
            var tables = tables(connection);
            for (var table : appendOnly) {
                if (!tables.contains(table)) {
                    throw new IllegalStateException(
                            table + " is named as append-only, but there is no such table");
                }
            }
            for (var table : tables) {
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

    /**
     * Tries what the portal must not be able to do, because a right over the whole schema, or one
     * that came with a role, is stronger than what is taken back here. No row is touched.
     */
    private void requireHeld() throws SQLException {
        try (var portal = accounts.openAsPortal();
                var statement = portal.createStatement()) {
            for (var table : appendOnly) {
                var column = firstColumn(portal, table);
                if (may(statement, "DELETE FROM `%s` WHERE 1 = 0".formatted(table))
                        || may(
                                statement,
                                "UPDATE `%1$s` SET `%2$s` = `%2$s` WHERE 1 = 0"
                                        .formatted(table, column))) {
                    throw new IllegalStateException(tooMuch(table, portal.getCatalog()));
                }
            }
        }
    }

    private String tooMuch(String table, String schema) {
        return """
        The portal's database account could change or remove rows of %1$s, by a right over the whole \
        schema or server. Stop the portal and run as the server's administrator: \
        REVOKE ALL PRIVILEGES ON `%2$s`.* FROM %3$s; if that was not it, look at SHOW GRANTS FOR %3$s. \
        The next start grants the rights that are needed.\
        """
                .formatted(table, schema, accounts.grantee());
    }

    private static String firstColumn(Connection connection, String table) throws SQLException {
        try (var columns =
                connection.getMetaData().getColumns(connection.getCatalog(), null, table, "%")) {
            columns.next();
            return columns.getString("COLUMN_NAME");
        }
    }

    private static boolean may(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
            return true;
        } catch (SQLException fault) {
            if (fault.getErrorCode() != DENIED && fault.getErrorCode() != COLUMN_DENIED) {
                throw fault;
            }
            return false;
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
