package org.kinward.therapy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.StaffId;
import org.kinward.families.MemberId;
import org.kinward.privacy.ClientId;

/** What staff type over in the form of a session. */
record Edit(TherapyPlan plan) {

    Edit purpose(String words) {
        return with(
                words,
                plan.minutes(),
                plan.therapists(),
                plan.clients(),
                plan.members(),
                plan.quorum());
    }

    Edit minutes(int many) {
        return with(
                plan.purpose(),
                many,
                plan.therapists(),
                plan.clients(),
                plan.members(),
                plan.quorum());
    }

    Edit therapists(List<StaffId> who) {
        return with(
                plan.purpose(), plan.minutes(), who, plan.clients(), plan.members(), plan.quorum());
    }

    Edit clients(Set<ClientId> who) {
        return with(
                plan.purpose(),
                plan.minutes(),
                plan.therapists(),
                who,
                plan.members(),
                plan.quorum());
    }

    Edit members(Set<MemberId> who) {
        return with(
                plan.purpose(),
                plan.minutes(),
                plan.therapists(),
                plan.clients(),
                who,
                plan.quorum());
    }

    Edit quorum(int many) {
        return with(
                plan.purpose(),
                plan.minutes(),
                plan.therapists(),
                plan.clients(),
                plan.members(),
                many);
    }

    private Edit with(
            @Nullable String purpose,
            int minutes,
            List<StaffId> therapists,
            Set<ClientId> clients,
            Set<MemberId> members,
            int quorum) {
        return new Edit(
                new TherapyPlan(
                        plan.modality(),
                        purpose,
                        plan.language(),
                        minutes,
                        plan.room(),
                        plan.video(),
                        therapists,
                        plan.interpreter(),
                        clients,
                        members,
                        plan.required(),
                        quorum,
                        plan.billingTag()));
    }
}
