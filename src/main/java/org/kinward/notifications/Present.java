package org.kinward.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.kinward.attendance.OccurrenceBook;
import org.kinward.centers.StaffId;
import org.kinward.families.MemberContacts;
import org.kinward.families.MemberId;
import org.springframework.stereotype.Component;

/** Whether what a message says is still so, so that nobody gets yesterday's news. */
@Component
class Present {

    /** A sheet that is closed later than this tells nobody that they were missed. */
    private static final Duration MISSED_FOR = Duration.ofDays(7);

    private final ParticipationRepository participations;
    private final OccurrenceBook occurrences;
    private final MemberContacts members;
    private final WaitingWork work;
    private final Clock clock;

    Present(
            ParticipationRepository participations,
            OccurrenceBook occurrences,
            MemberContacts members,
            WaitingWork work,
            Clock clock) {
        this.participations = participations;
        this.occurrences = occurrences;
        this.members = members;
        this.work = work;
        this.clock = clock;
    }

    /** The place the message is about, as long as the message is true of it. */
    Optional<Participation> of(OutboxMessage message) {
        var occurrence = message.occurrence();
        return occurrence == null
                ? Optional.empty()
                : participations
                        .findByAttendeeIdAndOccurrenceId(
                                message.attendee().id(), occurrence.value())
                        .filter(place -> isTrue(message.kind(), place))
                        .filter(place ->
                                message.kind() == MessageKind.MISSED || !isToldAnyway(place));
    }

    /** How many things wait for that staff member now. */
    int waitingFor(Attendee staffMember) {
        return work.count(new StaffId(staffMember.id()));
    }

    /**
     * Who reads it for somebody else has the same place, and so the same message, themselves. Who
     * was entered twice and keeps the place as the other entry has lost nothing.
     */
    private boolean isToldAnyway(Participation place) {
        var member = new MemberId(place.attendee().id());
        return place.attendee().isFamily()
                && members.find(member)
                        .filter(contact ->
                                hasAs(contact.reader(), member, place, false)
                                        || hasAs(contact.id(), member, place, true))
                        .isPresent();
    }

    /** Whom the message about that place is about, as its reader sees it. */
    ForWhom forWhom(Participation place) {
        return members.find(new MemberId(place.attendee().id()))
                .filter(contact -> !contact.reader().equals(contact.id()))
                .map(contact ->
                        hasOwn(contact.reader(), place)
                                ? ForWhom.ANOTHER_BESIDE_OWN
                                : ForWhom.ANOTHER)
                .orElse(ForWhom.READER);
    }

    private boolean hasOwn(MemberId reader, Participation place) {
        return participations
                .findByAttendeeIdAndOccurrenceId(reader.value(), place.occurrence().value())
                .filter(own -> own.standing() == Standing.CONFIRMED)
                .isPresent();
    }

    private boolean hasAs(
            MemberId other, MemberId member, Participation place, boolean samePerson) {
        return !other.equals(member)
                && participations
                        .findByAttendeeIdAndOccurrenceId(other.value(), place.occurrence().value())
                        .filter(own ->
                                own.standing() == place.standing()
                                        || samePerson && own.standing().isLive())
                        .isPresent();
    }

    private boolean isTrue(MessageKind kind, Participation place) {
        boolean ahead = clock.instant().isBefore(place.startsAt());
        return switch (kind) {
            case SEAT_CONFIRMED,
                    SEAT_FREED,
                    SESSION_CHANGED,
                    REMINDER,
                    TIME_SET,
                    TIME_BOOKED,
                    TIME_MOVED ->
                    ahead && place.standing() == Standing.CONFIRMED;
            case WAITLISTED, TIMES_OFFERED -> ahead && place.standing() == Standing.WAITING;
            case SEAT_GIVEN_UP, LIST_LEFT, TIME_LEFT -> ahead && place.standing() == Standing.LEFT;
            case CHOICE_ENDED -> place.standing() == Standing.LEFT;
            case TIME_OFF -> ahead && !place.standing().isLive();
            case SESSION_CANCELLED, TIME_CANCELLED ->
                    ahead && place.standing() == Standing.CANCELLED;
            case MISSED ->
                    clock.instant().isBefore(place.startsAt().plus(MISSED_FOR))
                            && occurrences
                                    .missing(place.occurrence())
                                    .contains(new MemberId(place.attendee().id()));
            case INVITATION, SIGN_IN_REQUESTED, STAFF_DIGEST -> false;
        };
    }
}
