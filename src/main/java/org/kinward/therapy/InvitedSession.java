package org.kinward.therapy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffId;
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
 * @param staff who holds it, and who interprets
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
        List<StaffId> staff,
        List<Person> people) {

    public InvitedSession {
        staff = List.copyOf(staff);
        people = List.copyOf(people);
    }

    /** Somebody in it, with their answer to the time it has now. */
    public record Person(HouseholdId household, MemberId member, Answer answer) {}
}
