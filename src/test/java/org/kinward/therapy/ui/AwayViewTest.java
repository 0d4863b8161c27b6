package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinward.centers.StaffDetails;
import org.kinward.centers.StaffId;
import org.kinward.shared.ui.EmptyState;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.therapy.TherapySessionId;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class AwayViewTest extends TherapyScreens {

    @Test
    void aDayWithoutSessionsSaysSo() {
        var view = open();

        view.therapist.setValue(staff(view.therapist, therapy.therapist(center)));

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("No sessions on this day");
    }

    @Test
    void allSessionsOfADayGoToColleagues() {
        var colleague = colleague();
        var start = therapy.at(center, 5, 10);
        var first = booked(start.getHour());
        var second = booked(start.getHour() + 2);
        var view = open();
        view.therapist.setValue(staff(view.therapist, therapy.therapist(center)));
        view.day.setValue(start.toLocalDate());
        assertThat(view.sessions.choices.keySet()).containsExactly(first, second);

        test(view.give).click();
        assertThat(notice()).contains("choose a colleague");
        view.sessions.choices.values().forEach(one -> one.setValue(staff(one, colleague)));
        test(view.give).click();

        assertThat(therapy.details(center, first).plan().therapists()).containsExactly(colleague);
        assertThat(therapy.details(center, second).plan().therapists()).containsExactly(colleague);
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void aColleagueWhoIsTakenIsNamedAndNothingMoves() {
        var colleague = colleague();
        var start = therapy.at(center, 5, 10);
        var theirs = booked(10);
        var plan =
                therapy.byVideo(
                        therapy.plan(
                                center, Set.copyOf(world.family(center, 1).members()), Set.of()),
                        colleague);
        therapy.book(center, therapy.open(center, plan), start);
        var view = open();
        view.therapist.setValue(staff(view.therapist, therapy.therapist(center)));
        view.day.setValue(start.toLocalDate());
        view.sessions.choices.values().forEach(one -> one.setValue(staff(one, colleague)));

        test(view.give).click();

        assertThat($(AgainstDialog.class).single().getElement().getTextRecursively())
                .contains("is taken from");
        assertThat(therapy.details(center, theirs).plan().therapists())
                .containsExactly(therapy.therapist(center));
    }

    @Test
    void facilitatorsAreRefused() {
        SignIn.as(center.facilitator());

        UI.getCurrent().navigate("therapy/away");

        assertThat(getCurrentView()).isNotInstanceOf(AwayView.class);
    }

    @Test
    void eachSessionSaysWhoseItIs() {
        var id = booked(10);
        var household = therapy.details(center, id).people().getFirst().householdName();
        var view = open();
        view.therapist.setValue(staff(view.therapist, therapy.therapist(center)));
        view.day.setValue(therapy.at(center, 5, 10).toLocalDate());

        assertThat(view.sessions.getElement().getTextRecursively()).contains(household);
    }

    private TherapySessionId booked(int hour) {
        var id = therapy.open(center, world.family(center, 1));
        therapy.book(center, id, therapy.at(center, 5, hour));
        return id;
    }

    private AwayView open() {
        SignIn.as(center.coordinator());
        return navigate(AwayView.class);
    }

    private static StaffDetails staff(ComboBox<StaffDetails> field, StaffId id) {
        return field.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
