package org.kinward.identity;

import java.util.UUID;
import org.kinward.shared.Language;

/**
 * A sign-in to be made for a family member.
 *
 * @param username what tells it from all others; making the same twice makes one
 * @param email an address the person has shown to be theirs
 */
public record NewSignIn(
        UUID username, String firstName, String lastName, String email, Language language) {

    String fullName() {
        return firstName + " " + lastName;
    }
}
