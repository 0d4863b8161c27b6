package org.kinward.local;

import java.util.List;
import java.util.UUID;

/**
 * A made-up person who can sign in locally.
 *
 * @param id Keycloak's id, hence the {@code sub} of their tokens
 * @param roles the Keycloak realm roles
 * @param groups full paths, such as {@code /centers/cedar}
 * @param about who they are, for the list that the launcher prints
 */
public record DemoUser(
        UUID id,
        String username,
        String firstName,
        String lastName,
        String email,
        String locale,
        List<String> roles,
        List<String> groups,
        String about) {}
