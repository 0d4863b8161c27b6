package org.kinward.therapy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinward.families.AgeRule;
import org.kinward.families.MemberId;
import org.kinward.families.MemberStanding;
import org.kinward.families.MemberStandings;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.CoSchedulingGuard;
import org.kinward.privacy.CoveredPair;
import org.kinward.privacy.RecipientId;
import org.kinward.privacy.SessionConsents;
import org.springframework.stereotype.Component;

/**
 * Whether people may be invited to one session. It is asked before anything is proposed, and again
 * in each transaction that proposes, confirms or moves: consents are looked at, never remembered.
 */
@Component
class InviteRules {

    private final MemberStandings standings;
    private final SessionConsents consents;
    private final CoSchedulingGuard guard;
    private final TherapyContext context;

    InviteRules(
            MemberStandings standings,
            SessionConsents consents,
            CoSchedulingGuard guard,
            TherapyContext context) {
        this.standings = standings;
        this.consents = consents;
        this.guard = guard;
        this.context = context;
    }

    /** What must be settled before these people are invited. */
    List<Obstacle> obstacles(Modality modality, Set<MemberId> members, Set<ClientId> clients) {
        var found = new ArrayList<Obstacle>();
        var people = standings.of(members);
        for (MemberId member : members.stream().sorted(InviteRules::byId).toList()) {
            var standing = people.get(member);
            if (standing != null) {
                found.addAll(ofAge(modality, standing));
            }
        }
        var covered = consents.covered(clients, recipients(members));
        for (ClientId client : clients) {
            for (MemberId member : members) {
                if (!covered.contains(pair(client, member))) {
                    found.add(new Obstacle(Obstacle.Kind.CONSENT_MISSING, member, client));
                }
            }
        }
        if (!guard.mayMeet(recipients(members), clients)) {
            found.add(new Obstacle(Obstacle.Kind.NOT_TOGETHER, null, null));
        }
        return found;
    }

    /** Refuses, for staff, with what is missing. */
    void requireSafe(Roll roll) {
        var found = obstacles(roll);
        if (!found.isEmpty()) {
            throw new TherapyRefused(found);
        }
    }

    /** Whether no two of them are kept apart at this moment. */
    boolean mayMeet(Roll roll) {
        return guard.mayMeet(recipients(roll.members()), roll.session().clients());
    }

    boolean isSafe(Roll roll) {
        return obstacles(roll).isEmpty();
    }

    /** Whether consents let the member know of sessions with all these clients at this moment. */
    boolean isCovered(MemberId member, Set<ClientId> clients) {
        var covered = consents.covered(clients, recipients(Set.of(member)));
        return clients.stream().allMatch(client -> covered.contains(pair(client, member)));
    }

    /**
     * Holds these people's households and ties until the transaction ends; to be asked before
     * anything is locked.
     */
    void hold(Set<MemberId> members, Set<ClientId> clients) {
        var _ = standings.hold(members);
        consents.hold(clients, recipients(members));
    }

    private List<Obstacle> obstacles(Roll roll) {
        var session = roll.session();
        return obstacles(session.modality(), roll.members(), session.clients());
    }

    private List<Obstacle> ofAge(Modality modality, MemberStanding person) {
        var found = new ArrayList<Obstacle>();
        var member = person.details().id();
        var today = LocalDate.ofInstant(context.now(), context.center(person.center()).zone());
        if (!person.mayBeMinor(today)) {
            return found;
        }
        if (person.birthYear() == null) {
            found.add(new Obstacle(Obstacle.Kind.AGE_UNKNOWN, member, null));
        } else if (!AgeRule.isSurelyAtLeast(modality.youngest() - 1, person.birthYear(), today)) {
            // Who turns the age asked for this year is let in.
            found.add(new Obstacle(Obstacle.Kind.TOO_YOUNG, member, null));
        }
        if (!person.guarded()) {
            found.add(new Obstacle(Obstacle.Kind.NO_REPRESENTATIVE, member, null));
        }
        return found;
    }

    private static int byId(MemberId one, MemberId other) {
        return one.value().compareTo(other.value());
    }

    private static CoveredPair pair(ClientId client, MemberId member) {
        return new CoveredPair(client, new RecipientId(member.value()));
    }

    private static Set<RecipientId> recipients(Set<MemberId> members) {
        return members.stream()
                .map(member -> new RecipientId(member.value()))
                .collect(toUnmodifiableSet());
    }
}
