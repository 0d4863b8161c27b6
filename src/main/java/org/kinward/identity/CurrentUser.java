package org.kinward.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is asking. */
@Component
public class CurrentUser {

    /** The person who is signed in; refuses when nobody is. */
    public SignedIn get() {
        return find().orElseThrow(() ->
                new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    /** The person who is signed in, if anybody is. */
    public Optional<SignedIn> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(PortalUser.class::isInstance)
                .map(PortalUser.class::cast)
                .map(PortalUser::signedIn);
    }
}
