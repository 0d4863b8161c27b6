package org.kinward.therapy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinward.families.MemberId;
import org.kinward.scheduling.Firmness;
import org.kinward.scheduling.Overruled;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Component;

/** Keeps times on offer and what people say to them. The caller holds the session's lock. */
@Component
class OfferBook {

    private static final Duration OPEN = Duration.ofHours(48);
    private static final Duration BEFORE_THE_FIRST = Duration.ofHours(2);

    private final OptionRepository options;
    private final VoteRepository votes;
    private final TimeBooking times;
    private final TherapyContext context;

    OfferBook(
            OptionRepository options,
            VoteRepository votes,
            TimeBooking times,
            TherapyContext context) {
        this.options = options;
        this.votes = votes;
        this.times = times;
        this.context = context;
    }

    /**
     * Holds these times until one is chosen. Refused where one of them cannot be had, where they
     * overlap, and where the first is too soon for anybody to choose.
     */
    void open(Roll roll, List<Start> starts, Overruled overruled) {
        var session = roll.session();
        TherapyRefused.when(starts.size() < 2 || starts.size() > 3, Reason.TWO_OR_THREE_TIMES);
        var length = Duration.ofMinutes(session.minutes());
        var sorted = starts.stream().map(Start::instant).sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            TherapyRefused.when(
                    sorted.get(i).isBefore(sorted.get(i - 1).plus(length)), Reason.TIMES_OVERLAP);
        }
        var until = until(sorted.getFirst());
        TherapyRefused.when(!until.isAfter(context.now()), Reason.TOO_SOON_TO_OFFER);
        for (Start start : starts) {
            var option = options.save(new SessionOption(session.id(), start));
            times.put(roll, option.booking(), start.instant(), Firmness.TENTATIVE, overruled);
        }
        // An answer was about the time that was set: a vote must not bring it back.
        roll.in().forEach(Participant::forgetAnswer);
        session.offer(until, context.stamp());
    }

    private Instant until(Instant first) {
        var usual = context.now().plus(OPEN);
        var latest = first.minus(BEFORE_THE_FIRST);
        return usual.isBefore(latest) ? usual : latest;
    }

    /** Keeps what a member says to a time that is still on offer. */
    SessionOption vote(Roll roll, SessionOptionId id, MemberId member, boolean suits) {
        var option = find(roll, id);
        var vote =
                votes.findByOptionIdIn(List.of(id.value())).stream()
                        .filter(one -> one.member().equals(member))
                        .findFirst()
                        .orElseGet(() -> new TimeVote(id, member, context.now()));
        vote.say(suits, context.now());
        votes.save(vote);
        return option;
    }

    private SessionOption find(Roll roll, SessionOptionId id) {
        return of(roll).stream()
                .filter(option -> option.id().equals(id) && option.isOpen())
                .findFirst()
                .orElseThrow(() -> new TherapyRefused(Reason.TIME_NOT_OPEN));
    }

    /** Who of those in the session said that this time suits. */
    Set<MemberId> suited(Roll roll, SessionOptionId id) {
        return votes.findByOptionIdIn(List.of(id.value())).stream()
                .filter(TimeVote::suits)
                .map(TimeVote::member)
                .filter(member -> roll.findIn(member).isPresent())
                .collect(toUnmodifiableSet());
    }

    /**
     * The time is chosen: it stays booked, and the others are given back. Tells whether it could
     * still be had; if not, nothing has changed.
     */
    boolean choose(Roll roll, SessionOption chosen) {
        var session = roll.session();
        // What it was offered in spite of stays overruled, and the others are given back with it.
        if (!times.isPut(roll, chosen.booking(), chosen.start().instant())) {
            return false;
        }
        session.setTime(chosen.start(), chosen.booking(), context.stamp());
        forget(roll);
        return true;
    }

    /** Closes the times that cannot be had any longer; tells whether one is left to choose. */
    boolean closeLost(Roll roll) {
        var open = of(roll).stream().filter(SessionOption::isOpen).toList();
        open.stream()
                .filter(option -> !times.isThere(roll, option.booking(), option.start().instant()))
                .forEach(option -> option.close(context.now()));
        return open.stream().anyMatch(SessionOption::isOpen);
    }

    /** Nothing is on offer any longer, and nothing is held. */
    void close(Roll roll) {
        of(roll).forEach(option -> times.release(option.booking()));
        forget(roll);
    }

    /** Somebody is in it no longer, and needed at none of the times. */
    void spare(Roll roll) {
        of(roll).forEach(option ->
                times.spare(roll, option.booking(), option.start().instant(), Firmness.TENTATIVE));
    }

    private List<SessionOption> of(Roll roll) {
        return options.findBySessionIdOrderByStartsAtAsc(roll.session().id().value());
    }

    private void forget(Roll roll) {
        var gone = of(roll);
        votes.findByOptionIdIn(gone.stream().map(one -> one.id().value()).toList())
                .forEach(votes::delete);
        gone.forEach(options::delete);
    }

    /** The times on offer with who said what, for those who may read them. */
    List<OfferedTime> read(TherapySessionId session, Optional<Set<MemberId>> only) {
        var found = options.findBySessionIdOrderByStartsAtAsc(session.value());
        var said = votes.findByOptionIdIn(found.stream().map(one -> one.id().value()).toList());
        return found.stream()
                .map(option ->
                        new OfferedTime(
                                option.id(),
                                option.start().instant(),
                                option.isOpen(),
                                by(said, option, only, true),
                                by(said, option, only, false)))
                .toList();
    }

    private static Set<MemberId> by(
            List<TimeVote> said, SessionOption option, Optional<Set<MemberId>> only, boolean yes) {
        return said.stream()
                .filter(vote -> vote.option().equals(option.id()) && vote.suits() == yes)
                .map(TimeVote::member)
                .filter(member -> only.map(some -> some.contains(member)).orElse(true))
                .collect(toUnmodifiableSet());
    }
}
