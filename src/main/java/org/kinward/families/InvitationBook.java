package org.kinward.families;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinward.shared.AuditFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes and withdraws invitations. Callers have asked whether the person may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InvitationBook {

    private final InvitationRepository invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationBook(
            InvitationRepository invitations, ApplicationEventPublisher events, Clock clock) {
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    /** A new invitation, about which a mail will go out. */
    Invitation make(Invitee invitee) {
        var now = clock.instant();
        var made = new Invitation(InvitationId.create(), invitee, InvitationCode.create(), now);
        invitations.save(made);
        var member = invitee.member();
        var fact =
                AuditFact.of(
                        member == null ? "SIGN_IN_REQUESTED" : "MEMBER_INVITED",
                        "Invitation",
                        made.id().value(),
                        invitee.center().value());
        events.publishEvent(
                new InvitationMade(
                        made.id(),
                        invitee.center(),
                        invitee.household(),
                        member == null ? fact : fact.with("member", member.value())));
        return made;
    }

    /** How many of the member's invitations open something now. */
    int countOpen(MemberId member) {
        var now = clock.instant();
        return (int)
                invitations.openOf(member.value()).stream().filter(one -> one.isOpen(now)).count();
    }

    /** None of the member's invitations opens anything from now on. */
    void withdraw(MemberId member) {
        invitations.openOf(member.value()).forEach(this::withdrawOpen);
    }

    /** It opens nothing from now on; where it opened nothing before, nothing changes. */
    void withdrawOpen(Invitation invitation) {
        if (invitation.isOpen(clock.instant())) {
            invitation.cancel();
            announce("INVITATION_WITHDRAWN", invitation);
        }
    }

    /** Staff's invitations of these members, the newest first. */
    List<InvitationDetails> of(List<UUID> members) {
        var now = clock.instant();
        return invitations.ofMembers(members).stream().map(one -> one.details(now)).toList();
    }

    Optional<Invitation> lock(InvitationId id) {
        return invitations.lock(id.value());
    }

    void announce(String action, Invitation invitation) {
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of(
                                action,
                                "Invitation",
                                invitation.id().value(),
                                invitation.center().value())));
    }

    /** The invitation of that code, held; whether it still opens anything is for the caller. */
    Optional<Invitation> lock(InvitationCode code) {
        return invitations.lock(code.print());
    }
}
