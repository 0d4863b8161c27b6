package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinward.centers.ArrivalForm;
import org.kinward.centers.ArrivalService;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.scheduling.Equipment;
import org.kinward.scheduling.RoomHoursService;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.therapy.TherapyWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The way to a session, and what a family proposes instead of its time. */
@DatabaseTest
@Import({PrivacyWorld.class, TherapyWorld.class})
@ViewPackages(packages = "org.kinward")
class FamilyArrivalTest extends FamilyTherapyScreens {

    @Autowired ArrivalService arrivals;
    @Autowired RoomHoursService rooms;

    @Test
    void theAddressOpensAMapThatLearnsNothingElse() {
        arrivalIsKnown();
        book();

        navigate(FamilyTherapyView.class);

        var link = $(Anchor.class).withText("Directions: 12 Main St, Denver").single();
        assertThat(link.getHref()).endsWith("query=12+Main+St%2C+Denver");
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        assertThat($(Anchor.class).withText("Call the center: (303) 555-0142").single().getHref())
                .isEqualTo("tel:3035550142");
    }

    @Test
    void theRoomSaysHowToGetInAndTheCenterWhereToPark() {
        arrivalIsKnown();
        equip(Equipment.WHEELCHAIR_ACCESS, Equipment.VIDEO_SCREEN);
        book();

        assertThat(screen())
                .contains("Park behind the house")
                .contains("reached with a wheelchair")
                .doesNotContain("hearing loop");
    }

    @Test
    void aCenterThatSaysNothingHasNoDirections() {
        book();

        assertThat(screen()).doesNotContain("Directions", "Call the center");
    }

    @Test
    void timesAreProposedAndStandOnTheCard() {
        book();
        var view = navigate(FamilyTherapyView.class);
        press("Ask for another time");
        var dialog = $(FamilyOtherTimeDialog.class).single();
        submit();
        assertThat(dialog.times.getFirst().day.getErrorMessage()).contains("propose a time");

        dialog.times.getFirst().day.setValue(therapy.at(center, 8, 17).toLocalDate());
        submit();
        assertThat(dialog.times.getFirst().time.isInvalid()).isTrue();
        dialog.times.getFirst().time.setValue(LocalTime.of(17, 0));
        test(dialog.more).click();
        test(dialog.more).click();
        assertThat(dialog.more.isVisible()).isFalse();
        submit();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(text(view)).contains("You proposed:", "5:00", "We passed it on");
    }

    private void book() {
        therapy.book(center, therapy.open(center, family), therapy.at(center, 5, 10));
        SignIn.as(family.person());
    }

    private void arrivalIsKnown() {
        SignIn.run(
                center.administrator(),
                () -> {
                    long version = arrivals.find(center.id()).version();
                    arrivals.save(
                            new ArrivalForm(
                                    center.id(),
                                    "12 Main St, Denver",
                                    "(303) 555-0142",
                                    "Park behind the house",
                                    "",
                                    version));
                });
    }

    private void equip(Equipment... all) {
        SignIn.run(
                center.coordinator(),
                () -> rooms.setEquipment(center.id(), center.room(), Set.of(all)));
    }
}
