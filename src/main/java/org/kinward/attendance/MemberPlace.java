package org.kinward.attendance;

import java.time.Instant;
import java.util.UUID;
import org.kinward.families.MemberId;

/** A place somebody holds, as far as it takes their time. */
public record MemberPlace(
        MemberId member, OccurrenceId occurrence, Track track, Instant from, Instant to) {

    MemberPlace(UUID member, UUID occurrence, Track track, Instant from, Instant to) {
        this(new MemberId(member), new OccurrenceId(occurrence), track, from, to);
    }
}
