package org.kinward.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database under the tests is set up as the one in production. */
@Tag("database")
class TestDatabaseTest {

    @Test
    void speaksUtf8AndUtcAndIsDurable() throws SQLException {
        assertThat(ask("SELECT @@collation_database")).isEqualTo("utf8mb4_unicode_520_ci");
        assertThat(ask("SELECT @@global.time_zone")).isEqualTo("+00:00");
        assertThat(ask("SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
    }

    @Test
    void refusesToEmptyADatabaseThatIsNotForTests() {
        TestDatabase production =
                new TestDatabase("jdbc:mysql://127.0.0.1:1/kinward", "u", "p", "o", "p");
        assertThatThrownBy(production::empty).hasMessageContaining("does not look like theirs");
    }

    private static String ask(String query) throws SQLException {
        TestDatabase database = TestServices.database();
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
