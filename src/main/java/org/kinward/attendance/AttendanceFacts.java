package org.kinward.attendance;

import static java.util.stream.Collectors.toMap;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.kinward.attendance.AttendanceFactRepository.ByTopic;
import org.kinward.attendance.AttendanceFactRepository.Title;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.families.HouseholdId;
import org.kinward.shared.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What engagement is computed from. A period is read in the center's time zone by the session's
 * start; sessions that have not ended are left out (docs/glossary.md, "attendance rate"). The
 * caller says as of when, so that all parts of one report speak of the same moment.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(ADMINISTRATOR)
public class AttendanceFacts {

    private final AttendanceFactRepository facts;
    private final CenterAccess centers;

    AttendanceFacts(AttendanceFactRepository facts, CenterAccess centers) {
        this.facts = facts;
        this.centers = centers;
    }

    /** The households that had a place in the period, in no particular order. */
    public List<HouseholdTally> byHousehold(CenterId center, Period period, Instant asOf) {
        var zone = centers.requireOwn(center).zone();
        return facts
                .byHousehold(center.value(), period.start(zone), period.end(zone), asOf)
                .stream()
                .map(row -> new HouseholdTally(new HouseholdId(row.getHousehold()), row.getTally()))
                .toList();
    }

    /**
     * The topics that had a session in the period, in no particular order. A topic that was renamed
     * bears the title of its latest session in the period.
     */
    public List<TopicFacts> byTopic(CenterId center, Period period, Instant asOf) {
        var zone = centers.requireOwn(center).zone();
        var from = period.start(zone);
        var to = period.end(zone);
        var tallies =
                facts.byTopic(center.value(), from, to, asOf).stream()
                        .collect(toMap(ByTopic::getTopic, ByTopic::getTally));
        var titles =
                facts.latestTitles(center.value(), from, to, asOf).stream()
                        .collect(toMap(Title::getTopic, Title::getTitle, (first, _) -> first));
        return facts.sessions(center.value(), from, to, asOf).stream()
                .map(row ->
                        new TopicFacts(
                                row.getTopic(),
                                Objects.requireNonNull(titles.get(row.getTopic())),
                                row.getHeld(),
                                row.getSeats(),
                                row.getCancelled(),
                                tallies.getOrDefault(row.getTopic(), Tally.NONE)))
                .toList();
    }
}
