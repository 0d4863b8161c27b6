package org.kinward.attendance;

import static java.util.stream.Collectors.toMap;
import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import org.kinward.attendance.AttendanceFactRepository.ByMember;
import org.kinward.families.FamilyAccess;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the places of one household's members, for its coordinators. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(COORDINATOR)
public class HouseholdAttendance {

    private final FamilyAccess families;
    private final AttendanceFactRepository facts;
    private final Clock clock;

    HouseholdAttendance(FamilyAccess families, AttendanceFactRepository facts, Clock clock) {
        this.families = families;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The members of a household of an own center who had a place, in whatever household they were
     * then; who had none is not in it.
     */
    public Map<MemberId, Tally> of(HouseholdId household) {
        var members =
                families.requireAsStaff(household).members().stream()
                        .map(member -> member.id().value())
                        .toList();
        return facts.byMember(members, clock.instant()).stream()
                .collect(toMap(row -> new MemberId(row.getMember()), ByMember::getTally));
    }
}
