package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.therapy.Answer;

/** What screens say of a session that lost its people. */
@DatabaseTest
@ViewPackages(packages = "org.kinward")
class TurnoutViewTest extends TherapyScreens {

    @Test
    void aSessionGoesOnWithoutWhoIsNoLongerInItOnceStaffSaySo() {
        var client = privacy.client(center, "J.R.");
        family.members().forEach(one -> privacy.letMeet(center, client, one));
        var id = therapy.open(center, family, client);
        therapy.book(center, id, therapy.at(center, 5, 10));
        assertThat(open(id).goOn.isVisible()).isFalse();
        privacy.revoke(center, privacy.consentFor(center, client, family.first()));

        var view = open(id);
        test(view.goOn).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(view.goOn.isVisible()).isFalse();
    }

    @Test
    void aSessionNobodyIsInAnyMoreSaysSoEverywhere() {
        var client = privacy.client(center, "J.R.");
        var one = world.family(center, 1);
        privacy.letMeet(center, client, one.first());
        var empty = therapy.open(center, one, client);
        therapy.book(center, empty, therapy.at(center, 5, 10));
        privacy.revoke(center, privacy.consentFor(center, client, one.first()));

        var view = open(empty);

        assertThat(view.facts.getElement().getTextRecursively())
                .contains("Nobody is in it any more")
                .doesNotContain("Waiting for answers");
        assertThat(view.obstacles.getElement().getTextRecursively())
                .contains("Cancel the session")
                .doesNotContain("Safe to invite");
        assertThat(view.find.isVisible()).isFalse();
        openList(center.staff().therapist());
        assertThat($(TherapyList.class).last().getElement().getTextRecursively())
                .contains("Family systems therapy, ", "Nobody is in it any more")
                .doesNotContain("0 of 0");
    }

    @Test
    void tooFewWhoCanComeAreSaidAndTheFamilyReadsOneNeutralSentence() {
        var id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, 5, 10));
        var second = family.members().get(1);
        therapy.answer(center, id, privacy.second(center, family), second, Answer.DECLINED);

        assertThat(open(id).facts.getElement().getTextRecursively())
                .contains("Too few people can come")
                .doesNotContain("Waiting for answers");
        SignIn.as(family.person());
        assertThat(navigate(FamilyTherapyView.class).getElement().getTextRecursively())
                .contains("We look at how to go on")
                .doesNotContain("Waiting for answers");
    }
}
