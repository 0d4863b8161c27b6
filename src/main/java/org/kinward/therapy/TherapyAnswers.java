package org.kinward.therapy;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FAMILY;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.kinward.families.MemberId;
import org.kinward.shared.NotFound;
import org.kinward.shared.RetriedOnConflict;
import org.kinward.therapy.TherapyEvent.NewTimeAsked;
import org.kinward.therapy.TherapyEvent.TimeVoted;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * What family members say to invitations and times on offer, for themselves and for those they act
 * for who have no sign-in. Whatever stands in the way, they are told one thing: that the time is no
 * longer open.
 */
@Service
@Validated
@Transactional
@RolesAllowed(FAMILY)
public class TherapyAnswers {

    private final SessionBook book;
    private final Speaking speaking;
    private final Answering answering;
    private final Choosing choosing;
    private final TherapyTasks tasks;
    private final TherapyContext context;

    TherapyAnswers(
            SessionBook book,
            Speaking speaking,
            Answering answering,
            Choosing choosing,
            TherapyTasks tasks,
            TherapyContext context) {
        this.book = book;
        this.speaking = speaking;
        this.answering = answering;
        this.choosing = choosing;
        this.tasks = tasks;
        this.context = context;
    }

    /**
     * Accepts, declines or says maybe; who had accepted may so cancel, late or in time. With enough
     * people the session is confirmed, with too few it waits again and staff are asked. Refused
     * once the session has begun or moved, and where the person may no longer be invited.
     */
    @RetriedOnConflict
    public void answer(@Valid AnswerInvitation input) {
        var roll = book.lock(input.session());
        var person = speaking.require(roll, input.member());
        var session = roll.session();
        refuseUnless(session.isAheadAt(context.now()));
        refuseUnless(input.start().equals(session.startsAt()));
        refuseUnless(input.answer() == Answer.DECLINED || speaking.mayCome(roll));
        answering.enter(roll, person, input.answer(), input.note());
    }

    /**
     * Says whether a time on offer suits. The first time that enough people say yes to is booked at
     * once, and the others are let go; where it cannot be had any longer, what was said is kept.
     * Refused once the offer is over, and where the person may no longer be invited.
     */
    @RetriedOnConflict
    public VoteOutcome vote(@Valid VoteOnTime input) {
        var roll = book.lock(input.session());
        speaking.require(roll, input.member());
        var session = roll.session();
        refuseUnless(session.isOnOfferAt(context.now()));
        refuseUnless(!input.suits() || speaking.mayCome(roll));
        var outcome = choosing.vote(roll, input);
        context.announce(
                new TimeVoted(
                        session.id(),
                        session.center(),
                        Set.of(input.member()),
                        input.option(),
                        input.suits()));
        return outcome;
    }

    /**
     * Asks staff for another time, in words or with up to three that would suit; the answer that
     * was given stays. What was proposed before no longer counts. Refused for times that nobody
     * plans: over, more than half a year ahead, or in the night.
     */
    @RetriedOnConflict
    public void askOtherTime(@Valid AskOtherTime input) {
        var roll = book.lock(input.session());
        var person = speaking.require(roll, input.member());
        var session = roll.session();
        refuseUnless(session.isAheadAt(context.now()) || session.isOnOfferAt(context.now()));
        var starts =
                input.starts().stream()
                        .map(start -> Start.proposed(start, session.zone(), context.now()))
                        .map(Start::instant)
                        .toList();
        person.say(input.reason());
        tasks.askOtherTime(session, input.member(), starts);
        context.announce(new NewTimeAsked(session.id(), session.center(), Set.of(input.member())));
    }

    /**
     * Enters what a family member told staff of the session's center, as on the phone. Refused for
     * who is not in the session, and once it has begun.
     */
    @RetriedOnConflict
    @RolesAllowed({THERAPIST, COORDINATOR})
    public void enterFor(
            @NotNull TherapySessionId id,
            int edition,
            @NotNull MemberId member,
            @NotNull Answer answer) {
        var roll = book.lockOwn(id, edition);
        var person = roll.findIn(member).orElseThrow(NotFound::new);
        TherapyRefused.when(!roll.session().isAheadAt(context.now()), Reason.WRONG_STATE);
        speaking.requireSafe(roll, answer);
        answering.enter(roll, person, answer, null);
    }

    private static void refuseUnless(boolean open) {
        TherapyRefused.when(!open, Reason.TIME_NOT_OPEN);
    }
}
