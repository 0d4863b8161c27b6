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
 * KINWARD_TEST_DB_URL} names, which is how {@code --db mysql} works. As in production it has an
 * owner, and an account for the portal, which is made anew with the database.
 */
public record TestDatabase(
        String url, String user, String password, String owner, String ownerPassword) {

    private static final Pattern URL =
            Pattern.compile("(?<server>jdbc:[a-z]+://[^/]+/)(?<name>\\w+)(?<options>\\?.*)?");

    private static final String APPLICATION = "kinward_test_portal";

    static TestDatabase create() {
        String given = System.getenv("KINWARD_TEST_DB_URL");
        TestDatabase database = given == null ? own() : external(given);
        database.empty();
        if (given != null) {
            database.makeApplicationAccount();
        }
        return database;
    }

    private static TestDatabase own() {
        LocalDatabase server =
                LocalDatabase.start(TestServices.freshDirectory("database"), Ports.free());
        return new TestDatabase(
                server.url() + "_test",
                LocalDatabase.USER,
                LocalDatabase.PASSWORD,
                LocalDatabase.OWNER,
                LocalDatabase.PASSWORD);
    }

    private static TestDatabase external(String url) {
        return new TestDatabase(
                url,
                APPLICATION,
                APPLICATION,
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
        executeAsOwner(
                "DROP DATABASE IF EXISTS " + name,
                "CREATE DATABASE "
                        + name
                        + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
    }

    private void makeApplicationAccount() {
        executeAsOwner(
                "DROP USER IF EXISTS '" + APPLICATION + "'@'%'",
                "CREATE USER '" + APPLICATION + "'@'%' IDENTIFIED BY '" + APPLICATION + "'");
    }

    private void executeAsOwner(String... statements) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new LocalServiceException(url + " is no address of a database");
        }
        String server =
                parts.group("server") + Objects.requireNonNullElse(parts.group("options"), "");
        try (Connection connection = DriverManager.getConnection(server, owner, ownerPassword);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new LocalServiceException("The test database " + url + " is not usable", e);
        }
    }
}
