package org.kinward.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * The person who is signed in, as Keycloak described them when they signed in.
 *
 * @param centerCodes codes of the centers whose Keycloak group they are in
 * @param wholeOrganization whether they are in the group that sees all centers
 */
public record SignedIn(
        AccountId account,
        String name,
        Set<Role> roles,
        Set<String> centerCodes,
        boolean wholeOrganization)
        implements Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
        centerCodes = Set.copyOf(centerCodes);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }
}
