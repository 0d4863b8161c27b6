package org.kinward.identity;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** A person signed in through Keycloak. */
final class KeycloakUser extends DefaultOidcUser implements PortalUser {

    private final SignedIn signedIn;

    KeycloakUser(
            Collection<? extends GrantedAuthority> authorities,
            OidcIdToken idToken,
            SignedIn signedIn) {
        super(authorities, idToken);
        this.signedIn = signedIn;
    }

    @Override
    public SignedIn signedIn() {
        return signedIn;
    }
}
