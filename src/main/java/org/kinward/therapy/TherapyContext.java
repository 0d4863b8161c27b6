package org.kinward.therapy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffContact;
import org.kinward.centers.StaffContacts;
import org.kinward.centers.StaffId;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.SignedIn;
import org.kinward.shared.AuditedEvent;
import org.kinward.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who asks, when, for which center, and whom a change is told. */
@Component
class TherapyContext {

    private final CurrentUser currentUser;
    private final Clock clock;
    private final CenterAccess access;
    private final StaffContacts staff;
    private final ApplicationEventPublisher events;

    TherapyContext(
            CurrentUser currentUser,
            Clock clock,
            CenterAccess access,
            StaffContacts staff,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.clock = clock;
        this.access = access;
        this.staff = staff;
        this.events = events;
    }

    Instant now() {
        return clock.instant();
    }

    Stamp stamp() {
        return new Stamp(who(), now());
    }

    /** The signed-in person's name; nothing for what the clock does. */
    String who() {
        return currentUser.find().map(SignedIn::name).orElse("");
    }

    /** A center of the signed-in staff member. */
    CenterDetails requireOwn(CenterId center) {
        return access.requireOwn(center);
    }

    /** The same without asking who wants to know. */
    CenterDetails center(CenterId center) {
        return staff.center(center).orElseThrow(NotFound::new);
    }

    /** A person whom somebody entered as staff of that session; they are never deleted. */
    StaffContact staff(StaffId id) {
        return staff.find(id).orElseThrow(NotFound::new);
    }

    /** Whether the signed-in person is one of these. */
    boolean isOneOf(Collection<StaffId> people) {
        return access.ownStaffIds().stream().anyMatch(people::contains);
    }

    /** The centers of the signed-in staff member. */
    Set<CenterId> ownCenters() {
        return access.own().stream().map(CenterDetails::id).collect(toUnmodifiableSet());
    }

    SignedIn person() {
        return currentUser.get();
    }

    void announce(AuditedEvent event) {
        events.publishEvent(event);
    }
}
