package org.kinward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mother on her phone, in Spanish: takes seats, waits in line where it is full, cancels. */
@PortalTest
class FamilyJourneyIT {

    @Test
    void aFamilySignsUpOnAPhoneAndCancels() {
        try (var ana = Browser.onAPhone("es-MX").signIn("ana")) {
            ana.see("Mi programa");
            ana.look("family-program-empty");
            ana.open("program/sessions");
            ana.see("Buscar una sesión");
            ana.look("family-sessions");

            ana.card("Comunicación y expresión sana").getByText("Inscribirme").click();
            ana.look("family-sign-up");
            ana.submit().click();
            ana.see("Listo. Tiene 2 lugares.");
            assertThat(ana.card("Comunicación y expresión sana")).containsText("Tiene 2 lugares");

            ana.open("my-details");
            ana.see("Mis datos");
            ana.look("family-details");

            ana.open("program");
            ana.see("Próximas");
            ana.look("family-program");
            ana.card("Comunicación y expresión sana").getByText("Cancelar mi lugar").click();
            ana.submit().click();
            ana.see("Listo. Está cancelado.");
            ana.see("Todavía no hay nada planeado");
        }
    }

    @Test
    void aFullSessionPutsTheFamilyInLine() {
        try (var ana = Browser.onAPhone("en-US").signIn("ana")) {
            ana.open("program/sessions");
            Locator full =
                    ana.page
                            .locator("article.session-card")
                            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Full")))
                            .first();
            full.getByText("Join the waitlist").click();
            ana.submit().click();
            ana.see("in line");
            ana.open("program");
            ana.see("Waiting in line");
            ana.look("family-waiting");
            ana.page.getByText("Leave the waitlist").first().click();
            ana.submit().click();
            ana.see("Done. It is cancelled.");
        }
    }
}
