package org.kinward.scheduling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.education.SessionService;
import org.kinward.identity.SignedIn;
import org.kinward.scheduling.Absence;
import org.kinward.scheduling.AbsenceReason;
import org.kinward.scheduling.AvailabilityService;
import org.kinward.scheduling.CenterHoursService;
import org.kinward.scheduling.Closure;
import org.kinward.scheduling.WeeklyHours;
import org.kinward.shared.Columns;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the calendar shows of closed days, hours and absences, and what is booked in spite of them.
 */
@DatabaseTest
@ViewPackages(packages = "org.kinward")
class ClosedDaysViewTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired SessionService sessions;
    @Autowired SessionQueries queries;
    @Autowired CenterHoursService hours;
    @Autowired AvailabilityService availability;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private SessionId morning;

    @BeforeEach
    void aSessionInTheMorning() {
        center = world.center();
        var plan = TestCenter.at(center.plan(clock, 3, 8), LocalTime.of(10, 0));
        morning = SignIn.as(center.coordinator(), () -> sessions.schedule(center.id(), plan));
    }

    @Test
    void whatIsBookedInSpiteOfAClosedDayClosesTheDialogAndGoesBackToSuchADay() {
        open(center.coordinator(), "list");
        closed();
        move("08:30");
        assertThat($(MoveDialog.class).exists()).isFalse();
        assertThat(time(morning)).isEqualTo("08:30");
        test($(Button.class).withTestId("undo").single()).click();
        assertThat(time(morning)).as("it stood there before the day was closed").isEqualTo("10:00");

        move("09:15");
        test($(Button.class).withTestId("undo").last()).click();

        assertThat(time(morning)).isEqualTo("10:00");
        assertThat(why(morning)).isEqualTo("CENTER_CLOSED: It was there before.");
    }

    @Test
    void closedDaysStandInTheListAndBehindTheSessions() {
        closed();
        open(center.coordinator(), "list");
        assertThat($(CalendarList.class).single().getElement().getTextRecursively())
                .contains("Closed: Staff retreat");

        for (String mode : List.of("day", "week", "month", "people", "rooms")) {
            var view = open(center.coordinator(), mode);
            assertThat(shades(view)).as(mode).contains("Closed: Staff retreat");
        }
    }

    @Test
    void columnsShowHoursAndAbsencesWithoutTheReason() {
        var day = LocalDate.parse(day());
        var person = center.facilitatorId();
        SignIn.run(
                center.coordinator(),
                () -> {
                    availability.setHours(
                            center.id(),
                            person,
                            List.of(new WeeklyHours(day.getDayOfWeek(), 9 * 60, 17 * 60)));
                    availability.enterAbsence(
                            center.id(),
                            person,
                            new Absence(
                                    day.atTime(12, 0), day.atTime(13, 0), AbsenceReason.ILLNESS));
                });

        assertThat(shades(open(center.facilitator(), "people")))
                .contains("T09:00", "T17:00", "Away", day + "T12:00", day + "T13:00")
                .doesNotContain("ILLNESS");
        assertThat(shades(open(center.facilitator(), "week"))).doesNotContain("Away");
    }

    @Test
    void whoMayMoveNothingIsNotToldToDrag() {
        assertThat(open(center.coordinator(), "week").getElement().getTextRecursively())
                .contains("Drag a session");
        assertThat(open(center.staff().therapist(), "week").getElement().getTextRecursively())
                .doesNotContain("Drag a session");
    }

    private static String shades(ScheduleView view) {
        return String.valueOf(view.calendar.getElement().getPropertyRaw("page"));
    }

    private void move(String time) {
        test($(Button.class).withText("Move").first()).click();
        $(MoveDialog.class).single().time.setValue(LocalTime.parse(time));
        test($(Button.class).withTestId("submit").single()).click();
        var why = $(ConflictDialog.class).single();
        test(why.why).setValue("They asked for it");
        test($(Button.class, why).withTestId("submit").single()).click();
    }

    private String why(SessionId session) {
        return jdbc.sql(
                        "select concat(overruled, ': ', coalesce(why, '')) from bookings"
                                + " where owner_id = ?")
                .param(Columns.bytes(session.value()))
                .query(String.class)
                .single();
    }

    private void closed() {
        var day = LocalDate.parse(day());
        SignIn.run(
                center.coordinator(),
                () -> hours.close(center.id(), new Closure(day, day, "Staff retreat", null)));
    }

    private ScheduleView open(SignedIn person, String mode) {
        SignIn.as(person);
        UI.getCurrent()
                .navigate("schedule", QueryParameters.simple(Map.of("view", mode, "date", day())));
        return (ScheduleView) getCurrentView();
    }

    private String day() {
        return center.plan(clock, 3, 8).date().toString();
    }

    private String time(SessionId session) {
        return SignIn.as(center.coordinator(), () -> queries.details(session))
                .plan()
                .time()
                .toString();
    }
}
