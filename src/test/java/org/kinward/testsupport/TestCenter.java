package org.kinward.testsupport;

import java.time.LocalTime;
import java.time.ZoneId;
import org.kinward.centers.CenterId;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffId;
import org.kinward.education.ModuleId;
import org.kinward.education.SessionPlan;
import org.kinward.identity.SignedIn;
import org.kinward.shared.Language;

/** A center of a test's own, with one person per staff role, a room for twelve and a module. */
public record TestCenter(
        CenterId id,
        String code,
        ZoneId zone,
        Staff staff,
        StaffId facilitatorId,
        RoomId room,
        ModuleId module) {

    /** The people who work there. */
    public record Staff(
            SignedIn coordinator,
            SignedIn secondCoordinator,
            SignedIn facilitator,
            SignedIn therapist,
            SignedIn privacyOfficer,
            SignedIn administrator) {}

    public SignedIn coordinator() {
        return staff.coordinator();
    }

    public SignedIn facilitator() {
        return staff.facilitator();
    }

    public SignedIn administrator() {
        return staff.administrator();
    }

    /** A plan for a session at six in the evening, that many days after the clock's today. */
    public SessionPlan plan(TestClock clock, int daysAhead, int seats) {
        return new SessionPlan(
                module,
                clock.instant().atZone(zone).toLocalDate().plusDays(daysAhead),
                LocalTime.of(18, 0),
                90,
                seats <= 12 ? room : null,
                seats <= 12 ? null : "https://meet.example/kinward",
                seats,
                Language.ENGLISH,
                facilitatorId);
    }

    /** The same plan at another time of its day. */
    public static SessionPlan at(SessionPlan plan, LocalTime time) {
        return new SessionPlan(
                plan.module(),
                plan.date(),
                time,
                plan.minutes(),
                plan.room(),
                plan.videoLink(),
                plan.seats(),
                plan.language(),
                plan.facilitator());
    }
}
