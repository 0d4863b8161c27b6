package org.kinward.education.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.centers.AddRoom;
import org.kinward.centers.CenterService;
import org.kinward.centers.RoomId;
import org.kinward.education.SessionDetails;
import org.kinward.education.SessionId;
import org.kinward.education.SessionPlan;
import org.kinward.education.SessionQueries;
import org.kinward.education.SessionService;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Cora has the session open for editing while Cyrus moves it to another room. */
@DatabaseTest
@ViewPackages(packages = "org.kinward")
class EditConflictTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired CenterService centers;
    @Autowired SessionService sessions;
    @Autowired SessionQueries queries;

    private TestCenter center;
    private SessionId session;
    private RoomId birch;
    private EditSessionDialog dialog;

    @BeforeEach
    void bothEdit() {
        center = world.center();
        session = world.session(center, clock, 8);
        SignIn.as(center.coordinator());
        navigate("sessions/" + session.value(), SessionDetailsView.class);
        test($(Button.class).withTestId("edit").single()).click();
        dialog = $(EditSessionDialog.class).single();
        birch =
                SignIn.as(
                        center.administrator(),
                        () -> centers.addRoom(new AddRoom(center.id(), "Birch", 20)));
        SignIn.run(center.staff().secondCoordinator(), () -> change(inRoom(birch)));
    }

    @Test
    void secondEditorSeesWhoChangedWhat() {
        submit();

        assertThat(dialog.conflict).isNotNull();
        assertThat($(ConflictPanel.class).single().getElement().getTextRecursively())
                .contains("Cyrus Coordinator changed this session while you were editing");
        assertThat(changes()).containsExactly("Room: Aspen → Birch (their change)");
    }

    @Test
    void secondEditorKeepsTheirInput() {
        dialog.form.seats.setValue(6);

        submit();

        assertThat($(EditSessionDialog.class).exists()).isTrue();
        assertThat(dialog.form.seats.getValue()).isEqualTo(6);
        assertThat(details().plan().seats()).isEqualTo(8);
    }

    @Test
    void aFieldBothChangedNamesAllThree() {
        SignIn.run(center.staff().secondCoordinator(), () -> change(withSeats(10)));
        dialog.form.seats.setValue(6);

        submit();

        assertThat(changes()).contains("Seats: 8 → 10 (their change; you entered 6)");
    }

    @Test
    void useTheirsShowsTheNewStateAndCanThenBeSaved() {
        dialog.form.seats.setValue(6);
        submit();

        test($(ConflictPanel.class).single().useTheirs).click();
        assertThat(dialog.conflict).isNull();
        assertThat(dialog.form.seats.getValue()).isEqualTo(8);
        assertThat(dialog.form.room.getValue()).isEqualTo(birch);

        dialog.form.seats.setValue(7);
        submit();
        assertThat(details().plan().seats()).isEqualTo(7);
    }

    @Test
    void applyMineKeepsBothChanges() {
        dialog.form.seats.setValue(6);
        submit();

        test($(ConflictPanel.class).single().applyMine).click();

        assertThat($(EditSessionDialog.class).exists()).isFalse();
        assertThat(details().plan().seats()).isEqualTo(6);
        assertThat(details().plan().room()).isEqualTo(birch);
        assertThat(details().lastChange().by()).isEqualTo("Cora Coordinator");
    }

    @Test
    void aThirdChangeMeanwhileIsAConflictAgain() {
        dialog.form.seats.setValue(6);
        submit();
        SignIn.run(center.staff().secondCoordinator(), () -> change(withSeats(10)));

        test($(ConflictPanel.class).single().applyMine).click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(changes()).containsExactly("Seats: 8 → 10 (their change; you entered 6)");
    }

    private List<String> changes() {
        return $(ListItem.class).from($(ConflictPanel.class).single()).all().stream()
                .map(ListItem::getText)
                .toList();
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }

    private SessionDetails details() {
        return SignIn.as(center.coordinator(), () -> queries.details(session));
    }

    private void change(SessionPlan plan) {
        sessions.change(session, queries.details(session).version(), plan);
    }

    private SessionPlan inRoom(RoomId room) {
        return with(room, details().plan().seats());
    }

    private SessionPlan withSeats(int seats) {
        return with(details().plan().room(), seats);
    }

    private SessionPlan with(@Nullable RoomId room, int seats) {
        var plan = details().plan();
        return new SessionPlan(
                plan.module(),
                plan.date(),
                plan.time(),
                plan.minutes(),
                room,
                plan.videoLink(),
                seats,
                plan.language(),
                plan.facilitator());
    }
}
