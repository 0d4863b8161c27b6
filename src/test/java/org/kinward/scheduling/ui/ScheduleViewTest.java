package org.kinward.scheduling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.education.SessionService;
import org.kinward.identity.SignedIn;
import org.kinward.scheduling.Feature;
import org.kinward.scheduling.NamedResource;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendar as each role has it: what stands in it, and what dragging does. */
@DatabaseTest
@ViewPackages(packages = "org.kinward")
class ScheduleViewTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired SessionService sessions;
    @Autowired SessionQueries queries;

    private TestCenter center;
    private SessionId evening;
    private SessionId morning;

    @BeforeEach
    void twoSessionsOnOneDay() {
        center = world.center();
        evening = scheduled(LocalTime.of(18, 0));
        morning = scheduled(LocalTime.of(10, 0));
    }

    @Test
    void aCoordinatorSeesTheDayWithTitlesAndLinks() {
        var view = open(center.coordinator(), "list");

        assertThat(links(view))
                .containsExactly("sessions/" + morning.value(), "sessions/" + evening.value());
    }

    @Test
    void aTherapistSeesWhatIsTaughtAndMovesNothingOfIt() {
        open(center.staff().therapist(), "list");

        assertThat($(Button.class).withText("Move").exists()).isFalse();
        assertThat($(CalendarList.class).single().getElement().getTextRecursively())
                .contains("Setting boundaries");
    }

    @Test
    void anotherCentersCoordinatorSeesNothingOfIt() {
        var view = open(world.center().coordinator(), "list");

        assertThat(links(view)).isEmpty();
    }

    @Test
    void filtersAddUpStayWhilePagesAreTurnedAndGoTogether() {
        var view = open(center.coordinator(), "list");
        choose(view.bar.room, "Aspen");
        assertThat(links(view)).hasSize(2);
        choose(view.bar.person, center.staff().therapist().name());
        assertThat(links(view)).isEmpty();
        choose(view.bar.person, center.facilitator().name());
        assertThat(links(view)).hasSize(2);
        test(view.bar.feature).selectItem("Family therapy");
        assertThat(links(view)).isEmpty();
        test(view.bar.feature).selectItem("Education");

        test(view.bar.after).click();
        test(view.bar.before).click();

        assertThat(view.bar.person.getValue().name()).isEqualTo(center.facilitator().name());
        assertThat(view.bar.room.getValue().name()).isEqualTo("Aspen");
        assertThat(view.bar.feature.getValue()).isEqualTo(Feature.EDUCATION);
        test(view.bar.reset).click();
        assertThat(links(view)).hasSize(2);
        assertThat(view.bar.reset.isVisible()).isFalse();
        assertThat(view.bar.person.isEmpty() && view.bar.room.isEmpty()).isTrue();
    }

    @Test
    void aRoomMayStandInTheAddressAndAPersonNever() {
        var first = open(center.coordinator(), "list");
        var room = first.bar.room.getListDataView().getItems().findFirst().orElseThrow();
        var id = room.resource().id().toString();
        var person = first.bar.person.getListDataView().getItems().findFirst().orElseThrow();

        UI.getCurrent()
                .navigate(
                        "schedule",
                        QueryParameters.simple(
                                Map.of("room", id, "person", person.resource().id().toString())));

        var view = (ScheduleView) getCurrentView();
        assertThat(view.bar.room.getValue()).isEqualTo(room);
        assertThat(view.bar.person.isEmpty()).isTrue();
    }

    private void choose(ComboBox<NamedResource> field, String name) {
        test(field).selectItem(name);
    }

    @Test
    void whatIsDraggedMovesAndComesBackWithUndo() {
        var view = open(center.coordinator(), "week");

        drag(view, morning, LocalTime.of(13, 15));

        assertThat(time(morning)).isEqualTo("13:15");
        test($(Button.class).withTestId("undo").single()).click();
        assertThat(time(morning)).isEqualTo("10:00");
    }

    @Test
    void whatIsDraggedOntoATakenRoomStaysAndTheRoomIsNamed() {
        var view = open(center.coordinator(), "week");

        drag(view, morning, LocalTime.of(17, 0));

        assertThat(time(morning)).isEqualTo("10:00");
        assertThat(notices()).anySatisfy(text -> assertThat(text).contains("Aspen", "6:00"));
    }

    @Test
    void aMonthShowsAFewOfEachDayAndLeadsToTheRest() {
        IntStream.of(8, 12, 14, 16).forEach(hour -> scheduled(LocalTime.of(hour, 0)));
        var view = open(center.coordinator(), "month");

        var page = String.valueOf(view.calendar.getElement().getPropertyRaw("page"));
        assertThat(page).contains("+ 3 more").contains(day() + "T12:00").doesNotContain("T14:00");
        view.open("day:" + day());

        assertThat(view.bar.mode.getValue()).isEqualTo(CalendarMode.DAY);
        page = String.valueOf(view.calendar.getElement().getPropertyRaw("page"));
        assertThat(page).contains(day() + "T14:00").doesNotContain("more\"");
    }

    @Test
    void aBrowserThatMakesThingsUpMovesNothing() {
        var view = open(center.coordinator(), "week");
        var id = morning.value().toString();

        drag(view, new KinwardCalendar.Dragged(id, "yesterday", "", ""));
        drag(view, new KinwardCalendar.Dragged(id, "2026-02-30T10:00", "", ""));
        drag(view, new KinwardCalendar.Dragged("nobody", day() + "T12:00", "", ""));
        drag(view, new KinwardCalendar.Dragged(id, day() + "T12:00", "ROOM:x", "ROOM:y"));

        assertThat(time(morning)).isEqualTo("10:00");
    }

    @Test
    void withoutAMouseTheListMovesAsWell() {
        open(center.coordinator(), "list");
        test($(Button.class).withText("Move").first()).click();
        var dialog = $(MoveDialog.class).single();

        dialog.time.clear();
        test($(Button.class).withTestId("submit").single()).click();
        assertThat(dialog.time.isInvalid()).isTrue();
        dialog.time.setValue(LocalTime.of(8, 30));
        test($(Button.class).withTestId("submit").single()).click();

        assertThat(time(morning)).isEqualTo("08:30");
        assertThat(dialog.isOpened()).isFalse();
    }

    private SessionId scheduled(LocalTime time) {
        var plan = TestCenter.at(center.plan(clock, 3, 8), time);
        return SignIn.as(center.coordinator(), () -> sessions.schedule(center.id(), plan));
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

    private void drag(ScheduleView view, SessionId session, LocalTime time) {
        drag(
                view,
                new KinwardCalendar.Dragged(
                        session.value().toString(), day() + "T" + time, "", ""));
    }

    private static void drag(ScheduleView view, KinwardCalendar.Dragged dragged) {
        view.dragged(dragged);
    }

    private List<String> links(ScheduleView view) {
        return $(Anchor.class, view).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> notices() {
        return $(Notification.class).all().stream().map(notice -> test(notice).getText()).toList();
    }

    private String time(SessionId session) {
        return SignIn.as(center.coordinator(), () -> queries.details(session))
                .plan()
                .time()
                .toString();
    }
}
