package org.kinward.families.ui;

import java.util.Optional;
import org.kinward.families.ProfileForm;

/** Some of the questions about a family member. */
interface ProfilePart {

    /** Shows what is known. */
    void show(ProfileForm known);

    /** What was known with this part's answers in it; empty where a field has a message. */
    Optional<ProfileForm> read(ProfileForm known);
}
