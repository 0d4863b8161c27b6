package org.kinward.therapy;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffId;
import org.kinward.families.MemberId;
import org.kinward.shared.NotFound;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Component;

/** Finds and locks sessions with their people. */
@Component
class SessionBook {

    private static final Duration BACK = Duration.ofDays(180);

    private final TherapySessionRepository sessions;
    private final ParticipantRepository participants;
    private final TherapyContext context;

    SessionBook(
            TherapySessionRepository sessions,
            ParticipantRepository participants,
            TherapyContext context) {
        this.sessions = sessions;
        this.participants = participants;
        this.context = context;
    }

    /** The coming sessions that this therapist leads and that start in [from, to). */
    List<TherapySessionId> ledBy(StaffId therapist, Instant from, Instant to) {
        return sessions.ledBy(therapist.value(), from, to).stream()
                .map(TherapySessionId::new)
                .toList();
    }

    /** The session, which nobody else changes until the transaction ends. */
    Roll lock(TherapySessionId id) {
        return withPeople(sessions.lock(id.value()).orElseThrow(NotFound::new));
    }

    /** The same for staff of its center; all others find nothing. */
    Roll lockOwn(TherapySessionId id) {
        var session = sessions.lock(id.value()).orElseThrow(NotFound::new);
        context.requireOwn(session.center());
        return withPeople(session);
    }

    /** The same, refused when somebody changed the session since that edition was read. */
    Roll lockOwn(TherapySessionId id, int edition) {
        var roll = lockOwn(id);
        TherapyRefused.when(roll.session().edition() != edition, Reason.CHANGED_MEANWHILE);
        return roll;
    }

    /**
     * These sessions, which nobody else changes until the transaction ends. Whoever needs several
     * locks all of them here, before anything else of them is read or locked: the order of their
     * ids is everybody's order.
     */
    List<Roll> lockAll(Collection<TherapySessionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : read(sessions.lockAll(ids.stream().map(TherapySessionId::value).toList()));
    }

    /** The same for staff of their centers; all others find nothing. */
    List<Roll> lockAllOwn(Collection<TherapySessionId> ids) {
        var found = lockAll(ids);
        if (found.size() != ids.size()) {
            throw new NotFound();
        }
        found.forEach(roll -> context.requireOwn(roll.session().center()));
        return found;
    }

    /** Its center, for staff of it; to be asked before the session is locked. */
    CenterId ownCenter(TherapySessionId id) {
        var center = new CenterId(sessions.centerOf(id.value()).orElseThrow(NotFound::new));
        return context.requireOwn(center).id();
    }

    /** The session for staff of its center, to be read. */
    Roll readOwn(TherapySessionId id) {
        var session = sessions.findById(id.value()).orElseThrow(NotFound::new);
        context.requireOwn(session.center());
        return withPeople(session);
    }

    Roll read(TherapySessionId id) {
        return withPeople(sessions.findById(id.value()).orElseThrow(NotFound::new));
    }

    /** These sessions with their people, in the order given. */
    List<Roll> read(Collection<TherapySession> found) {
        var people =
                participants
                        .findBySessionIdInOrderById(
                                found.stream().map(one -> one.id().value()).toList())
                        .stream()
                        .collect(groupingBy(Participant::session));
        return found.stream()
                .map(one -> new Roll(one, people.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** The sessions these people are in: without a time, to come, or of the last half year. */
    List<Roll> sinceHalfAYear(Set<MemberId> members) {
        var ids =
                participants.sessionsOf(
                        members.stream().map(MemberId::value).toList(), context.now().minus(BACK));
        return read(sessions.findByIdIn(ids));
    }

    private Roll withPeople(TherapySession session) {
        return new Roll(session, participants.findBySessionIdOrderById(session.id().value()));
    }
}
