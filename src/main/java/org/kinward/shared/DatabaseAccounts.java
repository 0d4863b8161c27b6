package org.kinward.shared;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The two accounts at the database: the owner makes and changes tables, the portal's own works with
 * what is in them.
 */
@Component
public class DatabaseAccounts {

    private static final String NAME = "[\\w.-]{1,80}";
    private static final String HOST = "[\\w.:%/-]{1,255}";

    private final String url;
    private final String portal;
    private final String portalPassword;
    private final String portalHost;
    private final String owner;
    private final String ownerPassword;

    DatabaseAccounts(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String portal,
            @Value("${spring.datasource.password}") String portalPassword,
            @Value("${kinward.database.portal-host}") String portalHost,
            @Value("${spring.flyway.user}") String owner,
            @Value("${spring.flyway.password}") String ownerPassword) {
        this.url = url;
        this.portal = portal;
        this.portalPassword = portalPassword;
        this.portalHost = portalHost;
        this.owner = owner;
        this.ownerPassword = ownerPassword;
    }

    /** Whether the portal works with the owner's account, so that nothing binds it. */
    public boolean areOne() {
        return owner.equals(portal);
    }

    /** A connection of the owner, for the few commands that need one. */
    public Connection openAsOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    /** A connection of the portal, beside its pool. */
    Connection openAsPortal() throws SQLException {
        return DriverManager.getConnection(url, portal, portalPassword);
    }

    /** The portal's account as a statement names it; refuses what cannot be put in quotes. */
    String grantee() {
        if (!portal.matches(NAME) || !portalHost.matches(HOST)) {
            throw new IllegalStateException(
                    "KINWARD_DB_USER and KINWARD_DB_USER_HOST hold characters that no account needs");
        }
        return "'" + portal + "'@'" + portalHost + "'";
    }
}
