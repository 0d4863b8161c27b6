package org.kinward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.SessionId;
import org.kinward.education.SessionService;
import org.kinward.scheduling.AvailabilityRefused.Reason;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff enter about time, and what booking, searching and the calendar make of it. */
@DatabaseTest
class AvailabilityTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired AvailabilityService staff;
    @Autowired CenterHoursService centers;
    @Autowired RoomHoursService rooms;
    @Autowired PreferredHoursService wishes;
    @Autowired SessionService sessions;
    @Autowired TimeFinder finder;
    @Autowired CalendarFeed calendar;

    private TestCenter center;
    private LocalDate day;

    @BeforeEach
    void aCenter() {
        center = world.center();
        day = clock.instant().atZone(center.zone()).toLocalDate().plusDays(3);
    }

    @Test
    void anAbsenceNamesTheSessionsThatMustMove() {
        var session = world.session(center, clock, 5);
        var away =
                new Absence(
                        day.atStartOfDay(), day.plusDays(1).atStartOfDay(), AbsenceReason.ILLNESS);

        var entered =
                SignIn.as(
                        center.facilitator(),
                        () -> staff.enterAbsence(center.id(), center.facilitatorId(), away));

        assertThat(entered.affected()).containsExactly(new BookingId(session.value()));
        assertThat(refusal(LocalTime.NOON)).isEqualTo("refusal.booking.STAFF_UNAVAILABLE");
        SignIn.run(
                center.coordinator(),
                () -> staff.removeAbsence(center.id(), center.facilitatorId(), entered.id()));
        assertThat(refusal(LocalTime.NOON)).isEmpty();
    }

    @Test
    void aClosedDayNamesTheSessionsThatMustMove() {
        var session = world.session(center, clock, 5);
        var holiday = new Closure(day, day, "Founders’ Day", "Día de los fundadores");

        var entered = SignIn.as(center.administrator(), () -> centers.close(center.id(), holiday));

        assertThat(entered.affected()).containsExactly(new BookingId(session.value()));
        assertThat(SignIn.as(center.coordinator(), () -> centers.closures(center.id(), day)))
                .containsExactly(new ClosureDetails(entered.id(), holiday));
        SignIn.run(center.coordinator(), () -> centers.reopen(center.id(), entered.id()));
        assertThat(SignIn.as(center.coordinator(), () -> centers.closures(center.id(), day)))
                .isEmpty();
    }

    @Test
    void aRoomUnderRepairCannotBeBooked() {
        var repair = new Absence(day.atTime(12, 0), day.atTime(23, 0), AbsenceReason.REPAIR);
        SignIn.run(
                center.coordinator(),
                () -> {
                    rooms.enterOutage(center.id(), center.room(), repair);
                    rooms.setEquipment(center.id(), center.room(), Set.of(Equipment.QUIET));
                });

        assertThat(refusal(LocalTime.NOON)).isEqualTo("refusal.booking.ROOM_CLOSED");
        assertThat(
                        SignIn.as(
                                center.coordinator(),
                                () -> rooms.equipment(center.id(), center.room())))
                .containsExactly(Equipment.QUIET);
    }

    @Test
    void aSessionMayBePlannedInClosedHoursByWhoeverReadTheWarning() {
        SignIn.run(
                center.administrator(),
                () -> centers.setHours(center.id(), everyDay(8 * 60, 17 * 60)));
        var plan = center.plan(clock, 3, 5);
        var id = SessionId.create();

        assertThat(refusal(plan.time())).isEqualTo("refusal.booking.CENTER_CLOSED");
        SignIn.run(
                center.coordinator(),
                () ->
                        sessions.schedule(
                                id, center.id(), plan, Set.of(ConflictReason.CENTER_CLOSED)));

        assertThat(SignIn.as(center.coordinator(), this::entries))
                .extracting(CalendarEntry::id)
                .containsExactly(new BookingId(id.value()));
    }

    @Test
    void hoursThatOverlapOrEndBeforeTheyBeginAreRefused() {
        assertRefused(
                Reason.HOURS_OVERLAP,
                new WeeklyHours(DayOfWeek.MONDAY, 480, 720),
                new WeeklyHours(DayOfWeek.MONDAY, 700, 900));
        assertRefused(Reason.ENDS_BEFORE_START, new WeeklyHours(DayOfWeek.MONDAY, 480, 480));
        assertAbsenceRefused(Reason.ENDS_BEFORE_START, day, day);
        assertAbsenceRefused(Reason.TOO_LONG, day, day.plusYears(2).plusDays(1));
        assertAbsenceRefused(Reason.IS_OVER, day.minusDays(9), day.minusDays(8));
    }

    @Test
    void theFinderGoesByWhatWasEntered() {
        var family = world.family(center, 1);
        SignIn.run(
                center.facilitator(),
                () ->
                        staff.setHours(
                                center.id(), center.facilitatorId(), everyDay(9 * 60, 12 * 60)));
        SignIn.run(
                family.person(), () -> wishes.setHours(family.first(), everyDay(11 * 60, 24 * 60)));
        var fay = Resource.staff(center.facilitator().account());
        var member = Resource.member(family.first());
        var question =
                new TimeQuestion(
                        center.id(),
                        List.of(Set.of(fay), Set.of(member), Set.of(Resource.room(center.room()))),
                        Set.of(member),
                        List.of(),
                        60,
                        3,
                        day,
                        day,
                        LocalTime.of(8, 0),
                        LocalTime.of(20, 0),
                        2);

        var answer = SignIn.as(center.staff().therapist(), () -> finder.find(question));

        assertThat(answer.proposals())
                .extracting(one -> LocalTime.ofInstant(one.startsAt(), center.zone()))
                .containsExactly(LocalTime.of(11, 0), LocalTime.of(9, 0));
    }

    @Test
    void theCalendarNamesSessionsForStaffAndLetsCoordinatorsMoveThem() {
        var session = world.session(center, clock, 5);

        var forCoordinator = SignIn.as(center.coordinator(), this::entries).getFirst();
        var forTherapist = SignIn.as(center.staff().therapist(), this::entries).getFirst();

        assertThat(forCoordinator.title().en()).isEqualTo("Setting boundaries");
        assertThat(forCoordinator.route()).isEqualTo("sessions/" + session.value());
        assertThat(forCoordinator.movable()).isTrue();
        assertThat(forCoordinator.resources())
                .containsExactlyInAnyOrder(
                        Resource.room(center.room()),
                        Resource.staff(center.facilitator().account()));
        assertThat(forTherapist.title().es()).isEqualTo("Poner límites");
        assertThat(forTherapist.route()).isEmpty();
        assertThat(forTherapist.movable()).isFalse();
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "No water"));
        assertThat(SignIn.as(center.coordinator(), this::entries)).isEmpty();
    }

    private List<CalendarEntry> entries() {
        Instant now = clock.instant();
        return calendar.between(center.id(), now, now.plus(Duration.ofDays(20)));
    }

    /** What a session three days ahead at that time is told; nothing where it is planned. */
    private String refusal(LocalTime time) {
        var plan = TestCenter.at(center.plan(clock, 3, 5), time);
        try {
            SignIn.run(center.coordinator(), () -> sessions.schedule(center.id(), plan));
            return "";
        } catch (BookingRefused refused) {
            return refused.messageKey();
        }
    }

    private static List<WeeklyHours> everyDay(int from, int to) {
        return Arrays.stream(DayOfWeek.values())
                .map(weekday -> new WeeklyHours(weekday, from, to))
                .toList();
    }

    private void assertRefused(Reason reason, WeeklyHours... hours) {
        assertThatThrownBy(() ->
                        SignIn.run(
                                center.coordinator(),
                                () -> centers.setHours(center.id(), List.of(hours))))
                .hasMessage("refusal.availability." + reason);
    }

    private void assertAbsenceRefused(Reason reason, LocalDate from, LocalDate to) {
        var absence = new Absence(from.atStartOfDay(), to.atStartOfDay(), AbsenceReason.VACATION);
        assertThatThrownBy(() ->
                        SignIn.run(
                                center.coordinator(),
                                () ->
                                        staff.enterAbsence(
                                                center.id(), center.facilitatorId(), absence)))
                .hasMessage("refusal.availability." + reason);
    }
}
