package org.kinward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sheet a facilitator closes without having marked everybody says so, and keeps saying so. */
@PortalTest
class SheetJourneyIT {

    @Autowired MesaCenter mesa;

    @Test
    void whoeverHasNoMarkStaysNotRecorded() {
        var session = mesa.begunSession(2);
        try (var morgan = Browser.onAPhone("en-US").signIn("morgan")) {
            morgan.open("attendance/" + session.value());
            morgan.see("0 of 4 marked");
            morgan.page.locator("li.person .marks vaadin-button").first().click();
            morgan.see("1 of 4 marked");
            morgan.press("Close sheet");
            morgan.see("3 people have no mark and will be shown as not recorded.");
            morgan.page
                    .locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                    .click();
            assertNotRecorded(morgan);

            morgan.page.reload();
            assertNotRecorded(morgan);
            morgan.look("attendance-sheet-closed");

            morgan.press("Open again");
            morgan.see("1 of 4 marked");
            assertThat(badges(morgan)).hasCount(3);
        }
    }

    private static void assertNotRecorded(Browser morgan) {
        morgan.see("Closed by Morgan Lee");
        morgan.see("3 people are not recorded.");
        assertThat(badges(morgan)).hasCount(3);
    }

    private static Locator badges(Browser morgan) {
        return morgan.page
                .locator("li.person .status-badge:visible")
                .filter(new Locator.FilterOptions().setHasText("Not recorded"));
    }
}
