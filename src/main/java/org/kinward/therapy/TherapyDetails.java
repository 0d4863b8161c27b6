package org.kinward.therapy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.StaffDetails;
import org.kinward.families.MemberId;
import org.kinward.privacy.ClientLabel;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.LocalizedText;

/**
 * A session as staff of its center see it.
 *
 * @param plan what the edit form begins with
 * @param obstacles what must be settled before its people are invited, at this moment
 * @param overruled what its time was booked in spite of, and why
 * @param request the family's request that it answers; none for one that staff planned by
 *     themselves
 * @param series all sessions of its series by start, this one among them; none for a single one
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
        Overruled overruled,
        Turnout turnout,
        @Nullable RequestDetails request,
        List<SeriesSession> series) {

    public TherapyDetails {
        therapists = List.copyOf(therapists);
        clients = List.copyOf(clients);
        people = List.copyOf(people);
        offers = List.copyOf(offers);
        proposed = List.copyOf(proposed);
        obstacles = List.copyOf(obstacles);
        series = List.copyOf(series);
    }

    /** What those who were ever in it are called. */
    public Map<MemberId, String> names() {
        return people.stream()
                .collect(toUnmodifiableMap(InvitedPerson::member, InvitedPerson::name));
    }

    /** Whoever answered last; nobody while nobody did. */
    public Optional<InvitedPerson> lastToAnswer() {
        return people.stream()
                .filter(one -> one.answeredAt() != null)
                .max(comparing(InvitedPerson::answeredAt, nullsFirst(naturalOrder())));
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
