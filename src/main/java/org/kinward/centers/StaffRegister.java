package org.kinward.centers;

import java.util.List;
import org.kinward.identity.PersonSignedIn;
import org.kinward.identity.SignedIn;
import org.kinward.shared.AuditFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Enters a person as staff of each center whose Keycloak group they sign in with. */
@Component
class StaffRegister {

    private final CenterRepository centers;
    private final StaffMemberRepository staff;
    private final ApplicationEventPublisher events;

    StaffRegister(
            CenterRepository centers,
            StaffMemberRepository staff,
            ApplicationEventPublisher events) {
        this.centers = centers;
        this.staff = staff;
        this.events = events;
    }

    @EventListener
    void on(PersonSignedIn event) {
        var person = event.person();
        var now =
                person.isStaff()
                        ? centers.findByCodeInOrderByName(person.centerCodes()).stream()
                                .map(center -> center.details().id())
                                .toList()
                        : List.<CenterId>of();
        now.forEach(center -> enter(person, center));
        staff.findByAccountId(person.account().value()).stream()
                .filter(member -> !now.contains(member.details().center()))
                .forEach(this::leave);
    }

    /** Whoever is no longer in a center's group has nothing to do there; sessions keep the name. */
    private void leave(StaffMember member) {
        if (member.leave()) {
            announce("STAFF_LEFT", member.details());
        }
    }

    private void enter(SignedIn person, CenterId center) {
        var known = staff.findByCenterIdAndAccountId(center.value(), person.account().value());
        var member =
                known.orElseGet(() -> new StaffMember(StaffId.create(), center, person.account()));
        if (member.update(person)) {
            staff.save(member);
            announce(known.isPresent() ? "STAFF_CHANGED" : "STAFF_ENTERED", member.details());
        }
    }

    private void announce(String action, StaffDetails member) {
        events.publishEvent(
                new CenterChanged(
                        AuditFact.of(
                                action,
                                "StaffMember",
                                member.id().value(),
                                member.center().value())));
    }
}
