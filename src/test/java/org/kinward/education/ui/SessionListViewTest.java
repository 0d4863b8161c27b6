package org.kinward.education.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionFilter.Scope;
import org.kinward.education.SessionRow;
import org.kinward.education.SessionService;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class SessionListViewTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired SessionService sessions;
    @Autowired EnrollmentService enrollments;

    @Test
    void coordinatorsSeeTheirCentersSessionsSoonestFirst() {
        var center = world.center();
        var first = world.session(center, clock, 5);
        var later =
                SignIn.as(
                        center.coordinator(),
                        () -> sessions.schedule(center.id(), center.plan(clock, 9, 4)));
        world.session(world.center(), clock, 5);
        SignIn.as(center.coordinator());

        var view = navigate(SessionListView.class);

        assertThat(test(view.grid).size()).isEqualTo(2);
        assertThat(test(view.grid).getRow(0).id()).isEqualTo(first);
        assertThat(test(view.grid).getRow(1).id()).isEqualTo(later);
        assertThat(view.schedule.isAttached()).isTrue();
        assertThat(view.center.isVisible()).isFalse();
    }

    @Test
    void administratorsSeeNoScheduleButton() {
        var center = world.center();
        world.session(center, clock, 5);
        SignIn.as(center.administrator());

        var view = navigate(SessionListView.class);

        assertThat(test(view.grid).size()).isEqualTo(1);
        assertThat(view.schedule.isAttached()).isFalse();
        assertThat($(Button.class).withText("Schedule session").exists()).isFalse();
    }

    @Test
    void facilitatorsAndFamiliesCannotOpenTheList() {
        var center = world.center();
        SignIn.as(center.facilitator());
        UI.getCurrent().navigate(SessionListView.ROUTE);
        assertThat(getCurrentView()).isNotInstanceOf(SessionListView.class);

        SignIn.as(world.family(center, 1).person());
        UI.getCurrent().navigate(SessionListView.ROUTE);
        assertThat(getCurrentView()).isNotInstanceOf(SessionListView.class);
    }

    @Test
    void theAddressChoosesWhatIsShown() {
        var center = world.center();
        var cancelled = world.session(center, clock, 5);
        world.session(center, clock, 6);
        SignIn.as(center.coordinator());
        sessions.cancel(cancelled, "Facilitator is ill");

        UI.getCurrent()
                .navigate(
                        SessionListView.ROUTE,
                        QueryParameters.fromString("show=cancelled&title=bound"));

        var view = (SessionListView) getCurrentView();
        assertThat(view.scopes.getValue()).isEqualTo(Scope.CANCELLED);
        assertThat(view.title.getValue()).isEqualTo("bound");
        assertThat(test(view.grid).size()).isEqualTo(1);
        assertThat(test(view.grid).getRow(0)).extracting(SessionRow::id).isEqualTo(cancelled);
    }

    @Test
    void searchingShowsMatchingModulesOnly() {
        var center = world.center();
        world.session(center, clock, 5);
        SignIn.as(center.coordinator());
        var view = navigate(SessionListView.class);

        test(view.title).setValue("nothing like this");
        assertThat(test(view.grid).size()).isZero();

        test(view.title).setValue("BOUNDARIES");
        assertThat(test(view.grid).size()).isEqualTo(1);
    }

    @Test
    void rowsSayHowManySeatsAreTakenAndWhoRunsIt() {
        var center = world.center();
        var session = world.session(center, clock, 3);
        var family = world.family(center, 2);
        var waiting = world.family(center, 2);
        SignIn.run(family.person(), () -> enrollments.enroll(family.everybodyIn(session)));
        SignIn.run(waiting.person(), () -> enrollments.enroll(waiting.everybodyIn(session)));
        SignIn.as(center.coordinator());

        var grid = test(navigate(SessionListView.class).grid);

        assertThat(grid.getCellText(0, 5)).isEqualTo("2 of 3 · 2 waiting");
        assertThat(grid.getCellText(0, 4)).isEqualTo("Fay Facilitator");
        assertThat(grid.getCellText(0, 3)).isEqualTo("Aspen");
    }
}
