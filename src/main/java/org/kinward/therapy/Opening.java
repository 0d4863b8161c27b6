package org.kinward.therapy;

import java.util.Map;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.families.MemberId;
import org.kinward.families.MemberStanding;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/** Enters new sessions and people in them. */
@Component
class Opening {

    private final TherapySessionRepository sessions;
    private final ParticipantRepository participants;
    private final RequestBook requests;
    private final InviteRules rules;
    private final PlanRules plans;
    private final TherapyContext context;

    Opening(
            TherapySessionRepository sessions,
            ParticipantRepository participants,
            RequestBook requests,
            InviteRules rules,
            PlanRules plans,
            TherapyContext context) {
        this.sessions = sessions;
        this.participants = participants;
        this.requests = requests;
        this.rules = rules;
        this.plans = plans;
        this.context = context;
    }

    /** Whether that session is there; one of another center under the same id is not found. */
    boolean isKnown(TherapySessionId id, CenterId center) {
        var known = sessions.findById(id.value());
        if (known.filter(one -> !one.center().equals(center)).isPresent()) {
            throw new NotFound();
        }
        return known.isPresent();
    }

    /**
     * Holds those who are to be in one session: who leaves, and a consent that ends, comes before
     * this transaction or finds them in it.
     */
    void hold(TherapyPlan plan) {
        rules.hold(plan.members(), plan.clients());
    }

    /** Enters the session with its people. */
    Roll create(TherapySessionId id, CenterDetails center, TherapyPlan plan) {
        return keep(draft(id, center, plan));
    }

    /** A session with its people that is not entered yet. */
    Roll draft(TherapySessionId id, CenterDetails center, TherapyPlan plan) {
        var session = new TherapySession(id, center, plan, context.stamp());
        var people = plans.requirePeople(center.id(), plan.members(), plan.clients());
        return new Roll(
                session,
                plan.members().stream()
                        .map(member -> participant(session, plan, member, people))
                        .toList());
    }

    Roll keep(Roll draft) {
        return new Roll(
                sessions.save(draft.session()),
                draft.all().stream().map(participants::save).toList());
    }

    /** One more person in a session that is there. */
    Participant enter(
            TherapySession session,
            TherapyPlan plan,
            MemberId member,
            Map<MemberId, MemberStanding> people) {
        return participants.save(participant(session, plan, member, people));
    }

    private static Participant participant(
            TherapySession session,
            TherapyPlan plan,
            MemberId member,
            Map<MemberId, MemberStanding> people) {
        var standing = people.get(member);
        if (standing == null) {
            throw new NotFound();
        }
        return new Participant(
                session.id(),
                standing.details().household(),
                member,
                plan.required().contains(member));
    }

    /** The session answers that request of one of its families. */
    void answer(TherapyRequestId request, Roll roll) {
        requests.answer(request, roll);
    }
}
