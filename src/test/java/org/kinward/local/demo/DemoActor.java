package org.kinward.local.demo;

import java.util.function.Supplier;
import org.kinward.identity.SignedIn;
import org.kinward.testsupport.SignIn;

/**
 * Does things as one of the demo's people, so that every rule and every audit row holds for them.
 */
public record DemoActor(SignedIn signedIn) {

    <T> T ask(Supplier<T> question) {
        return SignIn.as(signedIn, question);
    }

    void run(Runnable action) {
        SignIn.run(signedIn, action);
    }
}
