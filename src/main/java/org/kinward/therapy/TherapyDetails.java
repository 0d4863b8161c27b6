package org.kinward.therapy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.StaffDetails;
import org.kinward.privacy.ClientLabel;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.LocalizedText;

/**
 * A session as staff of its center see it.
 *
 * @param plan what the edit form begins with
 * @param obstacles what must be settled before its people are invited, at this moment
 * @param overruled what its time was booked in spite of, and why
 */
public record TherapyDetails(
        TherapyFacts facts,
        StaffNotes notes,
        LocalizedText title,
        @Nullable String room,
        TherapyPlan plan,
        List<StaffDetails> therapists,
        @Nullable StaffDetails interpreter,
        List<ClientLabel> clients,
        List<InvitedPerson> people,
        List<OfferedTime> offers,
        List<ProposedTime> proposed,
        List<Obstacle> obstacles,
        Overruled overruled) {

    public TherapyDetails {
        therapists = List.copyOf(therapists);
        clients = List.copyOf(clients);
        people = List.copyOf(people);
        offers = List.copyOf(offers);
        proposed = List.copyOf(proposed);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * Whether people who were taken out are still counted on, so that the session waits until staff
     * decide.
     */
    public boolean countsOnThoseOut() {
        long in = people.stream().filter(InvitedPerson::in).count();
        return in > 0
                && (notes.quorum() > in
                        || people.stream().anyMatch(one -> one.required() && !one.in()));
    }
}
