package org.kinward.families.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.Relationship;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class FamiliesViewTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired FamilyDirectory directory;

    private TestCenter center;

    @BeforeEach
    void aCenter() {
        center = world.center();
    }

    @Test
    void coordinatorsSeeTheFamiliesOfTheirCenterOnly() {
        var family = world.family(center, 2);
        world.family(world.center(), 1);

        var view = open();

        assertThat(test(view.grid).size()).isEqualTo(1);
        assertThat(test(view.grid).getRow(0).id()).isEqualTo(family.household());
        assertThat(test(view.grid).getRow(0).members()).hasSize(2);
    }

    @Test
    void administratorsAndFacilitatorsCannotOpenTheFamilies() {
        SignIn.as(center.administrator());
        UI.getCurrent().navigate("families");
        assertThat(getCurrentView()).isNotInstanceOf(FamiliesView.class);

        SignIn.as(center.facilitator());
        UI.getCurrent().navigate("families");
        assertThat(getCurrentView()).isNotInstanceOf(FamiliesView.class);
    }

    @Test
    void familiesAreFoundByAMembersName() {
        world.family(center, 1);
        var wanted = world.family(center, 3);
        var view = open();

        test(view.name).setValue("ana2");

        assertThat(test(view.grid).size()).isEqualTo(1);
        assertThat(test(view.grid).getRow(0).id()).isEqualTo(wanted.household());
    }

    @Test
    void signsOfSearchPatternsAreOnlyText() {
        world.family(center, 1);
        var view = open();

        test(view.name).setValue("%");

        assertThat(test(view.grid).size()).isZero();
    }

    @Test
    void aFamilyIsEnteredWithItsMembers() {
        var view = open();
        test(view.add).click();
        var dialog = $(AddFamilyDialog.class).single();
        dialog.name.setValue("Rivera");
        fill(dialog.members.getFirst(), "Ana", Relationship.PARENT);
        test(dialog.more).click();
        fill(dialog.members.getLast(), "Luz", Relationship.SIBLING);

        submit();

        assertThat(dialog.isOpened()).isFalse();
        var entered = directory.search(center.id(), "rivera", 0, 10).getFirst();
        assertThat(entered.members())
                .extracting(member -> member.firstName() + " " + member.relationship())
                .containsExactly("Ana PARENT", "Luz SIBLING");
        assertThat(test(view.grid).size()).isEqualTo(1);
    }

    @Test
    void emptyFieldsSaySoAtTheField() {
        var view = open();
        test(view.add).click();
        var dialog = $(AddFamilyDialog.class).single();

        submit();

        assertThat(dialog.name.isInvalid()).isTrue();
        assertThat(dialog.members.getFirst().firstName.isInvalid()).isTrue();
        assertThat(dialog.members.getFirst().relationship.isInvalid()).isTrue();
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void charactersThatCannotBeShownAreRefusedAtTheField() {
        var view = open();
        test(view.add).click();
        var dialog = $(AddFamilyDialog.class).single();
        dialog.name.setValue("Ri\u0000vera");
        fill(dialog.members.getFirst(), "A\u202Ena", Relationship.PARENT);

        submit();

        assertThat(dialog.name.isInvalid()).isTrue();
        assertThat(dialog.members.getFirst().firstName.isInvalid()).isTrue();
        assertThat(directory.count(center.id(), "")).isZero();
    }

    @Test
    void aRowCanBeTakenAwayButNeverTheLast() {
        var view = open();
        test(view.add).click();
        var dialog = $(AddFamilyDialog.class).single();
        assertThat(dialog.members.getFirst().remove.isVisible()).isFalse();
        test(dialog.more).click();

        test(dialog.members.getFirst().remove).click();

        assertThat(dialog.members).hasSize(1);
        assertThat(dialog.members.getFirst().remove.isVisible()).isFalse();
    }

    @Test
    void whileNobodyWaitsThereIsNothingToLink() {
        world.family(center, 1);

        assertThat(open().waiting.isVisible()).isFalse();
    }

    @Test
    void somebodyWhoWaitsIsLinkedToTheMemberChosen() {
        var known = world.family(center, 3);
        world.waiting(center, "Wilma Waiting");
        var view = open();
        assertThat(view.waiting.isVisible()).isTrue();
        var dialog = openLink();
        var offered = test(dialog.member).getSuggestionItems();
        assertThat(offered).hasSize(3);

        dialog.member.setValue(offered.getLast());
        submit();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(view.waiting.isVisible()).isFalse();
        assertThat(offered.getLast().person().id()).isEqualTo(known.members().getLast());
    }

    @Test
    void aRefusedLinkKeepsTheDialogOpen() {
        world.family(center, 1);
        world.waiting(center, "Wilma Waiting");
        var view = open();
        var dialog = openLink();

        submit();
        assertThat(dialog.member.isInvalid()).isTrue();

        dialog.member.setValue(test(dialog.member).getSuggestionItems().getFirst());
        submit();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(view.waiting.isVisible()).isTrue();
        assertThat($(Notification.class).all()).isNotEmpty();
    }

    private LinkDialog openLink() {
        test($(Button.class).withTestId("link").single()).click();
        return $(LinkDialog.class).single();
    }

    private FamiliesView open() {
        SignIn.as(center.coordinator());
        return navigate(FamiliesView.class);
    }

    private static void fill(MemberRow row, String firstName, Relationship relationship) {
        row.firstName.setValue(firstName);
        row.lastName.setValue("Rivera");
        row.relationship.setValue(relationship);
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }
}
