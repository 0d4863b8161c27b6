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
        if (known.isPresent()) {
            known.get().rename(person.name());
            return;
        }
        var id = StaffId.create();
        staff.save(new StaffMember(id, center, person.account(), person.name()));
        events.publishEvent(
                new CenterChanged(
                        AuditFact.of("STAFF_ENTERED", "StaffMember", id.value(), center.value())));
    }
}
