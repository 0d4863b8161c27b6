package org.kinward.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a database, driver or setting with which Kinward would lose seats or hours:
 * MySQL is spoken to by Connector/J and MariaDB by its own driver, everything is READ COMMITTED,
 * and the portal's clock is UTC (docs/decisions/0005-locking.md, 0008-ids-and-time.md).
 *
 * <p>It waits for the migrations, because before the first one the portal's account is let in
 * nowhere.
 */
@Component
@DependsOnDatabaseInitialization
class DatabasePairing implements InitializingBean {

    private final DataSource database;

    DatabasePairing(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (var connection = database.getConnection()) {
            var about = connection.getMetaData();
            check(
                    about.getDatabaseProductName(),
                    about.getDriverName(),
                    connection.getTransactionIsolation());
        }
        require(
                TimeZone.getDefault().getRawOffset() == 0
                        && !TimeZone.getDefault().useDaylightTime(),
                "Run Kinward with -Duser.timezone=UTC: times are stored in UTC");
    }

    static void check(String product, String driver, int isolation) {
        boolean mariaServer = product.equalsIgnoreCase("MariaDB");
        boolean mariaDriver = driver.toLowerCase(Locale.ROOT).contains("mariadb");
        require(
                mariaServer == mariaDriver,
                "%s is reached through %s: use a jdbc:mysql: address for MySQL and jdbc:mariadb: for MariaDB"
                        .formatted(product, driver));
        require(
                isolation == Connection.TRANSACTION_READ_COMMITTED,
                "Transactions must be READ COMMITTED; see spring.datasource.hikari.transaction-isolation");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
