package org.kinward.attendance;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kinward.families.MemberId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When people have places, so that a feature does not plan across them. It is called inside the
 * feature's transaction, after the feature has checked that the asker may plan for these people.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@RolesAllowed({COORDINATOR, THERAPIST})
public class MemberAgenda {

    private final AttendanceRecordRepository records;

    MemberAgenda(AttendanceRecordRepository records) {
        this.records = records;
    }

    /** The places of these people that overlap [from, to), soonest first. */
    public List<MemberPlace> of(Collection<MemberId> members, Instant from, Instant to) {
        return members.isEmpty()
                ? List.of()
                : records.placesOf(members.stream().map(MemberId::value).toList(), from, to);
    }
}
