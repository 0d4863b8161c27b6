package org.kinward.therapy;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.kinward.shared.RetriedOnConflict;
import org.kinward.therapy.TherapyEvent.OutcomeRecorded;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Writes down what became of sessions. Who came is a matter of the attendance sheet. */
@Service
@Validated
@Transactional
@RolesAllowed({THERAPIST, COORDINATOR})
public class TherapyOutcomes {

    private final SessionBook book;
    private final SheetKeeping sheets;
    private final TherapyContext context;

    TherapyOutcomes(SessionBook book, SheetKeeping sheets, TherapyContext context) {
        this.book = book;
        this.sheets = sheets;
        this.context = context;
    }

    /**
     * Keeps the outcome; writing again puts it right. A session that was held without enough
     * answers gets its sheet now. Refused before the start, held for no minute, for one that was
     * cancelled, and for an edition that is not the last.
     */
    @RetriedOnConflict
    public void record(@Valid HeldSession input) {
        var roll = book.lockOwn(input.session(), input.edition());
        var session = roll.session();
        var startsAt = session.startsAt();
        TherapyRefused.when(
                startsAt == null || context.now().isBefore(startsAt), Reason.NOT_STARTED);
        TherapyRefused.when(
                input.outcome() != Outcome.NOT_HELD && input.minutes() == 0, Reason.NO_MINUTES);
        session.record(input, context.stamp());
        sheets.open(roll);
        context.announce(
                new OutcomeRecorded(
                        session.id(), session.center(), roll.members(), input.outcome()));
    }
}
