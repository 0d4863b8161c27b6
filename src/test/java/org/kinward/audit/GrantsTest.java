package org.kinward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.shared.DatabaseAccounts;
import org.kinward.testsupport.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the portal's own connections may do to tables that only grow. */
@DatabaseTest
class GrantsTest {

    @Autowired DataSource portal;
    @Autowired DatabaseAccounts accounts;
    @Autowired Flyway flyway;

    @ParameterizedTest
    @CsvSource({
        "audit_entries, details",
        "audit_seals, proof",
        "audit_anchors, proof",
        "audit_subjects, entry_id",
        "audit_heads, proof",
        "disclosures, purpose"
    })
    void theDatabaseRefusesThePortalToChangeThem(String table, String column) throws SQLException {
        execute("select count(*) from " + table);
        for (var sql :
                new String[] {
                    "update " + table + " set " + column + " = 'x'",
                    "delete from " + table,
                    "truncate table " + table,
                    "drop table " + table,
                    "alter table " + table + " add column x int",
                    "rename table " + table + " to gone",
                    "create index ix_x on " + table + " (" + column + ")"
                }) {
            assertRefused(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (id int)",
                "drop table rooms",
                "select * from flyway_schema_history",
                "delete from flyway_schema_history",
                "grant delete on audit_entries to current_user()"
            })
    void theDatabaseRefusesThePortalWhatOnlyTheOwnerNeeds(String sql) {
        assertRefused(sql);
    }

    @Test
    void theOwnerCouldSoTheyAreTwoAccounts() throws SQLException {
        assertThat(accounts.areOne()).isFalse();
        try (var owner = accounts.openAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("delete from audit_entries where 1 = 0");
        }
    }

    @Test
    void whatWasGrantedOnceIsTakenBackAtTheNextMigration() throws SQLException {
        try (var owner = accounts.openAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("grant update, delete on audit_seals to " + portalAccount());
        }
        execute("delete from audit_seals where 1 = 0");

        flyway.migrate();

        assertRefused("delete from audit_seals where 1 = 0");
        assertRefused("update audit_seals set no = no where 1 = 0");
    }

    @Test
    void aPortalWithARightOverTheWholeSchemaDoesNotStart() throws SQLException {
        try (var owner = accounts.openAsOwner();
                var statement = owner.createStatement()) {
            var right = " delete on `" + owner.getCatalog() + "`.* ";
            statement.execute("grant" + right + "to " + portalAccount());
            try {
                assertThatThrownBy(flyway::migrate)
                        .hasStackTraceContaining("REVOKE ALL PRIVILEGES ON `");
            } finally {
                statement.execute("revoke" + right + "from " + portalAccount());
            }
            flyway.migrate();
        }
    }

    private String portalAccount() throws SQLException {
        try (var connection = portal.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user()")) {
            row.next();
            return "'" + row.getString(1).replace("@", "'@'") + "'";
        }
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = portal.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
