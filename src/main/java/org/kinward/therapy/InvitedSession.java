package org.kinward.therapy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;
import org.kinward.shared.LocalizedText;

/**
 * A session as messages and calendars need it. It names neither the kind of session nor anybody.
 *
 * @param topic what details may say
 * @param room none where it is by video alone, and while none is set
 * @param startsAt none while no time is set
 * @param offerEndsAt until when a time on offer may be chosen; none while none is
 */
public record InvitedSession(
        TherapySessionId id,
        CenterId center,
        TherapyState state,
        LocalizedText topic,
        int minutes,
        @Nullable String room,
        @Nullable Instant startsAt,
        @Nullable Instant offerEndsAt,
        List<Person> people) {

    public InvitedSession {
        people = List.copyOf(people);
    }

    /** Somebody in it, with their answer to the time it has now. */
    public record Person(HouseholdId household, MemberId member, Answer answer) {}
}
