package org.kinward.education;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinward.attendance.Occurrence;
import org.kinward.attendance.OccurrenceId;
import org.kinward.attendance.Place;
import org.kinward.attendance.Track;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.education.SessionRefused.Reason;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.Role;
import org.kinward.scheduling.BookingRefused;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/** The rules a plan must meet, whoever makes it. */
@Component
class SessionPlanning {

    private static final Duration FARTHEST = Duration.ofDays(731);

    /** Who may take attendance. */
    private static final Role[] HOLDERS = {Role.FACILITATOR, Role.COORDINATOR};

    private final EducationModuleRepository modules;
    private final CenterDirectory directory;
    private final SessionBookings bookings;
    private final CurrentUser currentUser;
    private final Clock clock;

    SessionPlanning(
            EducationModuleRepository modules,
            CenterDirectory directory,
            SessionBookings bookings,
            CurrentUser currentUser,
            Clock clock) {
        this.modules = modules;
        this.directory = directory;
        this.bookings = bookings;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Refuses a start in the past, more than two years ahead or in the hour that the clocks skip, a
     * session with neither room nor video link, a room with fewer seats, and modules, rooms and
     * facilitators of other centers.
     */
    void check(CenterDetails center, SessionPlan plan) {
        requireModule(center, plan);
        var local = plan.date().atTime(plan.time());
        boolean skipped = center.zone().getRules().getValidOffsets(local).isEmpty();
        refuse(skipped, Reason.TIME_DOES_NOT_EXIST);
        var startsAt = startOf(center, plan);
        refuse(!startsAt.isAfter(clock.instant()), Reason.IN_THE_PAST);
        refuse(startsAt.isAfter(clock.instant().plus(FARTHEST)), Reason.TOO_FAR_AHEAD);
        refuse(plan.room() == null && !plan.isOnline(), Reason.NO_PLACE);
        if (plan.room() != null) {
            var room = directory.room(center.id(), plan.room());
            boolean tooSmall = !plan.isOnline() && room.seats() < plan.seats();
            refuse(tooSmall, Reason.ROOM_TOO_SMALL, room.seats());
        }
        if (plan.facilitator() != null) {
            directory.staffMember(center.id(), plan.facilitator());
        }
    }

    /**
     * Refuses a module that is no longer offered and a person who could not open the attendance
     * sheet. What the session has already, it may keep.
     */
    void checkChoices(CenterDetails center, SessionPlan plan, @Nullable SessionPlan before) {
        if (before == null || !plan.module().equals(before.module())) {
            refuse(requireModule(center, plan).retired(), Reason.MODULE_RETIRED);
        }
        var facilitator = plan.facilitator();
        if (facilitator != null && (before == null || !facilitator.equals(before.facilitator()))) {
            var person = directory.staffMember(center.id(), facilitator);
            refuse(!person.mayBe(HOLDERS), Reason.NOT_A_FACILITATOR);
        }
    }

    /**
     * Takes the plan's room and facilitator, in spite of what staff were warned of; refused with
     * {@link BookingRefused}. The caller holds the ledger's lock, if there is a ledger yet.
     */
    void book(SessionId session, CenterDetails center, SessionPlan plan, Overruled overruled) {
        bookings.take(session, center, plan, startOf(center, plan), overruled);
    }

    /** The room and the facilitator are free again. */
    void giveBack(EducationSession session) {
        bookings.giveBack(session.id());
    }

    private static Instant startOf(CenterDetails center, SessionPlan plan) {
        return plan.date().atTime(plan.time()).atZone(center.zone()).toInstant();
    }

    /** Refuses to touch a session that is cancelled or has begun. */
    void refuseUnlessOpen(EducationSession session) {
        refuse(session.isCancelled(), Reason.ALREADY_CANCELLED);
        refuse(!session.isOpenAt(clock.instant()), Reason.ALREADY_STARTED);
    }

    /** The signed-in person, now. */
    Change changeByMe() {
        return new Change(currentUser.get().name(), clock.instant());
    }

    /** The session as attendance keeps it. */
    Occurrence occurrence(EducationSession session, CenterDetails center, SessionPlan plan) {
        return new Occurrence(
                new OccurrenceId(session.id().value()),
                center.id(),
                Track.EDUCATION,
                plan.module().value(),
                requireModule(center, plan).title(),
                plan.facilitator(),
                session.startsAt(),
                plan.minutes(),
                plan.seats(),
                new Place(room(center, plan), plan.videoLink()));
    }

    private @Nullable String room(CenterDetails center, SessionPlan plan) {
        return plan.room() == null ? null : directory.room(center.id(), plan.room()).name();
    }

    private ModuleDetails requireModule(CenterDetails center, SessionPlan plan) {
        return modules.findByIdAndCenterId(plan.module().value(), center.id().value())
                .map(EducationModule::details)
                .orElseThrow(NotFound::new);
    }

    private static void refuse(boolean condition, Reason reason, Object... arguments) {
        if (condition) {
            throw new SessionRefused(reason, arguments);
        }
    }
}
