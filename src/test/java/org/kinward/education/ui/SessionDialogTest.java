package org.kinward.education.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinward.education.SessionService;
import org.kinward.shared.Columns;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class SessionDialogTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired SessionService sessions;
    @Autowired JdbcClient jdbc;

    @Test
    void aScheduledSessionStandsInTheList() {
        var center = world.center();
        var form = openForm(center);
        fill(form, center);

        submit();

        assertThat($(SessionDialog.class).exists()).isFalse();
        assertThat(test(list().grid).size()).isEqualTo(1);
    }

    @Test
    void emptyFieldsSaySoAtTheField() {
        var form = openForm(world.center());

        submit();

        assertThat(form.module.isInvalid()).isTrue();
        assertThat(form.date.isInvalid()).isTrue();
        assertThat(form.time.getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(form.seats.isInvalid()).isTrue();
        assertThat($(SessionDialog.class).exists()).isTrue();
    }

    @Test
    void aTimeTheClocksSkipIsRefusedAtTheTime() {
        var center = world.center();
        var form = openForm(center);
        fill(form, center);
        form.date.setValue(nextSpringForward());
        form.time.setValue(LocalTime.of(2, 30));

        submit();

        assertThat(form.time.isInvalid()).isTrue();
        assertThat(form.time.getErrorMessage()).contains("does not exist");
        assertThat(form.seats.getValue()).isEqualTo(8);
        assertThat(submitButton().isEnabled()).isTrue();
    }

    @Test
    void aSessionWithoutAPlaceIsRefusedAtTheRoom() {
        var center = world.center();
        var form = openForm(center);
        fill(form, center);
        form.room.clear();

        submit();
        assertThat(form.room.getErrorMessage()).contains("room");

        form.videoLink.setValue("http://not-secure.example");
        submit();
        assertThat(form.videoLink.isInvalid()).isTrue();

        form.videoLink.setValue("https://meet.example/kinward");
        submit();
        assertThat($(SessionDialog.class).exists()).isFalse();
    }

    @Test
    void moreSeatsThanTheRoomHasAreRefusedAtTheSeats() {
        var center = world.center();
        var form = openForm(center);
        fill(form, center);
        form.seats.setValue(13);

        submit();

        assertThat(form.seats.getErrorMessage()).contains("12");
    }

    @Test
    void aTakenRoomIsSaidAndCannotBeTakenOnceMore() {
        var center = world.center();
        SignIn.run(
                center.coordinator(),
                () -> sessions.schedule(center.id(), center.plan(clock, 4, 8)));
        var form = openForm(center);
        fill(form, center);

        submit();
        assertThat($(ClashWarning.class).single().getElement().getTextRecursively())
                .contains("Aspen is taken from 6:00")
                .doesNotContain("save again");
        submit();

        assertThat($(SessionDialog.class).exists()).isTrue();
        assertThat($(ClashWarning.class).all()).hasSize(1);
        assertThat(test(list().grid).size()).isEqualTo(1);
    }

    @Test
    void aClosedCenterIsSaidAndCanBePlannedAllTheSame() {
        var center = world.center();
        close(center, clock.instant().atZone(center.zone()).toLocalDate().plusDays(4));
        var form = openForm(center);
        fill(form, center);

        submit();
        assertThat($(ClashWarning.class).single().getElement().getTextRecursively())
                .contains(center.code() + " is closed: Holiday, ")
                .contains("save again");
        assertThat(test(list().grid).size()).isZero();

        submit();
        assertThat($(SessionDialog.class).exists()).isFalse();
        assertThat(test(list().grid).size()).isEqualTo(1);
    }

    @Test
    void aWarningDoesNotCoverAnotherTime() {
        var center = world.center();
        SignIn.run(
                center.coordinator(),
                () -> sessions.schedule(center.id(), center.plan(clock, 4, 8)));
        var form = openForm(center);
        fill(form, center);
        submit();
        form.time.setValue(LocalTime.of(19, 0));

        submit();

        assertThat($(SessionDialog.class).exists()).isTrue();
        form.time.setValue(LocalTime.of(19, 30));
        submit();
        assertThat($(SessionDialog.class).exists()).isFalse();
    }

    @Test
    void leavingWithInputAsksFirst() {
        var center = world.center();
        var form = openForm(center);
        test(form.seats).setValue(7);
        var dialog = $(SessionDialog.class).single();

        test($(Button.class).withTestId("leave").single()).click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(form.seats.getValue()).isEqualTo(7);
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(dialog.isOpened()).isTrue();

        test($(Button.class).withTestId("leave").single()).click();
        test($(ConfirmDialog.class).single()).reject();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void leavingAnUntouchedFormAsksNothing() {
        openForm(world.center());
        var dialog = $(SessionDialog.class).single();

        test($(Button.class).withTestId("leave").single()).click();

        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void allMistakesAreSaidAtOnce() {
        var center = world.center();
        var form = openForm(center);
        fill(form, center);
        form.date.setValue(form.options().today().minusDays(1));
        form.seats.setValue(0);
        form.room.clear();

        submit();

        assertThat(form.date.isInvalid()).isTrue();
        assertThat(form.seats.isInvalid()).isTrue();
        assertThat(form.room.isInvalid()).isTrue();
    }

    @Test
    void submittingTwicePlansOneSession() {
        var center = world.center();
        fill(openForm(center), center);
        var save = submitButton();

        click(save);
        click(save);

        assertThat(test(list().grid).size()).isEqualTo(1);
    }

    @Test
    void spanishReadersGetASpanishCalendar() {
        UI.getCurrent().setLocale(Locale.of("es"));
        var form = openForm(world.center());

        assertThat(form.date.getI18n().getMonthNames()).startsWith("enero");
        assertThat(form.date.getI18n().getWeekdays()).startsWith("domingo");
        assertThat(form.module.getLabel()).isEqualTo("Módulo");
    }

    private void close(TestCenter center, LocalDate day) {
        jdbc.sql("insert into center_closures values (?, ?, ?, ?, 'Holiday', null)")
                .params(
                        Columns.bytes(UUID.randomUUID()),
                        Columns.bytes(center.id().value()),
                        day,
                        day)
                .update();
    }

    private SessionForm openForm(TestCenter center) {
        SignIn.as(center.coordinator());
        var view = navigate(SessionListView.class);
        test(view.schedule).click();
        return $(SessionDialog.class).single().form;
    }

    private void fill(SessionForm form, TestCenter center) {
        var plan = center.plan(clock, 4, 8);
        form.module.setValue(plan.module());
        form.date.setValue(plan.date());
        form.time.setValue(plan.time());
        form.room.setValue(plan.room());
        form.seats.setValue(plan.seats());
    }

    private Button submitButton() {
        return $(Button.class).withTestId("submit").single();
    }

    private void submit() {
        test(submitButton()).click();
    }

    /** A click as it arrives from a browser that had it under way already. */
    private static void click(Button button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private SessionListView list() {
        return (SessionListView) getCurrentView();
    }

    private LocalDate nextSpringForward() {
        int year = clock.instant().atZone(clock.getZone()).getYear() + 1;
        return LocalDate.of(year, 3, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY));
    }
}
