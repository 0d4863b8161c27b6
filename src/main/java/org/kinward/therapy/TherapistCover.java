package org.kinward.therapy;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffId;
import org.kinward.identity.Role;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.NotFound;
import org.kinward.shared.PersonalDataRead;
import org.kinward.shared.RetriedOnConflict;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Gives sessions to colleagues: one, or all of a day when somebody is ill. */
@Service
@Validated
@Transactional
@RolesAllowed({THERAPIST, COORDINATOR})
public class TherapistCover {

    private final SessionBook book;
    private final TimeBooking times;
    private final Replanning replanning;
    private final CenterDirectory directory;
    private final StaffReading reading;
    private final TherapyContext context;

    TherapistCover(
            SessionBook book,
            TimeBooking times,
            Replanning replanning,
            CenterDirectory directory,
            StaffReading reading,
            TherapyContext context) {
        this.book = book;
        this.times = times;
        this.replanning = replanning;
        this.directory = directory;
        this.reading = reading;
        this.context = context;
    }

    /**
     * Another therapist holds the session in that one's place. Refused where the colleague cannot,
     * once it has begun, while times are on offer, and for an edition that is not the last.
     */
    @RetriedOnConflict
    public void reassign(@Valid ReassignSession input) {
        var roll = book.lockOwn(input.session(), input.edition());
        replace(roll, input.from(), input.to(), input.overruled());
    }

    /**
     * The coming sessions of a therapist of an own center on one day, for giving them away; the
     * look is kept.
     */
    public List<TherapyRow> day(
            @NotNull CenterId center, @NotNull StaffId therapist, @NotNull LocalDate day) {
        directory.staffMember(center, therapist);
        var found = ids(center, therapist, day).stream().map(book::readOwn).toList();
        context.announce(
                PersonalDataRead.of("THERAPY_LISTED", "Center", center.value(), center.value()));
        return reading.rows(center, found).stream()
                .sorted(
                        Comparator.comparing(
                                row -> row.facts().startsAt(),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * Gives sessions of that day to these colleagues, all of them or none. Refused for a session
     * that is not the therapist's on that day.
     */
    @RetriedOnConflict
    public void moveDay(@Valid MoveDay input) {
        directory.staffMember(input.center(), input.therapist());
        var colleagues = input.colleagues();
        var rolls = book.lockAllOwn(colleagues.keySet());
        // Looked up under the lock: one of them may have been moved to another day.
        var theirs = ids(input.center(), input.therapist(), input.day());
        if (!theirs.containsAll(colleagues.keySet())) {
            throw new NotFound();
        }
        times.hold(rolls, colleagues.values());
        rolls.forEach(roll ->
                replace(
                        roll,
                        input.therapist(),
                        Objects.requireNonNull(colleagues.get(roll.session().id())),
                        input.overruled()));
    }

    private void replace(Roll roll, StaffId from, StaffId to, Overruled overruled) {
        var session = roll.session();
        if (!session.therapists().contains(from)) {
            throw new NotFound();
        }
        var colleague = directory.staffMember(session.center(), to);
        TherapyRefused.when(!colleague.mayBe(Role.THERAPIST), Reason.NOT_A_THERAPIST);
        TherapyRefused.when(
                session.therapists().contains(to)
                        || session.interpreter().filter(to::equals).isPresent(),
                Reason.ONE_PERSON_TWICE);
        replanning.change(roll, StaffReading.plan(roll).replacing(from, to), overruled);
        context.announce(new SessionHandedOver(session.id(), session.center(), from, to));
    }

    private List<TherapySessionId> ids(CenterId center, StaffId therapist, LocalDate day) {
        var zone = context.requireOwn(center).zone();
        return book.ledBy(
                therapist,
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
