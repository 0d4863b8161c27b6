package org.kinward.notifications;

import java.time.Clock;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts reminders in the outbox when they fall due. Several nodes may run it at once. */
@Component
class Reminders {

    private static final int AT_ONCE = 100;

    private final ParticipationRepository participations;
    private final CenterVoices voices;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminders(
            ParticipationRepository participations,
            CenterVoices voices,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.participations = participations;
        this.voices = voices;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        int seen = AT_ONCE;
        while (seen == AT_ONCE) {
            seen = transaction.execute(_ -> remindSome());
        }
    }

    private int remindSome() {
        var now = clock.instant();
        var due = participations.lockDue(now, Limit.of(AT_ONCE));
        for (var one : due) {
            var plan = voices.of(one.center()).reminders();
            plan.due(one.startsAt(), one.changedAt(), now)
                    .ifPresent(lead ->
                            outbox.tellOnce(MessageKind.REMINDER, one, window(one, lead), now));
            one.plan(plan, now);
        }
        return due.size();
    }

    /** A session that moves is reminded of anew; one that moves back is not reminded of twice. */
    private static String window(Participation one, ReminderLead lead) {
        return one.startsAt().getEpochSecond() + ":" + lead;
    }
}
