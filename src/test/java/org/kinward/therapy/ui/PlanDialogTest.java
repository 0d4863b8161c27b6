package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.privacy.ClientChoice;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.therapy.TherapyQueries;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class PlanDialogTest extends TherapyScreens {

    @Autowired TherapyQueries queries;
    @Autowired ClientChoice clients;

    private PlanForm form;

    @BeforeEach
    void aNewSession() {
        privacy.client(center, "J.R.");
        test(openList(center.staff().therapist()).open).click();
        form = $(PlanDialog.class).single().form;
    }

    @Test
    void theTherapistWhoFillsItInIsChosen() {
        assertThat(form.therapists.getValue())
                .extracting(one -> one.name())
                .containsExactly(center.staff().therapist().name());
    }

    @Test
    void whatIsMissingIsSaidAtTheFields() {
        form.therapists.setValue(Set.of());
        form.minutes.setValue(5);
        form.purpose.setValue("To talk\u0007");

        submit();

        assertThat(form.people.families.isInvalid()).isTrue();
        assertThat(form.therapists.isInvalid()).isTrue();
        assertThat(form.minutes.isInvalid()).isTrue();
        assertThat(form.room.isInvalid()).isTrue();
        assertThat(form.room.getErrorMessage()).contains("room, video, or both");
        assertThat(form.purpose.isInvalid()).isTrue();
        assertThat($(PlanDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void aRefusalOfTheServiceStandsAtItsFieldAndInputStays() {
        choose();
        form.quorum.setValue(9);

        submit();

        assertThat(form.quorum.getErrorMessage()).contains("More people must come");
        assertThat(form.people.chosen()).hasSize(2);
    }

    @Test
    void whomItIsNotSafeToInviteIsSaidBeforeAnythingIsSaved() {
        choose();
        assertThat(obstacles()).contains("Safe to invite");

        var client = clients.search(center.id(), "J.R.").getFirst();
        form.clients.setValue(Set.of(client));

        assertThat(obstacles())
                .contains("2 things", "Ana0", client.code(), "No consent", "privacy officer");
        form.clients.clear();
        assertThat(obstacles()).contains("Safe to invite").doesNotContain("No consent");
    }

    @Test
    void onlyWhoIsInvitedCanBeRequired() {
        choose();
        var people = form.people.members.getValue();
        form.people.required.setValue(people);
        var first = people.iterator().next();

        form.people.members.setValue(Set.of(first));

        assertThat(form.people.needed()).containsExactly(first.id());
    }

    @Test
    void aSavedSessionOpensItsPage() {
        choose();
        form.purpose.setValue("To talk about coming home");

        submit();

        assertThat(getCurrentView()).isInstanceOf(TherapySessionView.class);
        assertThat(queries.withoutTime(center.id())).hasSize(1);
        assertThat(screen()).contains("To talk about coming home", "No time yet");
    }

    @Test
    void aSeriesTellsTheDatesItLeavesOut() {
        var start = therapy.at(center, 5, 10);
        var taken = therapy.open(center, world.family(center, 1));
        therapy.book(center, taken, start.plusWeeks(2));
        test(openList(center.staff().therapist()).series).click();
        var dialog = $(SeriesDialog.class).single();
        form = dialog.form;
        choose();

        submit();
        assertThat(dialog.first.isInvalid()).isTrue();

        dialog.first.setValue(start.toLocalDate());
        dialog.time.setValue(LocalTime.of(10, 0));
        dialog.times.setValue(4);
        submit();

        assertThat($(SeriesOutcomeDialog.class).single().getHeaderTitle())
                .isEqualTo("3 sessions are planned");
        assertThat($(SeriesOutcomeDialog.class).single().getElement().getTextRecursively())
                .contains("is taken from");
    }

    private void choose() {
        form.people.families.setValue(Set.of(overview(family)));
        form.video.setValue(true);
    }

    private String obstacles() {
        return form.obstacles.getElement().getTextRecursively();
    }
}
