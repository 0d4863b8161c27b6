package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.scheduling.ui.ConflictDialog;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.therapy.Answer;
import org.kinward.therapy.Outcome;
import org.kinward.therapy.TherapySessionId;
import org.kinward.therapy.TherapyState;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class TherapySessionViewTest extends TherapyScreens {

    private TherapySessionId id;

    @BeforeEach
    void aSessionWithoutATime() {
        id = therapy.open(center, family);
    }

    @Test
    void itSaysWhatIsKnownAndOffersWhatCanBeDone() {
        var view = open(center.coordinator(), id);

        assertThat(screen())
                .contains("Family systems therapy", "No time yet", "Ana0", "Safe to invite");
        assertThat(view.find.isVisible()).isTrue();
        assertThat(view.set.getText()).isEqualTo("Set a time");
        assertThat(view.takeBack.isVisible()).isFalse();
        assertThat(view.record.isVisible()).isFalse();
        assertThat(view.attendance.isVisible()).isFalse();
    }

    @Test
    void foundTimesAreOfferedAndTakenBack() {
        var view = open(id);
        test(view.find).click();
        var dialog = $(FindTimesDialog.class).single();
        submit();
        var found = dialog.found.times.getListDataView().getItems().limit(2).toList();
        assertThat(found).hasSize(2);

        dialog.found.times.setValue(Set.of(found.getFirst()));
        test(dialog.offer).click();
        assertThat(dialog.found.times.getErrorMessage()).contains("two or three");

        dialog.found.times.setValue(Set.copyOf(found));
        test(dialog.offer).click();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(state()).isEqualTo(TherapyState.PROPOSED);
        assertThat(view.offers.getElement().getTextRecursively()).contains("No answer yet");
        assertThat(view.find.isVisible()).isFalse();

        test(view.takeBack).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(state()).isEqualTo(TherapyState.REQUESTED);
        assertThat(view.takeBack.isVisible()).isFalse();
    }

    @Test
    void oneFoundTimeIsBooked() {
        var view = open(id);
        test(view.find).click();
        var dialog = $(FindTimesDialog.class).single();
        dialog.last.setValue(dialog.first.getValue().minusDays(1));
        submit();
        assertThat(dialog.last.isInvalid()).isTrue();

        dialog.last.setValue(dialog.first.getValue().plusDays(3));
        submit();
        assertThat(dialog.book.isVisible()).isTrue();
        var tomorrow = dialog.first.getValue();
        dialog.first.setValue(tomorrow.minusDays(9));
        submit();
        assertThat(dialog.first.getErrorMessage()).contains("over");
        assertThat(dialog.book.isVisible()).isFalse();
        assertThat(dialog.found.getChildren()).isEmpty();

        dialog.first.setValue(tomorrow);
        submit();
        var best = dialog.found.times.getListDataView().getItems().findFirst().orElseThrow();
        dialog.found.times.setValue(Set.of(best));
        assertThat(dialog.book.getThemeNames()).contains("primary");
        test(dialog.book).click();

        assertThat(state()).isEqualTo(TherapyState.PENDING);
        assertThat(view.facts.getElement().getTextRecursively()).contains("Waiting for answers");
    }

    @Test
    void aTakenTimeIsRefusedWithWhatStandsAgainstIt() {
        var start = therapy.at(center, 5, 10);
        therapy.book(center, therapy.open(center, world.family(center, 1)), start);
        var view = open(id);
        test(view.set).click();
        var dialog = $(SetTimeDialog.class).single();
        submit();
        assertThat(dialog.day.isInvalid()).isTrue();

        dialog.day.setValue(start.toLocalDate());
        dialog.time.setValue(start.toLocalTime());
        submit();

        assertThat($(AgainstDialog.class).single().getElement().getTextRecursively())
                .contains("Aspen is taken from");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(state()).isEqualTo(TherapyState.REQUESTED);
    }

    @Test
    void whatMayBeOverruledAsksForTheReason() {
        // With the therapist, one more than the room seats.
        var many = therapy.open(center, world.family(center, 12));
        var start = therapy.at(center, 5, 10);
        test(open(many).set).click();
        var dialog = $(SetTimeDialog.class).single();
        dialog.day.setValue(start.toLocalDate());
        dialog.time.setValue(start.toLocalTime());
        submit();
        assertThat($(ConflictDialog.class).single().getHeaderTitle()).contains("stands against");

        submit();
        assertThat(therapy.state(center, many)).isEqualTo(TherapyState.REQUESTED);
        $(TextField.class, $(ConflictDialog.class).single()).single().setValue("More chairs");
        submit();

        assertThat(therapy.state(center, many)).isEqualTo(TherapyState.PENDING);
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void anEditKeepsItsInputWhenSomebodyWasFaster() {
        var view = open(id);
        test(view.edit).click();
        var dialog = $(EditPlanDialog.class).single();
        dialog.form.minutes.setValue(90);
        therapy.book(center, id, therapy.at(center, 5, 10));

        submit();
        assertThat(Objects.requireNonNull(dialog.changed).getElement().getTextRecursively())
                .contains(center.staff().therapist().name(), "When");
        assertThat(dialog.form.minutes.getValue()).isEqualTo(90);

        submit();
        assertThat(therapy.details(center, id).facts().minutes()).isEqualTo(90);
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void cancellingNeedsAReasonAndEndsTheSession() {
        var view = open(id);
        test(view.cancel).click();
        var dialog = $(CancelTherapyDialog.class).single();
        submit();
        assertThat(dialog.reason.isInvalid()).isTrue();

        dialog.reason.setValue("Snow");
        submit();

        assertThat(state()).isEqualTo(TherapyState.CANCELLED);
        assertThat(view.facts.getElement().getTextRecursively()).contains("Snow");
        assertThat(view.set.isVisible()).isFalse();
    }

    @Test
    void anotherTherapistTakesOver() {
        var colleague = colleague();
        var view = open(center.coordinator(), id);
        test(view.handOver).click();
        var dialog = $(HandOverDialog.class).single();
        submit();
        assertThat(dialog.to.isInvalid()).isTrue();

        dialog.to.setValue(
                dialog.to
                        .getListDataView()
                        .getItems()
                        .filter(one -> one.id().equals(colleague))
                        .findFirst()
                        .orElseThrow());
        submit();

        assertThat(view.facts.getElement().getTextRecursively()).contains("Tess Therapist");
    }

    @Test
    void anAnswerOnThePhoneIsEntered() {
        therapy.book(center, id, therapy.at(center, 5, 10));
        var view = open(id);
        test(buttons("enter-answer").getFirst()).click();
        submit();
        assertThat($(AnswerDialog.class).single().answer.isInvalid()).isTrue();

        $(AnswerDialog.class).single().answer.setValue(Answer.ACCEPTED);
        submit();

        assertThat(view.people.getElement().getTextRecursively())
                .contains("Coming", "No answer yet");
        assertThat(view.facts.getElement().getTextRecursively()).contains("Last answer");
    }

    @Test
    void theOutcomeIsWrittenDownOnceItBegan() {
        therapy.book(center, id, therapy.at(center, 2, 10));
        clock.passTo(
                Objects.requireNonNull(therapy.details(center, id).facts().startsAt())
                        .plus(Duration.ofHours(1)));
        var view = open(id);
        assertThat(view.cancel.isVisible()).isFalse();
        test(view.record).click();
        var dialog = $(OutcomeDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Clinical notes belong in the clinical record");
        submit();
        assertThat(dialog.outcome.isInvalid()).isTrue();

        dialog.outcome.setValue(Outcome.NOT_HELD);
        assertThat(dialog.minutes.isVisible()).isFalse();
        dialog.outcome.setValue(Outcome.PARTLY);
        dialog.minutes.setValue(0);
        submit();
        assertThat(dialog.minutes.isInvalid()).isTrue();
        dialog.minutes.setValue(45);
        dialog.nextStep.setValue("Again in two weeks");
        submit();

        assertThat(state()).isEqualTo(TherapyState.HELD);
        assertThat(view.facts.getElement().getTextRecursively())
                .contains("Held in part", "45 minutes", "Again in two weeks");
        assertThat(view.attendance.getHref()).isEqualTo("attendance/" + id.value());
        assertThat(view.attendance.isVisible()).isTrue();
    }

    @Test
    void goalsAreWrittenDownAndCheckedOff() {
        open(id);
        var goals = $(GoalList.class).single();
        test(goals.add).click();
        assertThat(goals.words.isInvalid()).isTrue();

        goals.words.setValue("Eat together on Sundays");
        test(goals.add).click();
        var mark =
                $(Checkbox.class, goals).all().stream()
                        .filter(one -> "Eat together on Sundays".equals(one.getLabel()))
                        .findFirst()
                        .orElseThrow();
        test(mark).click();

        open(center.coordinator(), id);
        assertThat($(Checkbox.class, $(GoalList.class).single()).all())
                .anyMatch(one -> one.getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-7000-8000-000000000000"})
    void unknownIdsAreNotFound(String text) {
        SignIn.as(center.coordinator());

        UI.getCurrent().navigate("therapy/" + text);

        assertThat(screen()).contains("We cannot find this page");
    }

    @Test
    void anotherCentersSessionIsNotFound() {
        SignIn.as(world.center().staff().therapist());

        UI.getCurrent().navigate("therapy/" + id.value());

        assertThat(getCurrentView()).isNotInstanceOf(TherapySessionView.class);
        assertThat(screen()).contains("We cannot find this page");
    }

    private TherapyState state() {
        return therapy.state(center, id);
    }
}
