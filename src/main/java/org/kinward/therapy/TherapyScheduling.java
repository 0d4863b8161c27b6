package org.kinward.therapy;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kinward.centers.RoomId;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.PlainText;
import org.kinward.shared.RetriedOnConflict;
import org.kinward.therapy.TherapyEvent.SessionCancelled;
import org.kinward.therapy.TherapyEvent.SessionOpened;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Puts sessions together, changes and cancels them, for staff of the center. Times are a matter of
 * {@link TherapyTimes}.
 */
@Service
@Validated
@Transactional
@RolesAllowed({THERAPIST, COORDINATOR})
public class TherapyScheduling {

    private final PlanRules plans;
    private final Opening opening;
    private final Replanning replanning;
    private final SessionBook book;
    private final Ending ending;
    private final TherapyContext context;

    TherapyScheduling(
            PlanRules plans,
            Opening opening,
            Replanning replanning,
            SessionBook book,
            Ending ending,
            TherapyContext context) {
        this.plans = plans;
        this.opening = opening;
        this.replanning = replanning;
        this.book = book;
        this.ending = ending;
        this.context = context;
    }

    /**
     * Puts a session together, without a time; nobody is told. What {@link SafeToInvite} finds is
     * no reason to refuse yet: that is asked when times are offered or set. The same id again
     * changes nothing. {@link PlanRules} says what is refused, and a request that is settled is.
     */
    @RetriedOnConflict
    public TherapySessionId open(@Valid OpenTherapy input) {
        var center = context.requireOwn(input.center());
        if (opening.isKnown(input.id(), center.id())) {
            return input.id();
        }
        plans.check(center.id(), input.plan());
        opening.hold(input.plan());
        var roll = opening.create(input.id(), center, input.plan());
        var request = input.answering();
        if (request != null) {
            opening.answer(request, roll);
        }
        context.announce(new SessionOpened(roll.session().id(), center.id(), roll.members()));
        return roll.session().id();
    }

    /**
     * Changes everything but the time. With a time set, the new people are invited and all that is
     * needed is booked anew; refused then where somebody may not be invited, where something stands
     * against it, while times are on offer, once the session has begun, and for an edition that is
     * not the last.
     */
    @RetriedOnConflict
    public void change(
            @NotNull TherapySessionId id,
            int edition,
            @NotNull @Valid TherapyPlan plan,
            @NotNull Overruled overruled) {
        plans.check(book.ownCenter(id), plan);
        opening.hold(plan);
        replanning.change(book.lockOwn(id, edition), plan, overruled);
    }

    /**
     * Holds the session in another room, with everything else as it is. Refused like {@link
     * #change}.
     */
    @RetriedOnConflict
    public void changeRoom(
            @NotNull TherapySessionId id,
            int edition,
            @NotNull RoomId room,
            @NotNull Overruled overruled) {
        plans.checkRoom(book.ownCenter(id), room);
        var roll = book.lockOwn(id, edition);
        replanning.change(roll, StaffReading.plan(roll).in(room), overruled);
    }

    /**
     * Counts no longer on those who were taken out; if enough of the others have said yes, the
     * session is confirmed. Refused where nobody is left, where the others may not be invited,
     * while times are on offer, and once the session has begun.
     */
    @RetriedOnConflict
    public void goOnWithout(@NotNull TherapySessionId id, int edition) {
        replanning.goOnWithout(book.lockOwn(id, edition));
    }

    /**
     * Cancels the session for everybody; nobody's attendance rate suffers. The reason is for staff.
     * Refused once it has begun.
     */
    @RetriedOnConflict
    public void cancel(
            @NotNull TherapySessionId id,
            int edition,
            @NotBlank @Size(max = 500) @PlainText String reason) {
        var roll = book.lockOwn(id, edition);
        var session = roll.session();
        var startsAt = session.startsAt();
        TherapyRefused.when(
                startsAt != null && !context.now().isBefore(startsAt), Reason.WRONG_STATE);
        ending.cancel(roll, reason);
        context.announce(new SessionCancelled(id, session.center(), roll.members()));
    }
}
