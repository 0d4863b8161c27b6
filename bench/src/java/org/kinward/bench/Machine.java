package org.kinward.bench;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where it runs, for whoever compares two runs. */
final class Machine {

    private Machine() {}

    static String describe() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "%s %s, %d cores, load average %.1f at the start, JDK %s"
                .formatted(
                        system.getName(),
                        system.getArch(),
                        system.getAvailableProcessors(),
                        system.getSystemLoadAverage(),
                        Runtime.version());
    }

    static String describe(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection()) {
            var about = connection.getMetaData();
            return "%s %s, driver %s %s"
                    .formatted(
                            about.getDatabaseProductName(),
                            about.getDatabaseProductVersion(),
                            about.getDriverName(),
                            about.getDriverVersion());
        }
    }
}
