package org.kinward.therapy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.Arrival;
import org.kinward.families.MemberId;
import org.kinward.scheduling.Equipment;
import org.kinward.shared.LocalizedText;

/**
 * A session as one family member sees it. People of other families are a number, never names.
 *
 * @param title the modality's name
 * @param room none where it is by video alone
 * @param arrival the way there; none where it is by video alone
 * @param people those of the own household who are invited
 * @param others how many people of other families are
 * @param clients names of those the reader may know of at this moment; shown with the notice of 42
 *     CFR 2.32, and written down as shown
 * @param offers the times to choose from, while there are some
 * @param proposed what those the reader speaks for proposed instead, until staff have seen to it
 */
public record FamilySession(
        TherapyFacts facts,
        LocalizedText title,
        @Nullable String room,
        @Nullable Arrival arrival,
        Set<Equipment> roomOffers,
        List<String> therapists,
        List<PersonInvited> people,
        int others,
        List<String> clients,
        List<OfferedTime> offers,
        List<Instant> proposed,
        Turnout turnout) {

    public FamilySession {
        therapists = List.copyOf(therapists);
        people = List.copyOf(people);
        clients = List.copyOf(clients);
        offers = List.copyOf(offers);
    }

    /** Whether it is still to come, or going on, at that moment. */
    public boolean isComingAt(Instant now) {
        var start = facts.startsAt();
        return facts.state().hasTime()
                && start != null
                && now.isBefore(start.plus(Duration.ofMinutes(facts.minutes())));
    }

    /**
     * Whether an answer of somebody for whom the reader speaks is missing at that moment: to the
     * time that is set, or to all of the times on offer.
     */
    public boolean waitsAt(Instant now) {
        var start = facts.startsAt();
        boolean asked = facts.state().hasTime() && start != null && now.isBefore(start);
        return people.stream()
                .filter(PersonInvited::mine)
                .anyMatch(one ->
                        asked
                                ? one.answer() == Answer.NEEDS_ANSWER
                                : !offers.isEmpty() && hasNoVoteOf(one.member()));
    }

    private boolean hasNoVoteOf(MemberId member) {
        return offers.stream()
                .noneMatch(
                        time -> time.suits().contains(member) || time.doesNot().contains(member));
    }
}
