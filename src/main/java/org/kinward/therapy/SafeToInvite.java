package org.kinward.therapy;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.kinward.centers.CenterId;
import org.kinward.families.MemberId;
import org.kinward.privacy.ClientId;
import org.kinward.shared.PersonalDataRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells staff what must be settled before people are invited. Families learn nothing of it. */
@Service
@Transactional
@RolesAllowed({THERAPIST, COORDINATOR})
public class SafeToInvite {

    private final PlanRules plans;
    private final InviteRules rules;
    private final TherapyContext context;

    SafeToInvite(PlanRules plans, InviteRules rules, TherapyContext context) {
        this.plans = plans;
        this.rules = rules;
        this.context = context;
    }

    /**
     * What stands against inviting these people of an own center to one session; nothing where they
     * may be invited. Refuses people of another center. The look is kept.
     */
    public List<Obstacle> check(
            CenterId center, Modality modality, Set<MemberId> members, Set<ClientId> clients) {
        context.requireOwn(center);
        plans.requirePeople(center, members, clients);
        context.announce(
                PersonalDataRead.of(
                        "THERAPY_INVITES_CHECKED", "Center", center.value(), center.value()));
        return rules.obstacles(modality, members, clients);
    }
}
