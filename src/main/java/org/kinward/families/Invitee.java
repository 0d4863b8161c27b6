package org.kinward.families;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.Language;

/**
 * Whom an invitation is for.
 *
 * @param household none for somebody who asked for a sign-in themselves, as the member
 */
record Invitee(
        CenterId center,
        @Nullable HouseholdId household,
        @Nullable MemberId member,
        String firstName,
        String lastName,
        String email,
        Language language) {

    private static final Duration BY_STAFF = Duration.ofDays(7);
    private static final Duration BY_THEMSELVES = Duration.ofHours(24);

    Invitee {
        firstName = firstName.strip();
        lastName = lastName.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    Duration validFor() {
        return member == null ? BY_THEMSELVES : BY_STAFF;
    }
}
