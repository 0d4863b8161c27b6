package org.kinward.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.identity.Role;
import org.kinward.shared.ui.EmptyState;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class FacilitatorViewsTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired EnrollmentService enrollment;
    @Autowired SessionQueries sessions;

    private TestCenter center;
    private SessionId session;

    @BeforeEach
    void aSessionOfThreeHasBegun() {
        center = world.center();
        session = world.session(center, clock, 5);
        var family = world.family(center, 3);
        SignIn.run(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
        clock.passTo(SignIn.as(center.coordinator(), () -> sessions.details(session)).startsAt());
        SignIn.as(center.facilitator());
    }

    @Test
    void todayIsOneTapFromTheSheet() {
        var today = navigate(TodayView.class);

        assertThat(today.content.getElement().getTextRecursively())
                .contains("Setting boundaries", "3 people · 3 without a mark", "Open sheet");
    }

    @Test
    void aFewTapsMarkEverybody() {
        var sheet = open();

        test($(Button.class).withText("No-show").first()).click();
        assertThat(sheet.progress.getText()).isEqualTo("1 of 3 marked");
        test(sheet.restAttended).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(sheet.progress.getText()).isEqualTo("3 of 3 marked");
        assertThat(sheet.restAttended.isVisible()).isFalse();
    }

    @Test
    void closingAsksAndKeepsNotRecordedVisible() {
        var sheet = open();
        test($(Button.class).withText("Attended").first()).click();

        test(sheet.close).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(sheet.progress.getText())
                .contains("Closed by Fay Facilitator", "2 people are not recorded");
        assertThat(sheet.people.getElement().getTextRecursively()).contains("Not recorded");
        assertThat(sheet.reopen.isVisible()).isTrue();
        assertThat($(Button.class).withText("No-show").all()).isEmpty();
    }

    @Test
    void theSheetSaysWhereTheSessionIsHeld() {
        open();

        assertThat($(SheetFacts.class).single().getElement().getTextRecursively())
                .contains("90 minutes", "Aspen");
    }

    @Test
    void beforeTheStartOnlyWhatCanBeKnownIsOffered() {
        var later = world.session(center, clock, 5);
        var family = world.family(center, 1);
        SignIn.run(family.person(), () -> enrollment.enroll(family.everybodyIn(later)));

        var sheet = navigate(SheetView.class, Map.of(SheetView.ID, later.value().toString()));

        assertThat(sheet.close.isVisible()).isFalse();
        assertThat($(Button.class).withText("No-show").single().isEnabled()).isFalse();
        assertThat($(Button.class).withText("Attended").single().isEnabled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-0000-0000-000000000001"})
    void aSheetThatIsNotThereIsAPlainPage(String id) {
        UI.getCurrent().navigate("attendance/" + id);

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("We cannot find this page");
    }

    @Test
    void aColleaguesSheetLooksLikeNoSheet() {
        SignIn.as(world.staff("Finn Facilitator", Role.FACILITATOR, center.code()));

        UI.getCurrent().navigate("attendance/" + session.value());

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("We cannot find this page");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FAMILY", "THERAPIST", "PRIVACY_OFFICER", "ADMINISTRATOR"})
    void otherRolesFindNoSheets(Role role) {
        SignIn.as(world.staff("Stan Staff", role, center.code()));

        UI.getCurrent().navigate("attendance/" + session.value());

        assertThat($(SheetView.class).all()).isEmpty();
    }

    private SheetView open() {
        return navigate(SheetView.class, Map.of(SheetView.ID, session.value().toString()));
    }
}
