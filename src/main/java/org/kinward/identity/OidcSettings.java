package org.kinward.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Keycloak is.
 *
 * @param issuer the realm's address as browsers see it
 * @param internal the realm's address as the portal reaches it; the issuer where it is the same
 */
@ConfigurationProperties("kinward.oidc")
record OidcSettings(
        String issuer, @Nullable String internal, String clientId, String clientSecret) {

    /** The address for calls from the portal to Keycloak. */
    String backChannel() {
        return internal == null || internal.isBlank() ? issuer : internal;
    }
}
