package org.kinward.engagement;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kinward.attendance.AttendanceFacts;
import org.kinward.attendance.HouseholdTally;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyDirectory;
import org.kinward.identity.CurrentUser;
import org.kinward.shared.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes engagement reports of an administrator's own centers. A foreign center is answered like an
 * unknown one; a period of more than 366 days is refused.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@RolesAllowed(ADMINISTRATOR)
public class EngagementQueries {

    /** The longest period of a report, in days. */
    public static final int LONGEST_PERIOD = 366;

    /** What every database can compare with. */
    private static final int EARLIEST_YEAR = 1970;

    private static final int LATEST_YEAR = 9998;

    private final AttendanceFacts facts;
    private final CenterAccess centers;
    private final FamilyDirectory families;
    private final CurrentUser currentUser;
    private final Clock clock;

    EngagementQueries(
            AttendanceFacts facts,
            CenterAccess centers,
            FamilyDirectory families,
            CurrentUser currentUser,
            Clock clock) {
        this.facts = facts;
        this.centers = centers;
        this.families = families;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The report of a period, as far as its sessions have ended. */
    public EngagementReport report(CenterId id, Period period) {
        var center = centers.requireOwn(id);
        check(period);
        var asOf = clock.instant();
        var header = new ReportHeader(center, period, asOf, currentUser.get().name());
        var modules =
                facts.byTopic(id, period, asOf).stream()
                        .map(topic -> new ModuleRow(topic.topic(), Counts.of(topic)))
                        .toList();
        var rows = families(id, facts.byHousehold(id, period, asOf));
        return new EngagementReport(header, totals(modules, rows), modules, rows);
    }

    private static void check(Period period) {
        if (period.from().getYear() < EARLIEST_YEAR || period.to().getYear() > LATEST_YEAR) {
            throw new EngagementRefused("refusal.engagement.OUT_OF_RANGE");
        }
        if (ChronoUnit.DAYS.between(period.from(), period.to()) >= LONGEST_PERIOD) {
            throw new EngagementRefused("refusal.engagement.PERIOD_TOO_LONG", LONGEST_PERIOD);
        }
    }

    private List<FamilyRow> families(CenterId center, List<HouseholdTally> tallies) {
        var names =
                families.householdNames(
                        center, tallies.stream().map(HouseholdTally::household).toList());
        return tallies.stream()
                .map(family ->
                        new FamilyRow(
                                family.household(),
                                names.get(family.household()),
                                Counts.of(family.tally())))
                .toList();
    }

    private static Counts totals(List<ModuleRow> modules, List<FamilyRow> families) {
        long present =
                families.stream()
                        .filter(row -> row.counts().get(Count.PRESENT).orElse(0) > 0)
                        .count();
        return modules.stream()
                .map(ModuleRow::counts)
                .reduce(Counts.NONE, Counts::plus)
                .with(Count.FAMILIES, families.size())
                .with(Count.FAMILIES_PRESENT, present);
    }
}
