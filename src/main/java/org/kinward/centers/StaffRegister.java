package org.kinward.centers;

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
        if (person.isStaff()) {
            centers.findByCodeInOrderByName(person.centerCodes())
                    .forEach(center -> enter(person, center.details().id()));
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
