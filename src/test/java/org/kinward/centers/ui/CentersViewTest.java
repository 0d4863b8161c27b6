package org.kinward.centers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinward.centers.ArrivalForm;
import org.kinward.centers.ArrivalService;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.identity.SignedIn;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class CentersViewTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired CenterDirectory directory;
    @Autowired ArrivalService arrivals;

    @Test
    void administratorsSeeTheirCenterAndItsRooms() {
        var center = world.center();
        var other = world.center();

        var text = open(center.staff().administrator()).list.getElement().getTextRecursively();

        assertThat(text)
                .contains(center.code())
                .contains("Mountain Time")
                .contains("Aspen: 12 seats")
                .doesNotContain(other.code());
    }

    @Test
    void administratorsOfOneCenterOpenNone() {
        assertThat(open(world.center().administrator()).open.isAttached()).isFalse();
    }

    @Test
    void administratorsOfTheWholeOrganizationOpenCenters() {
        assertThat(open(forAll(world.center().administrator())).open.isAttached()).isTrue();
    }

    @Test
    void coordinatorsCannotOpenTheCenters() {
        SignIn.as(world.center().coordinator());

        UI.getCurrent().navigate("centers");

        assertThat(getCurrentView()).isNotInstanceOf(CentersView.class);
    }

    @Test
    void anAddedRoomIsListed() {
        var view = open(world.center().administrator());
        test($(Button.class).withTestId("add-room").single()).click();
        var dialog = $(AddRoomDialog.class).single();
        dialog.name.setValue("Birch");
        dialog.seats.setValue(20);

        submit();

        assertThat(view.list.getElement().getTextRecursively()).contains("Birch: 20 seats");
    }

    @Test
    void aTakenRoomNameIsRefusedAtTheField() {
        open(world.center().administrator());
        test($(Button.class).withTestId("add-room").single()).click();
        var dialog = $(AddRoomDialog.class).single();
        dialog.name.setValue("aspen");

        submit();
        assertThat(dialog.seats.isInvalid()).isTrue();

        dialog.seats.setValue(3);
        submit();
        assertThat(dialog.name.getErrorMessage()).contains("aspen");
    }

    @Test
    void theWayToACenterIsEnteredAndChecked() {
        var center = world.center();
        open(center.administrator());
        test($(Button.class).withTestId("arrival").single()).click();
        var dialog = $(ArrivalDialog.class).single();
        dialog.address.setValue("12 Main St, Denver");
        dialog.phone.setValue("call me");
        submit();
        assertThat(dialog.phone.isInvalid()).isTrue();
        assertThat(dialog.address.getValue()).isEqualTo("12 Main St, Denver");

        dialog.phone.setValue("(303) 555-0142");
        dialog.noteEs.setValue("Estacione detrás de la casa");
        submit();

        assertThat(dialog.isOpened()).isFalse();
        var found = directory.arrival(center.id());
        assertThat(found.address()).isEqualTo("12 Main St, Denver");
        assertThat(found.phone()).isEqualTo("(303) 555-0142");
        assertThat(found.note().in(Locale.of("es"))).isEqualTo("Estacione detrás de la casa");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotLost() {
        var center = world.center();
        open(center.administrator());
        test($(Button.class).withTestId("arrival").single()).click();
        var dialog = $(ArrivalDialog.class).single();
        var read = arrivals.find(center.id());
        arrivals.save(new ArrivalForm(center.id(), "1 First St", "", "", "", read.version()));

        dialog.address.setValue("2 Second St");
        submit();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(directory.arrival(center.id()).address()).isEqualTo("1 First St");
    }

    @Test
    void anOpenedCenterHasItsZone() {
        var view = open(forAll(world.center().administrator()));
        var code = "t" + UUID.randomUUID().toString().substring(0, 8);
        test(view.open).click();
        var dialog = $(OpenCenterDialog.class).single();
        dialog.name.setValue("Harbor House");
        dialog.code.setValue("Not A Code");
        submit();
        assertThat(dialog.code.isInvalid()).isTrue();
        assertThat(dialog.zone.isInvalid()).isTrue();

        dialog.code.setValue(code);
        dialog.zone.setValue("America/Phoenix");
        submit();

        assertThat(directory.own())
                .filteredOn(center -> center.code().equals(code))
                .singleElement()
                .extracting(CenterDetails::zone)
                .hasToString("America/Phoenix");
    }

    private CentersView open(SignedIn person) {
        SignIn.as(person);
        return navigate(CentersView.class);
    }

    private static SignedIn forAll(SignedIn person) {
        return new SignedIn(person.account(), person.name(), person.roles(), Set.of(), true);
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }
}
