package org.kinward.therapy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinward.families.FamilyAccess;
import org.kinward.families.HouseholdDetails;
import org.kinward.families.MemberId;
import org.kinward.families.MemberStandings;
import org.kinward.privacy.ClientId;
import org.springframework.stereotype.Component;

/** Tells a family member of a session: what they may know, and nothing else. */
@Component
class FamilyReading {

    private final InviteRules rules;
    private final OfferBook offers;
    private final MemberStandings standings;
    private final Modalities modalities;
    private final TherapyContext context;
    private final FamilyAccess families;

    FamilyReading(
            InviteRules rules,
            OfferBook offers,
            MemberStandings standings,
            Modalities modalities,
            FamilyAccess families,
            TherapyContext context) {
        this.rules = rules;
        this.offers = offers;
        this.standings = standings;
        this.modalities = modalities;
        this.families = families;
        this.context = context;
    }

    /**
     * Whether somebody who speaks for these members may know of the session: it is past the stage
     * in which staff put it together, one of them is in it, and with clients in it a consent covers
     * that one now.
     */
    boolean mayRead(Roll roll, Set<MemberId> own) {
        return roll.session().state() != TherapyState.REQUESTED
                && own.stream().anyMatch(member -> takesPart(roll, member));
    }

    /** Whether the member is in it and may know of it at this moment. */
    boolean takesPart(Roll roll, MemberId member) {
        return roll.findIn(member).isPresent() && rules.isCovered(member, roll.session().clients());
    }

    FamilySession tell(
            Roll roll, Set<MemberId> own, Map<ClientId, String> named, List<Instant> proposed) {
        var session = roll.session();
        var home = families.findOwn().map(HouseholdDetails::id).orElseThrow();
        var people = new ArrayList<PersonInvited>();
        var names = standings.of(roll.members());
        int others = 0;
        for (var one : roll.in()) {
            if (!one.household().equals(home)) {
                others++;
            } else if (takesPart(roll, one.member())) {
                var standing = names.get(one.member());
                people.add(
                        new PersonInvited(
                                one.member(),
                                standing == null ? "" : standing.calledName(),
                                one.answerTo(session.startsAt()),
                                own.contains(one.member())));
            }
        }
        var order = List.copyOf(own);
        // Who reads it comes first, then those they answer for.
        people.sort(
                Comparator.comparing(
                        one -> one.mine() ? order.indexOf(one.member()) : order.size()));
        return new FamilySession(
                session.facts(),
                modalities.title(session.modality()),
                modalities.room(session),
                modalities.arrival(session),
                modalities.roomOffers(session),
                therapists(session),
                people,
                others,
                names(session.clients(), named),
                offers(session, own),
                proposed,
                roll.turnout());
    }

    private List<OfferedTime> offers(TherapySession session, Set<MemberId> own) {
        return session.isOnOfferAt(context.now())
                ? offers.read(session.id(), Optional.of(own)).stream()
                        .filter(OfferedTime::open)
                        .toList()
                : List.of();
    }

    private List<String> therapists(TherapySession session) {
        return session.therapists().stream()
                .map(one -> context.staff(one).details().name())
                .toList();
    }

    private static List<String> names(Collection<ClientId> clients, Map<ClientId, String> named) {
        return clients.stream().filter(named::containsKey).map(named::get).sorted().toList();
    }
}
