package org.kinward.testsupport;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Tells {@link SignIn} where this portal looks for the signed-in person. */
@TestComponent
public class SignInPlace {

    SignInPlace(SecurityContextHolderStrategy place) {
        SignIn.alsoIn(place);
    }
}
