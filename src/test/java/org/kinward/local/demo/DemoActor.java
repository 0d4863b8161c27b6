package org.kinward.local.demo;

import java.util.function.Supplier;
import org.kinward.identity.PortalUser;
import org.kinward.identity.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Does things as one of the demo's people, so that every rule and every audit row holds for them.
 */
public record DemoActor(SignedIn signedIn) implements PortalUser {

    <T> T ask(Supplier<T> question) {
        var authorities =
                signedIn.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                this, null, authorities)));
        try {
            return question.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    void run(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }
}
