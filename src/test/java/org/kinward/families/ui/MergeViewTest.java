package org.kinward.families.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.menubar.MenuBarTester;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.families.MemberId;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator joins two entries on the family's page, and takes them apart again. */
@DatabaseTest
@ViewPackages(packages = "org.kinward")
class MergeViewTest extends SpringBrowserlessTest {

    /** Where "Entered twice" stands in the menu of somebody with one sign-in. */
    private static final int JOIN = 4;

    private static final int JOIN_WITHOUT_SIGN_IN = 3;

    @Autowired World world;

    private TestCenter center;
    private TestFamily family;

    @BeforeEach
    void aFamilyOfTwo() {
        center = world.center();
        family = world.family(center, 2);
    }

    @Test
    void whatItDoesIsShownFirstThenItIsDoneAndUndone() {
        var view = open();
        var dialog = dialog(view);
        choose(dialog, family.members().getLast());
        assertThat(text(dialog.preview))
                .contains("Ana1", "No coming sessions", "the privacy officer has to record it")
                .doesNotContain("sign-in goes over");
        assertThat(text(dialog.preview))
                .contains("These look like two different people", "Ana0 River", "Ana1 River")
                .contains("Year of birth", "not known", "Sign-in");

        dialog.stays.setValue(dialog.other.getValue());
        assertThat(text(dialog.preview)).contains("The sign-in goes over to the entry that stays");
        submit();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(view.cards).hasSize(2);
        assertThat(text(view.cards.getLast())).contains("Ana0", "Entered twice");
        assertThat(view.cards.getLast().more.isVisible()).isFalse();

        test($(Button.class).withTestId("undo-merge").single()).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(text(view)).doesNotContain("Entered twice");
        assertThat($(Button.class).withTestId("undo-merge").all()).isEmpty();
    }

    @Test
    void anObstacleIsSaidAtOnceAndJoiningIsRefused() {
        var other = world.family(center, 1);
        var dialog = dialog(open());
        submit();
        assertThat(dialog.other.isInvalid()).isTrue();

        choose(dialog, other.first());
        assertThat(text(dialog.preview)).contains("Both entries have a sign-in of their own");
        submit();

        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void theEntryWithTheSignInIsToStayUnlessSomebodySaysOtherwise() {
        var view = open();
        new MenuBarTester<>(view.cards.getLast().more).clickItem(0, JOIN_WITHOUT_SIGN_IN);
        var dialog = $(MergeDialog.class).single();
        choose(dialog, family.first());

        assertThat(dialog.stays.getValue().id()).isEqualTo(family.first());
    }

    private void choose(MergeDialog dialog, MemberId member) {
        dialog.other.setValue(
                test(dialog.other).getSuggestionItems().stream()
                        .filter(choice -> choice.id().equals(member))
                        .findFirst()
                        .orElseThrow());
    }

    private MergeDialog dialog(FamilyView view) {
        new MenuBarTester<>(view.cards.getFirst().more).clickItem(0, JOIN);
        return $(MergeDialog.class).single();
    }

    private FamilyView open() {
        SignIn.as(center.coordinator());
        UI.getCurrent().navigate("families/" + family.household().value());
        return (FamilyView) getCurrentView();
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
