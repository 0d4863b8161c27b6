package org.kinward.scheduling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.identity.SignedIn;
import org.kinward.scheduling.AvailabilityService;
import org.kinward.scheduling.CenterHoursService;
import org.kinward.scheduling.StaffRule;
import org.kinward.scheduling.WeeklyHours;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** People enter their own hours; coordinators those of everybody and everything. */
@DatabaseTest
@ViewPackages(packages = "org.kinward")
class HoursViewTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired AvailabilityService people;
    @Autowired CenterHoursService centers;

    private TestCenter center;

    @BeforeEach
    void aCenter() {
        center = world.center();
    }

    @Test
    void aFacilitatorEntersTheirOwnHoursAndNobodyElses() {
        var view = open(center.facilitator());
        assertThat(choices(view)).containsExactly("My hours");
        var monday = week().day(DayOfWeek.MONDAY);
        test(monday.more).click();
        var range = $(RangeFields.class).single();

        range.to.setValue(LocalTime.of(8, 0));
        save();
        assertThat(range.to.getErrorMessage()).contains("after the start");
        assertThat(hours()).isEmpty();

        range.to.setValue(LocalTime.of(16, 30));
        save();
        assertThat(hours()).containsExactly(new WeeklyHours(DayOfWeek.MONDAY, 540, 990));
        assertThat(notices()).contains("Saved.");
    }

    @Test
    void twoTimesOfOneDayThatOverlapAreRefusedAtTheSecond() {
        open(center.facilitator());
        var monday = week().day(DayOfWeek.MONDAY);
        test(monday.more).click();
        test(monday.more).click();

        save();

        assertThat($(RangeFields.class).all().getLast().from.getErrorMessage()).contains("overlap");
        assertThat(hours()).isEmpty();
    }

    @Test
    void aCoordinatorSeesColleaguesRoomsAndTheCenter() {
        var view = open(center.coordinator());

        assertThat(choices(view))
                .contains("My hours", "Fay Facilitator", "Theo Therapist", "Aspen");
    }

    @Test
    void anAbsenceTellsHowManySessionsAreInIt() {
        world.session(center, clock, 5);
        open(center.facilitator());
        test($(Button.class).withTestId("enter-away").single()).click();
        var dialog = $(AwayDialog.class).single();
        dialog.last.setValue(dialog.first.getValue().minusDays(1));
        submit();
        assertThat(dialog.last.isInvalid()).isTrue();

        dialog.last.setValue(dialog.first.getValue().plusDays(10));
        submit();

        assertThat(dialog.isOpened()).isFalse();
        var met = $(MetDialog.class).single();
        assertThat(met.getHeaderTitle()).contains("1 session is");
        assertThat(met.getElement().getTextRecursively()).contains("Setting boundaries");
        test($(Button.class).withTestId("close-met").single()).click();
        test($(Button.class).withText("Remove").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(
                        SignIn.as(
                                center.facilitator(),
                                () -> people.absences(center.id(), center.facilitatorId())))
                .isEmpty();
    }

    @Test
    void theCenterClosesOnDaysWithAName() {
        var view = open(center.administrator());
        var whole = choices(view).getLast();
        view.whose.setValue(
                view.whose
                        .getListDataView()
                        .getItems()
                        .filter(choice -> choice.name().equals(whole))
                        .findFirst()
                        .orElseThrow());
        test($(Button.class).withTestId("enter-away").single()).click();
        var dialog = $(AwayDialog.class).single();
        submit();
        assertThat(dialog.occasion.isInvalid()).isTrue();

        dialog.occasion.setValue("Thanksgiving");
        submit();

        var closed =
                SignIn.as(
                        center.administrator(),
                        () -> centers.closures(center.id(), dialog.first.getValue()));
        assertThat(closed)
                .singleElement()
                .satisfies(one -> assertThat(one.closure().nameEn()).isEqualTo("Thanksgiving"));
    }

    @Test
    void pausesOutOfRangeAreRefusedAtTheField() {
        open(center.facilitator());
        var fields = $(StaffRuleFields.class).single();

        fields.buffer.setValue(999);
        test(fields.save).click();
        assertThat(fields.buffer.isInvalid()).isTrue();
        fields.buffer.setValue(15);
        fields.most.setValue(6);
        test(fields.save).click();

        assertThat(
                        SignIn.as(
                                center.facilitator(),
                                () -> people.rule(center.id(), center.facilitatorId())))
                .isEqualTo(new StaffRule(15, 0, 6));
    }

    private HoursView open(SignedIn person) {
        SignIn.as(person);
        UI.getCurrent().navigate("hours");
        return (HoursView) getCurrentView();
    }

    private static List<String> choices(HoursView view) {
        return view.whose.getListDataView().getItems().map(HoursDesk.Choice::name).toList();
    }

    private WeekEditor week() {
        return $(WeekEditor.class).single();
    }

    private void save() {
        test($(Button.class).withTestId("save-hours").single()).click();
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }

    private List<WeeklyHours> hours() {
        return SignIn.as(
                center.facilitator(), () -> people.hours(center.id(), center.facilitatorId()));
    }

    private List<String> notices() {
        return $(Notification.class).all().stream().map(notice -> test(notice).getText()).toList();
    }
}
