package org.kinward.attendance;

import static java.util.stream.Collectors.toMap;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.kinward.attendance.AttendanceFactRepository.ByTopic;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.families.HouseholdId;
import org.kinward.shared.LocalizedText;
import org.kinward.shared.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What engagement is computed from. A period is read in the center's time zone by the session's
 * start; sessions that have not ended are left out (docs/glossary.md, "attendance rate").
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(ADMINISTRATOR)
public class AttendanceFacts {

    private final AttendanceFactRepository facts;
    private final CenterAccess centers;
    private final Clock clock;

    AttendanceFacts(AttendanceFactRepository facts, CenterAccess centers, Clock clock) {
        this.facts = facts;
        this.centers = centers;
        this.clock = clock;
    }

    /** The households that had a place in the period, in no particular order. */
    public List<HouseholdTally> byHousehold(CenterId center, Period period) {
        var zone = centers.requireOwn(center).zone();
        return facts
                .byHousehold(center.value(), period.start(zone), period.end(zone), clock.instant())
                .stream()
                .map(row -> new HouseholdTally(new HouseholdId(row.getHousehold()), row.getTally()))
                .toList();
    }

    /** The topics that had a session in the period, by English title. */
    public List<TopicFacts> byTopic(CenterId center, Period period) {
        var zone = centers.requireOwn(center).zone();
        var from = period.start(zone);
        var to = period.end(zone);
        var now = clock.instant();
        var tallies =
                facts.byTopic(center.value(), from, to, now).stream()
                        .collect(toMap(ByTopic::getTopic, ByTopic::getTally));
        return facts.sessions(center.value(), from, to, now).stream()
                .map(row ->
                        new TopicFacts(
                                row.getTopic(),
                                new LocalizedText(row.getEn(), row.getEs()),
                                row.getHeld(),
                                row.getSeats(),
                                row.getCancelled(),
                                tallies.getOrDefault(row.getTopic(), Tally.NONE)))
                .toList();
    }
}
