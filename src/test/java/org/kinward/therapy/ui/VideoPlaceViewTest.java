package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class VideoPlaceViewTest extends TherapyScreens {

    @Test
    void anAddressIsCheckedAtItsFieldAndKept() {
        var card = open();
        card.address.setValue("http://meet.example.org/{code}");
        test(card.save).click();
        assertThat(card.address.getErrorMessage()).contains("https");

        card.address.setValue("https://meet.example.org/{code}");
        test(card.save).click();
        assertThat(notice()).isEqualTo("Saved.");
        assertThat(open().address.getValue()).isEqualTo("https://meet.example.org/{code}");
    }

    @Test
    void staffJoinAndAreToldNotToPassTheLinkOn() {
        var id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, 5, 10));
        test(open(id).join).click();
        assertThat(notice()).contains("not set up video");

        var card = open();
        card.address.setValue("https://meet.example.org/{code}");
        test(card.save).click();
        test(open(id).join).click();

        assertThat($(VideoDialog.class).single().link.getHref())
                .startsWith("https://meet.example.org/")
                .doesNotContain("code");
        assertThat($(VideoDialog.class).single().getElement().getTextRecursively())
                .contains("first name")
                .doesNotContain(center.staff().therapist().name());
    }

    @Test
    void anAddressIsRemovedAfterAskingWhereSessionsNeedIt() {
        var card = open();
        card.address.setValue("https://meet.example.org/{code}");
        test(card.save).click();
        therapy.open(center, family);

        card.address.clear();
        test(card.save).click();
        assertThat(open().address.getValue()).isNotEmpty();
        card = open();
        card.address.clear();
        test(card.save).click();
        test($(ConfirmDialog.class).last()).confirm();

        assertThat(open().address.getValue()).isEmpty();
    }

    @Test
    void coordinatorsAreRefused() {
        SignIn.as(center.coordinator());

        UI.getCurrent().navigate("video");

        assertThat(getCurrentView()).isNotInstanceOf(VideoPlaceView.class);
    }

    private VideoPlaceCard open() {
        SignIn.as(center.administrator());
        navigate(VideoPlaceView.class);
        return $(VideoPlaceCard.class).single();
    }
}
