package org.kinward.therapy;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.kinward.families.MemberId;
import org.kinward.privacy.ClientId;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/** Finds and locks the sessions of a series. */
@Component
class SeriesBook {

    private static final Comparator<Roll> BY_DATE =
            Comparator.comparing(
                    roll -> roll.session().startsAt(),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    private final TherapySessionRepository sessions;
    private final ParticipantRepository participants;
    private final SessionBook book;
    private final InviteRules rules;
    private final TherapyContext context;

    SeriesBook(
            TherapySessionRepository sessions,
            ParticipantRepository participants,
            SessionBook book,
            InviteRules rules,
            TherapyContext context) {
        this.sessions = sessions;
        this.participants = participants;
        this.book = book;
        this.rules = rules;
        this.context = context;
    }

    /** The sessions of the series that one belongs to; for one by itself, that one. */
    List<Roll> of(TherapySessionId id) {
        var one = book.readOwn(id);
        return one.session().series().map(this::read).orElse(List.of(one));
    }

    /** The sessions of that series, the soonest first. */
    List<Roll> read(SeriesId series) {
        return book.read(sessions.findBySeriesIdOrderByStartsAtAscIdAsc(series.value()));
    }

    /**
     * Locks the whole series, and answers with the sessions that the change reaches and that are
     * still to come. Nothing of them is read before, so what is decided is decided on what is.
     * Refused for a session that cannot be changed any more, and for an edition that is not the
     * last.
     */
    Reached lock(ChangeSeries change) {
        var _ = book.ownCenter(change.session());
        var rolls = book.lockAllOwn(ids(change));
        var anchor =
                rolls.stream()
                        .filter(roll -> roll.session().id().equals(change.session()))
                        .findFirst()
                        .orElseThrow();
        var startsAt = anchor.session().startsAt();
        TherapyRefused.when(
                anchor.session().edition() != change.edition(), Reason.CHANGED_MEANWHILE);
        TherapyRefused.when(
                !isAhead(anchor) || (startsAt == null && change.reach() == Reach.FOLLOWING),
                Reason.WRONG_STATE);
        return new Reached(
                anchor,
                rolls.stream()
                        .filter(this::isAhead)
                        .filter(roll ->
                                change.reach() != Reach.FOLLOWING
                                        || startsAt == null
                                        || isFrom(startsAt, roll))
                        .sorted(BY_DATE)
                        .toList());
    }

    /**
     * The same for a change of people. Everybody who is, or will be, in one of the sessions is held
     * before the sessions, as whoever enters people holds them: a consent that ends comes before
     * this, or finds them in it. Refused for a session of no series.
     */
    Reached lock(ChangeSeries change, TherapyPlan plan) {
        var members = new HashSet<>(plan.members());
        var clients = new HashSet<>(plan.clients());
        var series = sessions.seriesOf(change.session().value()).orElse(null);
        if (series == null) {
            throw new TherapyRefused(Reason.WRONG_STATE);
        }
        members.addAll(all(participants.membersOf(series), MemberId::new));
        clients.addAll(all(sessions.clientsOf(series), ClientId::new));
        rules.hold(members, clients);
        var reached = lock(change);
        boolean held =
                reached.rolls().stream()
                        .allMatch(roll ->
                                members.containsAll(roll.members())
                                        && clients.containsAll(roll.session().clients()));
        if (!held) {
            throw new CannotAcquireLockException("Somebody came in before the series was locked");
        }
        return reached;
    }

    private List<TherapySessionId> ids(ChangeSeries change) {
        return change.reach() == Reach.THIS
                ? List.of(change.session())
                : sessions.seriesOf(change.session().value())
                        .map(sessions::idsOf)
                        .map(found -> found.stream().map(TherapySessionId::new).toList())
                        .orElse(List.of(change.session()));
    }

    private boolean isAhead(Roll roll) {
        var startsAt = roll.session().startsAt();
        return roll.session().state().isComing()
                && (startsAt == null || context.now().isBefore(startsAt));
    }

    private static boolean isFrom(Instant from, Roll roll) {
        var startsAt = roll.session().startsAt();
        return startsAt != null && !startsAt.isBefore(from);
    }

    private static <T> List<T> all(Collection<UUID> ids, Function<UUID, T> each) {
        return ids.stream().map(each).toList();
    }
}
