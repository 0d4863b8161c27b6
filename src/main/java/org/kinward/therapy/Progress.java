package org.kinward.therapy;

import java.util.Set;
import org.kinward.families.MemberId;
import org.kinward.scheduling.Firmness;
import org.kinward.therapy.TherapyEvent.MembersTakenOut;
import org.kinward.therapy.TherapyEvent.QuorumLost;
import org.kinward.therapy.TherapyEvent.SessionConfirmed;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Component;

/**
 * What answers make of a session. It is confirmed once enough people come, and waits again when too
 * few do: it is never cancelled by itself. The caller holds the session's lock.
 */
@Component
class Progress {

    private final InviteRules rules;
    private final SheetKeeping sheets;
    private final TimeBooking times;
    private final OfferBook offers;
    private final TherapyTasks tasks;
    private final TherapyContext context;

    Progress(
            InviteRules rules,
            SheetKeeping sheets,
            TimeBooking times,
            OfferBook offers,
            TherapyTasks tasks,
            TherapyContext context) {
        this.rules = rules;
        this.sheets = sheets;
        this.times = times;
        this.offers = offers;
        this.tasks = tasks;
        this.context = context;
    }

    /** Confirms, if everybody may still be invited, or goes back to waiting; or does neither. */
    void settle(Roll roll) {
        var session = roll.session();
        boolean enough = roll.hasQuorum();
        if (session.state() == TherapyState.PENDING && enough) {
            TherapyRefused.when(!rules.isSafe(roll), Reason.TIME_NOT_OPEN);
            session.settle(true);
            sheets.open(roll);
            tasks.settle(session, Set.of(TherapyTaskKind.QUORUM_LOST));
            context.announce(new SessionConfirmed(session.id(), session.center(), roll.expected()));
        } else if (session.state() == TherapyState.CONFIRMED && !enough) {
            session.settle(false);
            tasks.open(session, TherapyTaskKind.QUORUM_LOST, null);
            context.announce(new QuorumLost(session.id(), session.center(), roll.members()));
        } else if (session.state() == TherapyState.PENDING && roll.turnout() != Turnout.OPEN) {
            tasks.open(session, TherapyTaskKind.QUORUM_LOST, null);
        }
    }

    /**
     * The session will not take place for this member; its other people keep it. In one that is
     * going on the way in closes behind them; who came before that stays on the sheet.
     */
    void takeOut(Roll roll, MemberId member) {
        var session = roll.session();
        boolean begun = session.startsAt() != null && !session.isAheadAt(context.now());
        if (!begun) {
            sheets.release(roll, Set.of(member));
        }
        roll.findIn(member).orElseThrow().takeOut(context.now());
        var startsAt = session.startsAt();
        if (startsAt != null) {
            session.booking()
                    .ifPresent(booking -> times.spare(roll, booking, startsAt, Firmness.FIRM));
        }
        offers.spare(roll);
        session.changeVideoCode();
        tasks.open(session, TherapyTaskKind.MEMBER_TAKEN_OUT, member);
        context.announce(new MembersTakenOut(session.id(), session.center(), Set.of(member)));
        if (!begun) {
            // Whoever was required still is, so that taking somebody out never confirms a session.
            settle(roll);
        } else if (session.facts().video()) {
            tasks.open(session, TherapyTaskKind.LINK_CHANGED, null);
        }
    }
}
