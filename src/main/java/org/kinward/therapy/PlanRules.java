package org.kinward.therapy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterId;
import org.kinward.centers.RoomId;
import org.kinward.families.MemberId;
import org.kinward.families.MemberStanding;
import org.kinward.families.MemberStandings;
import org.kinward.identity.Role;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ClientLabels;
import org.kinward.shared.NotFound;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Component;

/** What a plan must be like, whoever makes it. */
@Component
class PlanRules {

    private final CenterDirectory directory;
    private final MemberStandings standings;
    private final ClientLabels clients;

    PlanRules(CenterDirectory directory, MemberStandings standings, ClientLabels clients) {
        this.directory = directory;
        this.standings = standings;
        this.clients = clients;
    }

    /**
     * Refuses rooms, staff, members and clients of other centers, a session with neither room nor
     * video, one person twice, more families than the modality takes, and a quorum nobody could
     * reach.
     */
    void check(CenterId center, TherapyPlan plan) {
        requireFit(center, plan);
        if (plan.room() != null) {
            checkRoom(center, plan.room());
        }
        for (var therapist : plan.therapists()) {
            var person = directory.staffMember(center, therapist);
            TherapyRefused.when(!person.mayBe(Role.THERAPIST), Reason.NOT_A_THERAPIST);
        }
        if (plan.interpreter() != null) {
            directory.staffMember(center, plan.interpreter());
        }
    }

    /** The same without asking whether its room and staff are still to be had. */
    void requireFit(CenterId center, TherapyPlan plan) {
        TherapyRefused.when(plan.room() == null && !plan.video(), Reason.NO_PLACE);
        TherapyRefused.when(
                new HashSet<>(plan.therapists()).size() != plan.therapists().size()
                        || (plan.interpreter() != null
                                && plan.therapists().contains(plan.interpreter())),
                Reason.ONE_PERSON_TWICE);
        TherapyRefused.when(
                !plan.members().containsAll(plan.required())
                        || plan.needed() > plan.members().size(),
                Reason.QUORUM_IMPOSSIBLE);
        var people = requirePeople(center, plan.members(), plan.clients());
        long families =
                people.values().stream().map(one -> one.details().household()).distinct().count();
        TherapyRefused.when(
                families > plan.modality().mostHouseholds(),
                Reason.TOO_MANY_FAMILIES,
                plan.modality().mostHouseholds());
    }

    /** Refuses a room of another center. */
    void checkRoom(CenterId center, RoomId room) {
        var _ = directory.room(center, room);
    }

    /** These people, if all are of that center and here; else nothing is found. */
    Map<MemberId, MemberStanding> requirePeople(
            CenterId center, Set<MemberId> members, Set<ClientId> inTreatment) {
        var people = standings.of(members);
        boolean allThere =
                people.size() == members.size()
                        && people.values().stream().allMatch(one -> one.center().equals(center));
        var known = clients.of(center, inTreatment);
        if (!allThere || known.size() != inTreatment.size()) {
            throw new NotFound();
        }
        return people;
    }
}
