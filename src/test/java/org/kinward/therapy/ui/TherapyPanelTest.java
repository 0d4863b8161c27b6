package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class TherapyPanelTest extends TherapyScreens {

    @Test
    void aFamilysPageLeadsToItsSessionsAndHoldsItsGoals() {
        var id = therapy.open(center, family);
        therapy.open(center, world.family(center, 1));
        SignIn.as(center.coordinator());

        UI.getCurrent().navigate("families/" + family.household().value());

        assertThat($(TherapyList.class).single().getComponentCount()).isEqualTo(1);
        assertThat($(RouterLink.class, $(TherapyList.class).single()).single().getHref())
                .isEqualTo("therapy/" + id.value());
        assertThat(screen()).contains("No goals yet");
    }

    @Test
    void aFamilyWithoutSessionsSaysWhereToBegin() {
        SignIn.as(center.coordinator());

        UI.getCurrent().navigate("families/" + family.household().value());

        assertThat(screen()).contains("No family therapy yet");
    }
}
