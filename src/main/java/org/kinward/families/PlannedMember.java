package org.kinward.families;

import java.util.Locale;

/**
 * A person of an imported file.
 *
 * @param reference what the other system calls them; empty where it has no names for people
 */
public record PlannedMember(long line, String reference, NewMember person, ProfileForm profile) {

    /** The same for two rows about one person of a family. */
    String key() {
        return (person.firstName() + "\n" + person.lastName() + "\n" + profile.birthYear())
                .toLowerCase(Locale.ROOT);
    }

    boolean tellsMore() {
        return !profile.equals(ProfileForm.EMPTY);
    }
}
