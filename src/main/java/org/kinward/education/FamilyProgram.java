package org.kinward.education;

import static java.util.stream.Collectors.toMap;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyAccess;
import org.kinward.families.HouseholdDetails;
import org.kinward.families.HouseholdId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a family member sees of education: their center's open sessions and their own places. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FAMILY)
public class FamilyProgram {

    private static final Duration AHEAD = Duration.ofDays(180);
    private static final int MOST = 100;

    /** No session is longer. */
    private static final Duration LONGEST = Duration.ofMinutes(600);

    private final FamilyAccess families;
    private final SessionListingRepository listings;
    private final EnrollmentRepository enrollments;
    private final CenterDirectory centers;
    private final Clock clock;

    FamilyProgram(
            FamilyAccess families,
            SessionListingRepository listings,
            EnrollmentRepository enrollments,
            CenterDirectory centers,
            Clock clock) {
        this.families = families;
        this.listings = listings;
        this.enrollments = enrollments;
        this.centers = centers;
        this.clock = clock;
    }

    /** The next 100 sessions of the own center in the coming 180 days, soonest first. */
    public List<ProgramSession> open() {
        var household = families.requireOwn();
        var now = clock.instant();
        var found =
                listings.list(
                        household.center().value(),
                        SessionStatus.SCHEDULED,
                        now,
                        now.plus(AHEAD),
                        "%",
                        PageRequest.of(0, MOST, SessionSort.SOONEST_FIRST.sort()));
        var notBegun =
                found.stream().filter(listing -> listing.getStartsAt().isAfter(now)).toList();
        return withPlaces(household.id(), household.center(), notBegun);
    }

    /**
     * The sessions the own household is in, waits for, or lost to a cancellation, until they are
     * over: who comes late still finds the way in.
     */
    public List<ProgramSession> mine() {
        return places(families.requireOwn());
    }

    /** The same of a household of an own center, for its coordinators. */
    @RolesAllowed(COORDINATOR)
    public List<ProgramSession> of(HouseholdId household) {
        return places(families.requireAsStaff(household));
    }

    private List<ProgramSession> places(HouseholdDetails household) {
        var now = clock.instant();
        var ids = listings.sessionsOfHousehold(household.id().value(), now.minus(LONGEST));
        var notOver =
                ids.isEmpty()
                        ? List.<SessionListing>of()
                        : listings.listByIds(ids).stream()
                                .filter(listing -> listing.row().endsAt().isAfter(now))
                                .toList();
        return withPlaces(household.id(), household.center(), notOver);
    }

    private List<ProgramSession> withPlaces(
            HouseholdId household, CenterId center, List<SessionListing> found) {
        var ids = found.stream().map(SessionListing::getId).toList();
        // Later enrollments stand for earlier ones of the same session.
        Map<SessionId, Enrollment> own =
                enrollments.findOfHousehold(household.value(), ids).stream()
                        .filter(e -> e.status() != EnrollmentStatus.CANCELLED)
                        .collect(toMap(Enrollment::session, e -> e, (_, later) -> later));
        return found.stream()
                .map(listing ->
                        programSession(listing, center, own.get(new SessionId(listing.getId()))))
                .toList();
    }

    private ProgramSession programSession(
            SessionListing listing, CenterId center, @Nullable Enrollment own) {
        var row = listing.row();
        var room = row.room() == null ? null : centers.room(center, row.room()).name();
        boolean seated = own != null && own.status() == EnrollmentStatus.CONFIRMED;
        return new ProgramSession(row, room, seated ? listing.getVideoLink() : null, place(own));
    }

    private ProgramSession.@Nullable Place place(@Nullable Enrollment own) {
        if (own == null) {
            return null;
        }
        boolean waits = own.status() == EnrollmentStatus.WAITLISTED;
        return new ProgramSession.Place(
                own.id(),
                own.status(),
                own.members(),
                waits ? enrollments.positionOf(own.session().value(), own.queueNo()) : 0);
    }
}
