package org.kinward.therapy;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.families.MemberId;
import org.kinward.therapy.TherapyEvent.InvitationAnswered;
import org.kinward.therapy.TherapyEvent.MemberCancelled;
import org.springframework.stereotype.Component;

/** Enters an answer with what follows from it. The caller holds the session's lock. */
@Component
class Answering {

    private final SheetKeeping sheets;
    private final Progress progress;
    private final TherapyContext context;

    Answering(SheetKeeping sheets, Progress progress, TherapyContext context) {
        this.sheets = sheets;
        this.progress = progress;
        this.context = context;
    }

    /** The same answer again changes nothing but the words. */
    void enter(Roll roll, Participant person, Answer answer, @Nullable String note) {
        var session = roll.session();
        var start = Objects.requireNonNull(session.startsAt());
        var before = person.answerTo(start);
        person.answer(answer, start, note, context.now());
        if (before == answer) {
            return;
        }
        var member = Set.of(person.member());
        if (answer == Answer.DECLINED) {
            sheets.withdraw(roll, member);
        } else if (before == Answer.DECLINED) {
            sheets.book(roll, member);
        }
        announce(session, member, before, answer, start);
        progress.settle(roll);
    }

    private void announce(
            TherapySession session,
            Set<MemberId> member,
            Answer before,
            Answer answer,
            Instant start) {
        boolean cancelled = before == Answer.ACCEPTED && answer == Answer.DECLINED;
        boolean late = session.isLate(context.now()) && start.isAfter(context.now());
        context.announce(
                cancelled
                        ? new MemberCancelled(session.id(), session.center(), member, late)
                        : new InvitationAnswered(session.id(), session.center(), member, answer));
    }
}
