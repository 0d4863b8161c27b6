package org.kinward.therapy;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import org.kinward.scheduling.TimeAnswer;
import org.kinward.shared.RetriedOnConflict;
import org.kinward.therapy.TherapyEvent.TimesOffered;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Finds, offers and sets the times of sessions, for staff of the center. */
@Service
@Validated
@Transactional
@RolesAllowed({THERAPIST, COORDINATOR})
public class TherapyTimes {

    private final SessionBook book;
    private final InviteRules rules;
    private final TimeSearch search;
    private final Moving moving;
    private final Ending ending;
    private final TherapyContext context;

    TherapyTimes(
            SessionBook book,
            InviteRules rules,
            TimeSearch search,
            Moving moving,
            Ending ending,
            TherapyContext context) {
        this.book = book;
        this.rules = rules;
        this.search = search;
        this.moving = moving;
        this.ending = ending;
        this.context = context;
    }

    /** Times at which everybody and everything the session needs is free, the best first. */
    public TimeAnswer find(@Valid FindTimes question) {
        return search.find(book.readOwn(question.session()), question);
    }

    /** What stands against a time for this session; nothing is held. */
    public TimeCheck check(@NotNull TherapySessionId id, @NotNull LocalDateTime start) {
        var roll = book.readOwn(id);
        return search.check(roll, Start.of(start, roll.session().zone(), context.now()));
    }

    /**
     * Holds two or three times and lets the family members say which suit. The first that enough
     * say yes to is booked; after 48 hours, or two hours before the first of them, the offer ends.
     * Refused where somebody may not be invited or a time cannot be had.
     */
    @RetriedOnConflict
    public void offer(@Valid OfferTimes input) {
        var roll = book.lockOwn(input.session(), input.edition());
        var session = roll.session();
        TherapyRefused.when(
                session.state() == TherapyState.PROPOSED || !session.state().isComing(),
                Reason.WRONG_STATE);
        rules.requireSafe(roll);
        var starts =
                input.starts().stream()
                        .map(start -> Start.of(start, session.zone(), context.now()))
                        .toList();
        moving.offer(roll, starts, input.overruled());
        context.announce(
                new TimesOffered(session.id(), session.center(), roll.members(), until(session)));
    }

    /** Takes the times on offer back; the session waits for a time again. */
    @RetriedOnConflict
    public void endOffer(@NotNull TherapySessionId id, int edition) {
        var roll = book.lockOwn(id, edition);
        TherapyRefused.when(roll.session().state() != TherapyState.PROPOSED, Reason.WRONG_STATE);
        ending.endOffer(roll);
    }

    /**
     * Sets the session's time, or moves it. Times on offer are given back. Answers are about one
     * time: unless the people agreed to this one they are asked again, and moving back brings their
     * answers back. Refused where somebody may not be invited, something stands against it, and
     * once the session has begun.
     */
    @RetriedOnConflict
    public void book(@Valid BookTime input) {
        var roll = book.lockOwn(input.session(), input.edition());
        rules.requireSafe(roll);
        moving.move(
                roll,
                Start.of(input.start(), roll.session().zone(), context.now()),
                input.agreed(),
                input.overruled());
    }

    private static Instant until(TherapySession session) {
        return Objects.requireNonNull(session.offerEndsAt());
    }
}
