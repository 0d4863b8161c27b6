package org.kinward.notifications;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kinward.attendance.Occurrence;
import org.kinward.families.MemberId;
import org.kinward.notifications.Participations.Change;
import org.kinward.therapy.Answer;
import org.kinward.therapy.InvitedBook;
import org.kinward.therapy.InvitedSession;
import org.kinward.therapy.TherapyEvent;
import org.kinward.therapy.TherapyEvent.InvitationAnswered;
import org.kinward.therapy.TherapyEvent.MemberCancelled;
import org.kinward.therapy.TherapyEvent.MembersTakenOut;
import org.kinward.therapy.TherapyEvent.OfferEnded;
import org.kinward.therapy.TherapyEvent.SessionCancelled;
import org.kinward.therapy.TherapyEvent.SessionConfirmed;
import org.kinward.therapy.TherapyEvent.SessionMoved;
import org.kinward.therapy.TherapyEvent.SessionReplanned;
import org.kinward.therapy.TherapyEvent.TimeSet;
import org.kinward.therapy.TherapyEvent.TimesOffered;
import org.kinward.therapy.TherapyState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What family therapy does, told to the people it concerns. After each event everybody's place is
 * what the session says it is now, whatever happened, so that calendars cannot go another way; the
 * event only decides which words families get. Staff have it in their calendars. Runs in therapy's
 * transaction, under the session's lock.
 */
@Component
class TherapyNews {

    private final InvitedBook invited;
    private final Participations participations;
    private final Outbox outbox;
    private final Clock clock;

    TherapyNews(InvitedBook invited, Participations participations, Outbox outbox, Clock clock) {
        this.invited = invited;
        this.participations = participations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(TherapyEvent event) {
        var session = invited.find(event.session()).orElseThrow();
        if (session.state() == TherapyState.HELD || session.state() == TherapyState.NO_SHOW) {
            return;
        }
        boolean touched = event instanceof SessionReplanned changed && changed.forFamilies();
        var occurrence = Occasions.occurrence(session, start(session));
        var changes =
                participations.follow(occurrence, places(session), touched).stream()
                        .filter(change -> change.place().attendee().isFamily())
                        .toList();
        tell(event, session, occurrence, changes);
    }

    private void tell(
            TherapyEvent event,
            InvitedSession session,
            Occurrence occurrence,
            List<Change> changes) {
        switch (event) {
            case TimesOffered _ ->
                    outbox.tell(MessageKind.TIMES_OFFERED, now(changes, Standing.WAITING));
            case TimeSet _ -> tellOfTime(session, now(changes, Standing.CONFIRMED));
            case SessionMoved _ -> {
                outbox.tellMove(MessageKind.TIME_MOVED, now(changes, Standing.CONFIRMED));
                // They had said no to this hour before, and that counts again.
                outbox.tellEnd(MessageKind.TIME_OFF, now(changes, Standing.LEFT));
            }
            case OfferEnded _ ->
                    outbox.tellEnd(MessageKind.CHOICE_ENDED, now(changes, Standing.LEFT));
            case SessionConfirmed _ ->
                    outbox.tellInstead(
                            MessageKind.TIME_BOOKED,
                            participations.of(occurrence, accepted(session)));
            case SessionReplanned _ -> tellOfPlan(changes);
            case SessionCancelled _ -> {
                outbox.tell(MessageKind.TIME_CANCELLED, before(changes, Standing.CONFIRMED));
                outbox.tell(MessageKind.TIME_OFF, before(changes, Standing.WAITING));
            }
            case InvitationAnswered answered ->
                    tellOfAnswer(session, occurrence, answered.members(), changes);
            case MemberCancelled _ ->
                    outbox.tell(MessageKind.TIME_LEFT, now(changes, Standing.LEFT));
            case MembersTakenOut gone ->
                    outbox.tellInstead(
                            MessageKind.TIME_OFF, participations.of(occurrence, gone.members()));
            default -> {
                // For staff, or told by another event of the same change.
            }
        }
    }

    /**
     * Who chose this very time hears that it is set, all others are asked whether they can come.
     */
    private void tellOfTime(InvitedSession session, List<Participation> those) {
        var yes = accepted(session);
        var chose = those.stream().filter(one -> yes.contains(member(one))).toList();
        outbox.tell(MessageKind.TIME_BOOKED, chose);
        outbox.tell(
                MessageKind.TIME_SET, those.stream().filter(one -> !chose.contains(one)).toList());
    }

    private void tellOfPlan(List<Change> changes) {
        var here = changes.stream().filter(one -> is(one, Standing.CONFIRMED)).toList();
        outbox.tellMove(
                MessageKind.SESSION_CHANGED,
                here.stream().filter(Change::wasLive).map(Change::place).toList());
        outbox.tell(
                MessageKind.TIME_SET,
                here.stream().filter(one -> !one.wasLive()).map(Change::place).toList());
    }

    /** Who joins others that are enough already hears at once that it is set. */
    private void tellOfAnswer(
            InvitedSession session,
            Occurrence occurrence,
            Set<MemberId> members,
            List<Change> changes) {
        outbox.tell(MessageKind.TIME_LEFT, now(changes, Standing.LEFT));
        if (session.state() == TherapyState.CONFIRMED) {
            var yes = accepted(session);
            outbox.tellInstead(
                    MessageKind.TIME_BOOKED,
                    participations.of(
                            occurrence,
                            members.stream().filter(yes::contains).collect(toUnmodifiableSet())));
        }
    }

    /** When it is; while times are on offer, until when people may choose. */
    private Instant start(InvitedSession session) {
        var offer = session.offerEndsAt();
        return session.state() == TherapyState.PROPOSED && offer != null
                ? offer
                : Objects.requireNonNullElseGet(session.startsAt(), clock::instant);
    }

    /** How everybody who is in it stands now; whoever is not in here has left. */
    private static Map<Attendee, Standing> places(InvitedSession session) {
        var places = new HashMap<Attendee, Standing>();
        session.people()
                .forEach(one ->
                        places.put(
                                new Attendee(
                                        Attendee.Kind.MEMBER,
                                        one.member().value(),
                                        one.household()),
                                standing(session.state(), one.answer())));
        var held = session.state().hasTime() ? Standing.CONFIRMED : Standing.CANCELLED;
        session.staff().forEach(one -> places.put(Attendee.of(one), held));
        return places;
    }

    private static Standing standing(TherapyState state, Answer answer) {
        return switch (state) {
            case PENDING, CONFIRMED ->
                    answer == Answer.DECLINED ? Standing.LEFT : Standing.CONFIRMED;
            case PROPOSED -> Standing.WAITING;
            case CANCELLED -> Standing.CANCELLED;
            case REQUESTED, HELD, NO_SHOW -> Standing.LEFT;
        };
    }

    private static Set<MemberId> accepted(InvitedSession session) {
        return session.people().stream()
                .filter(one -> one.answer() == Answer.ACCEPTED)
                .map(InvitedSession.Person::member)
                .collect(toUnmodifiableSet());
    }

    private static List<Participation> now(List<Change> changes, Standing standing) {
        return places(changes.stream().filter(one -> is(one, standing)));
    }

    private static List<Participation> before(List<Change> changes, Standing standing) {
        return places(changes.stream().filter(one -> one.before() == standing));
    }

    private static List<Participation> places(Stream<Change> changes) {
        return changes.map(Change::place).toList();
    }

    private static boolean is(Change change, Standing standing) {
        return change.place().standing() == standing;
    }

    private static MemberId member(Participation place) {
        return new MemberId(place.attendee().id());
    }
}
