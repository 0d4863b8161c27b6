package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.identity.SignedIn;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.therapy.AskForSession;
import org.kinward.therapy.TherapyRequestId;
import org.kinward.therapy.TherapyRequests;
import org.springframework.beans.factory.annotation.Autowired;

/** The requests beside the calendar, for those who answer them. */
@DatabaseTest
@ViewPackages(packages = "org.kinward")
class RequestsAsideTest extends TherapyScreens {

    @Autowired TherapyRequests requests;

    @BeforeEach
    void aFamilyAsks() {
        SignIn.run(
                family.person(),
                () ->
                        requests.ask(
                                new AskForSession(
                                        TherapyRequestId.create(),
                                        "Coming home",
                                        Set.of(family.first()),
                                        "Evenings",
                                        null)));
        clock.pass(Duration.ofDays(3));
    }

    @Test
    void therapistsAndCoordinatorsSeeWhatWaitsAndForHowLong() {
        for (var person : new SignedIn[] {center.staff().therapist(), center.coordinator()}) {
            openCalendar(person);

            assertThat($(Aside.class).single().getElement().getTextRecursively())
                    .contains("Requests (1)", name(family), "For 3 days", "Coming home");
        }
    }

    @Test
    void aRequestLeadsToTheSearchForItsTime() {
        openCalendar(center.staff().therapist());

        test(buttons("find-for-request").getFirst()).click();
        var form = $(PlanDialog.class).single().form;
        assertThat(form.people.chosen()).containsExactly(family.first());
        form.video.setValue(true);
        submit();

        assertThat(getCurrentView()).isInstanceOf(TherapySessionView.class);
        assertThat($(FindTimesDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void nobodyElseSeesThem() {
        openCalendar(center.facilitator());

        assertThat($(Aside.class).exists()).isFalse();
    }

    @Test
    void anotherCentersRequestsAreNotThere() {
        openCalendar(world.center().coordinator());

        assertThat($(Aside.class).single().getElement().getTextRecursively())
                .contains("Requests (0)")
                .doesNotContain("Coming home");
    }

    private static void openCalendar(SignedIn person) {
        SignIn.as(person);
        UI.getCurrent().navigate("schedule");
    }
}
