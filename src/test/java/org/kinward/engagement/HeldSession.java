package org.kinward.engagement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.kinward.attendance.AttendanceQueries;
import org.kinward.attendance.AttendanceService;
import org.kinward.attendance.AttendanceStatus;
import org.kinward.attendance.MarkAttendance;
import org.kinward.attendance.OccurrenceId;
import org.kinward.attendance.SheetRow;
import org.kinward.education.EnrollmentService;
import org.kinward.education.ModuleService;
import org.kinward.education.ModuleTitle;
import org.kinward.shared.Period;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.boot.test.context.TestComponent;

/** A session of ten seats that is over. */
@TestComponent
public class HeldSession {

    private final World world;
    private final TestClock clock;
    private final EnrollmentService enrollment;
    private final AttendanceService attendance;
    private final AttendanceQueries sheets;
    private final ModuleService modules;

    HeldSession(
            World world,
            TestClock clock,
            EnrollmentService enrollment,
            AttendanceService attendance,
            AttendanceQueries sheets,
            ModuleService modules) {
        this.world = world;
        this.clock = clock;
        this.enrollment = enrollment;
        this.attendance = attendance;
        this.sheets = sheets;
        this.modules = modules;
    }

    /** Two of three came, one did not; nobody noted what became of the family of two. */
    public void in(TestCenter center) {
        var session = world.session(center, clock, 10);
        var sheet = new OccurrenceId(session.value());
        for (TestFamily family : List.of(world.family(center, 3), world.family(center, 2))) {
            SignIn.run(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
        }
        clock.pass(Duration.ofDays(4));
        SignIn.run(
                center.facilitator(),
                () -> {
                    var threes =
                            sheets.sheet(sheet).rows().stream()
                                    .filter(row -> isOfThree(sheet, row))
                                    .toList();
                    mark(sheet, threes.get(0), AttendanceStatus.ATTENDED);
                    mark(sheet, threes.get(1), AttendanceStatus.ATTENDED_LATE);
                    mark(sheet, threes.get(2), AttendanceStatus.NO_SHOW);
                    attendance.close(sheet);
                });
    }

    /** The same, of a module of its own. */
    public void in(TestCenter center, ModuleTitle title) {
        var module = SignIn.as(center.coordinator(), () -> modules.add(center.id(), title));
        in(
                new TestCenter(
                        center.id(),
                        center.code(),
                        center.zone(),
                        center.staff(),
                        center.facilitatorId(),
                        center.room(),
                        module));
    }

    /** The days up to today, by the center's calendar. */
    public Period lately(TestCenter center) {
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        return new Period(today.minusDays(10), today);
    }

    private boolean isOfThree(OccurrenceId sheet, SheetRow row) {
        return sheets.sheet(sheet).rows().stream()
                        .filter(other -> other.household().equals(row.household()))
                        .count()
                == 3;
    }

    private void mark(OccurrenceId sheet, SheetRow row, AttendanceStatus status) {
        attendance.mark(new MarkAttendance(sheet, row.member(), status, null, row.version()));
    }
}
