package org.kinward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The promise of the waitlist: a seat that is given up goes to whoever is first in line. */
@PortalTest
class WaitlistJourneyIT {

    /** No other session begins then. */
    private static final String TIME = "11:10";

    @Test
    void aFreedSeatGoesToTheFirstInLine() {
        try (var carmen = Browser.onADesk("en-US").signIn("carmen")) {
            carmen.open("sessions");
            planOneSeat(carmen);
        }
        try (var ana = Browser.onAPhone("es-MX").signIn("ana");
                var daniel = Browser.onAPhone("en-US").signIn("daniel")) {
            takeTheOnlySeat(ana);
            waitInLine(daniel);

            ana.open("program");
            ana.card(TIME).getByText("Cancelar mi lugar").click();
            ana.submit().click();
            ana.see("Listo. Está cancelado.");

            daniel.open("program");
            assertThat(daniel.card(TIME)).containsText("You have a seat");
            daniel.look("family-freed-seat");
            daniel.card(TIME).getByText("Cancel my place").click();
            daniel.submit().click();
            daniel.see("Done. It is cancelled.");
        }
    }

    private static void planOneSeat(Browser carmen) {
        carmen.press("Schedule session");
        carmen.choose("Module", "Processing trauma and stress");
        carmen.date("Date", carmen.dateIn(16));
        carmen.fill("Start", TIME + " AM");
        carmen.fill("Seats", "1");
        carmen.choose("Room", "Aspen");
        carmen.submit().click();
        carmen.see("The session is planned.");
    }

    private static void takeTheOnlySeat(Browser ana) {
        ana.open("program/sessions");
        ana.card(TIME).getByText("Inscribirme").click();
        ana.page.locator("vaadin-dialog").getByLabel("Ana Rivera").check();
        ana.submit().click();
        ana.see("Listo. Tiene un lugar.");
        assertThat(ana.card(TIME)).containsText("Tiene un lugar");
    }

    private static void waitInLine(Browser daniel) {
        daniel.open("program/sessions");
        assertThat(daniel.card(TIME)).containsText("Full");
        daniel.card(TIME).getByText("Join the waitlist").click();
        daniel.page.locator("vaadin-dialog").getByLabel("Daniel Brooks").check();
        daniel.submit().click();
        daniel.see("Done. You are number 1 in line.");
        Locator card = daniel.card(TIME);
        assertThat(card).containsText("On the waitlist: number 1 in line");
    }
}
