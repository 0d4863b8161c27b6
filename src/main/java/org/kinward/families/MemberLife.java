package org.kinward.families;

import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.families.MemberParted.How;
import org.kinward.privacy.RecipientId;
import org.kinward.privacy.RecipientTies;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members leave, come back, and move to other households. The households are locked before anything
 * else, so that nobody is signed up meanwhile; who leaves is locked before their ties.
 */
@Service
@Transactional
@RolesAllowed(COORDINATOR)
public class MemberLife {

    private final MemberAccess access;
    private final HouseholdRepository households;
    private final ActsFor actsFor;
    private final RecipientTies ties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberLife(
            MemberAccess access,
            HouseholdRepository households,
            ActsFor actsFor,
            RecipientTies ties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.households = households;
        this.actsFor = actsFor;
        this.ties = ties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The member left the program on that day, which is not to come. Their coming places are given
     * up and their ties to clients close; what was stays. Repeating it changes nothing.
     */
    @RetriedOnConflict
    public void leave(MemberId id, LocalDate day) {
        var found = lock(id);
        var today = LocalDate.ofInstant(clock.instant(), found.center().zone());
        FamilyRefused.when(day.isAfter(today), Reason.LEAVES_LATER);
        if (found.member().hasLeft()) {
            return;
        }
        access.lock(found.member());
        found.member().leave(day);
        ties.closeAllOf(new RecipientId(id.value()));
        part(found, How.LEFT);
    }

    /**
     * The member takes part again. Ties that closed stay closed. Refused for an entry that was
     * joined with another of the same person.
     */
    public void comeBack(MemberId id) {
        var found = lock(id);
        FamilyRefused.when(found.member().isMerged(), Reason.ENTERED_TWICE);
        if (found.member().hasLeft()) {
            found.member().comeBack();
            announce("MEMBER_CAME_BACK", found);
        }
    }

    /**
     * The member belongs to that other household of the same center from now on. Their coming
     * places are given up, what was stays with them, and nobody goes on acting in both households.
     */
    @RetriedOnConflict
    public void move(MemberId id, HouseholdId target) {
        var seen = access.requireAsStaff(id);
        var from = seen.household().id();
        if (from.equals(target)) {
            return;
        }
        var locked = households.lock(List.of(from.value(), target.value()));
        if (locked.stream()
                .filter(household -> household.center().equals(seen.center().id()))
                .noneMatch(household -> household.id().equals(target))) {
            throw new NotFound();
        }
        FamilyRefused.when(seen.member().hasLeft(), Reason.HAS_LEFT);
        part(seen, How.MOVED);
        actsFor.separate(id, seen.center().id());
        seen.member().moveTo(target);
    }

    private MemberAccess.Found lock(MemberId id) {
        var found = access.requireAsStaff(id);
        households.lock(List.of(found.household().id().value()));
        return found;
    }

    private void part(MemberAccess.Found found, How how) {
        events.publishEvent(
                new MemberParted(
                        found.member().details().id(),
                        found.household().id(),
                        found.center().id(),
                        how));
    }

    private void announce(String action, MemberAccess.Found found) {
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of(
                                action,
                                "FamilyMember",
                                found.member().details().id().value(),
                                found.center().id().value())));
    }
}
