package org.kinward.local.demo;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.attendance.AttendanceQueries;
import org.kinward.attendance.AttendanceService;
import org.kinward.attendance.AttendanceStatus;
import org.kinward.attendance.MarkAttendance;
import org.kinward.attendance.OccurrenceId;
import org.kinward.attendance.SheetRow;
import org.kinward.education.EnrollMembers;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.education.SessionService;
import org.kinward.education.WithdrawMembers;
import org.kinward.testsupport.TestClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lives through one session: families sign up, some cancel, the facilitator takes attendance. */
@Component
@Profile("local")
class DemoLife {

    private final SessionService sessions;
    private final EnrollmentService enrollment;
    private final AttendanceQueries sheets;
    private final AttendanceService attendance;
    private final TestClock clock;
    private final EntityManager entities;
    private final Random chance = new Random(2026);

    DemoLife(
            SessionService sessions,
            EnrollmentService enrollment,
            AttendanceQueries sheets,
            AttendanceService attendance,
            TestClock clock,
            EntityManager entities) {
        this.sessions = sessions;
        this.enrollment = enrollment;
        this.sheets = sheets;
        this.attendance = attendance;
        this.clock = clock;
        this.entities = entities;
    }

    SessionId schedule(DemoSession session) {
        // The whole demo is one transaction; without this each query would look through all of it.
        entities.flush();
        entities.clear();
        var center = session.center();
        return center.coordinator().ask(() -> sessions.schedule(center.id(), session.plan()));
    }

    /**
     * A week before it starts the session is planned; then all that follows, up to the closed
     * sheet.
     */
    void livePast(DemoSession session) {
        clock.travelTo(session.startsAt().minus(Duration.ofDays(7)));
        var id = schedule(session);
        var places = new LinkedHashMap<DemoFamily, WithdrawMembers>();
        for (DemoFamily family : somebody(session.center().families(), session.plan().seats())) {
            places.put(family, enroll(session.center(), id, family));
        }
        cancelSome(session, places);
        clock.travelTo(session.startsAt().plus(Duration.ofMinutes(15)));
        takeAttendance(session, new OccurrenceId(id.value()));
    }

    /** Signs up families until that many people asked for a seat; more than fit make a waitlist. */
    void fill(DemoSession session, SessionId id, int people, List<DemoFamily> first) {
        var families = new ArrayList<>(first);
        families.addAll(somebody(session.center().families(), people));
        int asked = 0;
        for (DemoFamily family : families.stream().distinct().toList()) {
            if (asked >= people) {
                return;
            }
            asked += enroll(session.center(), id, family).members().size();
        }
    }

    /** Exactly one person. */
    void seatOne(DemoSession session, SessionId id, DemoFamily family) {
        session.center()
                .coordinator()
                .run(() ->
                        enrollment.enroll(
                                new EnrollMembers(
                                        id, family.id(), Set.of(family.members().getFirst()))));
    }

    private WithdrawMembers enroll(DemoCenter center, SessionId id, DemoFamily family) {
        int size = 1 + chance.nextInt(Math.min(2, family.members().size()));
        var members = Set.copyOf(family.members().subList(0, size));
        var outcome =
                center.coordinator()
                        .ask(() -> enrollment.enroll(new EnrollMembers(id, family.id(), members)));
        return new WithdrawMembers(outcome.enrollment(), members);
    }

    private List<DemoFamily> somebody(List<DemoFamily> families, int people) {
        var shuffled = new ArrayList<>(families);
        Collections.shuffle(shuffled, chance);
        return shuffled.subList(0, Math.min(shuffled.size(), Math.max(3, people * 2 / 3)));
    }

    private void cancelSome(DemoSession session, Map<DemoFamily, WithdrawMembers> places) {
        for (WithdrawMembers place : places.values()) {
            int dice = chance.nextInt(100);
            if (dice < 12) {
                var notice = dice < 8 ? Duration.ofDays(2) : Duration.ofHours(5);
                clock.travelTo(session.startsAt().minus(notice));
                session.center().coordinator().run(() -> enrollment.withdraw(place));
            }
        }
    }

    private void takeAttendance(DemoSession session, OccurrenceId id) {
        var facilitator = session.center().facilitator();
        facilitator.run(() -> {
            for (SheetRow row : sheets.sheet(id).rows()) {
                mark(id, row, session.plan().minutes());
            }
            attendance.close(id);
        });
    }

    private void mark(OccurrenceId id, SheetRow row, int minutes) {
        var status = status(chance.nextInt(100));
        if (!row.status().isOnSheet() || status == null) {
            return;
        }
        Integer stayed = status == AttendanceStatus.LEFT_EARLY ? minutes / 2 + 5 : null;
        attendance.mark(new MarkAttendance(id, row.member(), status, stayed, row.version()));
    }

    /** Shares as centers report them; two in a hundred are never marked. */
    private static @Nullable AttendanceStatus status(int dice) {
        if (dice < 74) {
            return AttendanceStatus.ATTENDED;
        }
        if (dice < 82) {
            return AttendanceStatus.ATTENDED_LATE;
        }
        if (dice < 86) {
            return AttendanceStatus.LEFT_EARLY;
        }
        if (dice < 95) {
            return AttendanceStatus.NO_SHOW;
        }
        return dice < 98 ? AttendanceStatus.EXCUSED : null;
    }
}
