package org.kinward.education;

import java.time.Clock;
import java.util.Set;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;
import org.kinward.families.MemberParted;
import org.kinward.families.MemberPlans;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives up the coming places of members who part from their household, in the same transaction. The
 * household is held by whoever lets them go, so no place is taken meanwhile.
 */
@Component
class SeatsAhead implements MemberPlans {

    private final EnrollmentRepository enrollments;
    private final SeatLedgerRepository ledgers;
    private final EducationSessionRepository sessions;
    private final Seating seating;
    private final Clock clock;

    SeatsAhead(
            EnrollmentRepository enrollments,
            SeatLedgerRepository ledgers,
            EducationSessionRepository sessions,
            Seating seating,
            Clock clock) {
        this.enrollments = enrollments;
        this.ledgers = ledgers;
        this.sessions = sessions;
        this.seating = seating;
        this.clock = clock;
    }

    @Override
    public int ahead(MemberId member) {
        return enrollments.findAhead(member.value(), clock.instant()).size();
    }

    @EventListener
    void on(MemberParted event) {
        for (var place : enrollments.findAhead(event.member().value(), clock.instant())) {
            giveUp(place.session(), place.household(), event.member());
        }
    }

    private void giveUp(SessionId sessionId, HouseholdId household, MemberId member) {
        var ledger = ledgers.lock(sessionId.value()).orElseThrow();
        var session = sessions.findById(sessionId.value()).orElseThrow();
        enrollments
                .findLive(sessionId.value(), household.value())
                .filter(live -> session.isOpenAt(clock.instant()))
                .filter(live -> live.members().contains(member))
                .ifPresent(live -> seating.withdraw(ledger, session, live, Set.of(member)));
    }
}
