package org.kinward.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The database that tests run on, emptied once per JVM: an own MariaDB, or the server that {@code
 * KINWARD_TEST_DB_URL} names, which is how {@code --db mysql} works.
 */
public record TestDatabase(String url, String user, String password) {

    private static final Pattern URL =
            Pattern.compile("(?<server>jdbc:[a-z]+://[^/]+/)(?<name>\\w+)(?<options>\\?.*)?");

    static TestDatabase create() {
        String given = System.getenv("KINWARD_TEST_DB_URL");
        TestDatabase database = given == null ? own() : external(given);
        database.empty();
        return database;
    }

    private static TestDatabase own() {
        LocalDatabase server =
                LocalDatabase.start(TestServices.freshDirectory("database"), Ports.free());
        return new TestDatabase(server.url() + "_test", LocalDatabase.USER, LocalDatabase.PASSWORD);
    }

    private static TestDatabase external(String url) {
        return new TestDatabase(
                url,
                Objects.requireNonNullElse(System.getenv("KINWARD_TEST_DB_USER"), ""),
                Objects.requireNonNullElse(System.getenv("KINWARD_TEST_DB_PASSWORD"), ""));
    }

    // Whatever is in there goes, so a name that does not say test is refused.
    void empty() {
        Matcher parts = URL.matcher(url);
        if (!parts.matches() || !parts.group("name").contains("test")) {
            throw new LocalServiceException(
                    "Tests empty their database, and " + url + " does not look like theirs");
        }
        String name = parts.group("name");
        String server =
                parts.group("server") + Objects.requireNonNullElse(parts.group("options"), "");
        try (Connection connection = DriverManager.getConnection(server, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute(
                    "CREATE DATABASE "
                            + name
                            + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        } catch (SQLException e) {
            throw new LocalServiceException("The test database " + url + " is not usable", e);
        }
    }
}
