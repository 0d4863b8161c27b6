package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.identity.Role;
import org.kinward.shared.Language;
import org.kinward.shared.ui.EmptyState;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.therapy.AskForSession;
import org.kinward.therapy.AskOtherTime;
import org.kinward.therapy.RequestState;
import org.kinward.therapy.TherapyAnswers;
import org.kinward.therapy.TherapyRequestId;
import org.kinward.therapy.TherapyRequests;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class TherapyViewTest extends TherapyScreens {

    @Autowired TherapyRequests requests;
    @Autowired TherapyAnswers answers;

    @Test
    void anEmptyCenterSaysHowToBegin() {
        openList(center.staff().therapist());

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("No family therapy is planned");
        assertThat($(Button.class).withTestId("new-first").exists()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"THERAPIST", "COORDINATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseMayLook(Role role) {
        SignIn.as(world.staff("Somebody", role, center.code()));

        UI.getCurrent().navigate("therapy");

        assertThat(getCurrentView()).isNotInstanceOf(TherapyView.class);
    }

    @Test
    void sessionsStandByWhetherTheyHaveATime() {
        therapy.open(center, family);
        var booked = therapy.open(center, world.family(center, 1));
        therapy.book(center, booked, therapy.at(center, 5, 10));

        var text = openList(center.coordinator()).content.getElement().getTextRecursively();

        assertThat(text.indexOf(name(family)))
                .isBetween(
                        text.indexOf("Sessions without a time"),
                        text.indexOf("The next four weeks"));
        assertThat(text.substring(text.indexOf("The next four weeks")))
                .contains("0 of 1 come", "Waiting for answers");
    }

    @Test
    void sessionsOfAnotherCenterAreNotThere() {
        therapy.open(center, family);

        var text = openList(world.center().coordinator()).content.getElement().getTextRecursively();

        assertThat(text).doesNotContain(name(family));
    }

    @Test
    void aRequestSaysWhoAsksWhatAndSinceWhen() {
        ask();
        clock.pass(Duration.ofDays(3));

        var entry = openList(center.staff().therapist()).content;

        assertThat(entry.getElement().getTextRecursively())
                .contains(
                        name(family),
                        "About: To talk about money",
                        "Suits them: Mondays",
                        "For 1 person",
                        "For 3 days");
    }

    @Test
    void answeringARequestBeginsWithItsPeopleAndSettlesIt() {
        ask();
        openList(center.staff().therapist());
        test($(Button.class).withTestId("answer").single()).click();
        var form = $(PlanDialog.class).single().form;
        assertThat(form.people.chosen()).containsExactly(family.first());
        assertThat(form.language.getValue()).isEqualTo(Language.SPANISH);
        assertThat(form.purpose.getValue()).isEqualTo("To talk about money");
        assertThat(form.getElement().getTextRecursively()).contains("For Ana0", "Mondays");
        form.video.setValue(true);

        submit();

        assertThat(getCurrentView()).isInstanceOf(TherapySessionView.class);
        assertThat(((TherapySessionView) getCurrentView()).facts.getElement().getTextRecursively())
                .contains("The family asked for", "Suits them: Mondays");
        test(((TherapySessionView) getCurrentView()).find).click();
        assertThat($(RequestNote.class).last().getElement().getTextRecursively())
                .contains("To talk about money", "Mondays");
        assertThat(SignIn.as(family.person(), requests::mine))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(RequestState.ANSWERED));
    }

    @Test
    void decliningIsAskedFirst() {
        ask();
        openList(center.coordinator());
        test($(Button.class).withTestId("decline").single()).click();

        test($(ConfirmDialog.class).single()).confirm();

        assertThat(notice()).contains("declined");
        assertThat($(Button.class).withTestId("decline").exists()).isFalse();
        assertThat(SignIn.as(family.person(), requests::mine))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(RequestState.DECLINED));
    }

    @Test
    void aTaskLeadsToItsSessionAndIsSettled() {
        var id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, 5, 10));
        SignIn.run(
                family.person(),
                () ->
                        answers.askOtherTime(
                                new AskOtherTime(id, family.first(), "I work then", List.of())));
        openList(center.coordinator());
        assertThat($(WorkEntry.class).single().getElement().getTextRecursively())
                .contains(
                        "Somebody asks for another time",
                        name(family),
                        "Family systems therapy",
                        "10:00");

        test($(Button.class).withTestId("settle").single()).click();

        assertThat($(ListItem.class).all())
                .noneMatch(one -> one.getElement().getTextRecursively().contains("another time"));
    }

    private void ask() {
        SignIn.run(
                family.person(),
                () ->
                        requests.ask(
                                new AskForSession(
                                        TherapyRequestId.create(),
                                        "To talk about money",
                                        Set.of(family.first()),
                                        "Mondays",
                                        Language.SPANISH)));
    }
}
