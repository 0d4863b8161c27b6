package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.scheduling.PreferredHoursService;
import org.kinward.scheduling.WeeklyHours;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.therapy.FamilyGoals;
import org.kinward.therapy.RequestState;
import org.kinward.therapy.TherapyRequests;
import org.kinward.therapy.TherapyWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a family wishes for: sessions, goals, and hours that suit. */
@DatabaseTest
@Import({TherapyWorld.class, PrivacyWorld.class})
@ViewPackages(packages = "org.kinward")
class FamilyWishesTest extends FamilyTherapyScreens {

    @Autowired TherapyRequests requests;
    @Autowired FamilyGoals goals;
    @Autowired PreferredHoursService hours;

    @Test
    void aRequestIsMadeAndTakenBack() {
        var view = navigate(FamilyTherapyView.class);

        press("Ask for a session");
        var dialog = $(FamilyRequestDialog.class).single();
        submit();
        assertThat(dialog.topic.isInvalid()).isTrue();
        dialog.topic.setValue("How we talk about money");
        dialog.suits.setValue("Tuesday evenings");
        submit();

        assertThat(text(view)).contains("How we talk about money", "Waiting for your center");
        var asked = requests.mine().getFirst();
        assertThat(asked.members()).containsExactlyInAnyOrderElementsOf(family.members());
        assertThat(asked.suits()).isEqualTo("Tuesday evenings");

        press("Take back");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(text(view)).contains("Taken back");
        assertThat(requests.mine().getFirst().state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void nobodyAsksForNobody() {
        navigate(FamilyTherapyView.class);
        press("Ask for a session");
        var dialog = $(FamilyRequestDialog.class).single();
        dialog.topic.setValue("To talk");
        dialog.members.setValue(Set.of());

        submit();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.members.isInvalid()).isTrue();
    }

    @Test
    void aGoalIsAddedCheckedOffAndRemoved() {
        var view = navigate(FamilyTherapyView.class);
        goalList().words.setValue("Eat together on Sundays");
        press("Add");
        assertThat(goals.mine()).hasSize(1);

        test($(Checkbox.class)
                        .withPropertyValue(Checkbox::getLabel, "Eat together on Sundays")
                        .single())
                .click();
        assertThat(goals.mine().getFirst().reachedAt()).isNotNull();

        press("Remove");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(goals.mine()).isEmpty();
        assertThat(text(view)).doesNotContain("Eat together on Sundays");
    }

    @Test
    void anEmptyGoalIsRefusedAtItsField() {
        navigate(FamilyTherapyView.class);

        press("Add");

        assertThat(goalList().words.isInvalid()).isTrue();
    }

    @Test
    void thoseOfAnotherFamilyAreNotHere() {
        goalsOf();
        var neighbor = world.family(center, 1);
        SignIn.as(neighbor.person());

        assertThat(screen()).doesNotContain("Eat together");
    }

    @Test
    void theHoursThatSuitAreSaidOnceAndShownAgain() {
        navigate(FamilyTherapyView.class);
        press("When it usually suits us");
        days().setValue(Set.of(DayOfWeek.TUESDAY));
        submit();

        assertThat(hours.hours(family.first()))
                .containsExactly(new WeeklyHours(DayOfWeek.TUESDAY, 17 * 60, 21 * 60));
        press("When it usually suits us");
        assertThat(days().getValue()).containsExactly(DayOfWeek.TUESDAY);
    }

    private CheckboxGroup<DayOfWeek> days() {
        var dialog = $(FamilyHoursDialog.class).single();
        assertThat(dialog.member.getValue().id()).isEqualTo(family.first());
        return Objects.requireNonNull(dialog.days.get(FamilyPartOfDay.EVENING));
    }

    private FamilyGoalList goalList() {
        return $(FamilyGoalList.class).single();
    }

    private void goalsOf() {
        SignIn.run(
                center.coordinator(),
                () -> goals.add(center.id(), family.household(), "Eat together"));
    }
}
