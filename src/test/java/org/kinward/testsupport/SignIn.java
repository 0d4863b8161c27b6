package org.kinward.testsupport;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kinward.identity.PortalUser;
import org.kinward.identity.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Signs people in on the current thread. Each portal that a run starts brings its own place for
 * this, so all places that are known are told.
 */
public final class SignIn {

    private static final Set<SecurityContextHolderStrategy> PLACES = ConcurrentHashMap.newKeySet();

    private SignIn() {}

    static void alsoIn(SecurityContextHolderStrategy place) {
        PLACES.add(place);
    }

    /** From now on this person is asking. */
    public static void as(SignedIn person) {
        var authorities =
                person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList();
        set(
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                new TestUser(person), null, authorities)));
    }

    private static void set(SecurityContext context) {
        SecurityContextHolder.setContext(context);
        PLACES.forEach(place -> place.setContext(context));
    }

    /** Asks as this person and gives the thread back to whoever had it. */
    public static <T> T as(SignedIn person, Supplier<T> question) {
        var before = SecurityContextHolder.getContext();
        as(person);
        try {
            return question.get();
        } finally {
            set(before);
        }
    }

    /** Does something as this person and gives the thread back to whoever had it. */
    public static void run(SignedIn person, Runnable action) {
        as(
                person,
                () -> {
                    action.run();
                    return true;
                });
    }

    private record TestUser(SignedIn signedIn) implements PortalUser {

        @Override
        public String toString() {
            return signedIn.name();
        }
    }
}
