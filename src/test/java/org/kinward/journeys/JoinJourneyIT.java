package org.kinward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kinward.families.HouseholdId;
import org.kinward.families.Letters;
import org.kinward.local.LocalMail;
import org.kinward.notifications.Postbox;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * From the coordinator's invitation through two mails and Keycloak to the first seat, on a phone in
 * Spanish; and the page of a center for strangers.
 */
@PortalTest
class JoinJourneyIT {

    private static final String PASSWORD = "una frase muy larga";
    private static final Pattern LINK = Pattern.compile("http\\S+login-actions/action-token\\S+");

    @Autowired MesaCenter mesa;
    @Autowired Postbox post;

    private final String address = "sol-" + UUID.randomUUID() + "@example.org";

    @Test
    void anInvitedSisterJoinsAndTakesASeat() {
        mesa.session(17, LocalTime.of(15, 35), 8);
        var household = mesa.newFamily("Silva");
        try (var morgan = Browser.onADesk("en-US").signIn("morgan");
                var sol = Browser.onAPhone("es-MX")) {
            invite(morgan, household);

            sol.open("join/" + Letters.codes(address).getLast());
            sol.see("Le damos la bienvenida, Sol");
            sol.look("join");
            sol.page.getByTestId("make-sign-in").click();
            sol.see("Falta un paso");
            sol.look("join-password");
            choosePassword(sol);
            signIn(sol);

            tellAboutHerself(sol);
            sol.open("program/sessions");
            sol.card("15:35").locator("vaadin-button").click();
            sol.submit().click();
            sol.see("Listo");

            morgan.open("families/" + household.value());
            morgan.see("Has a sign-in");
        }
    }

    @Test
    void aStrangerFindsNoPageUntilItIsOpenAndThenAsksForASignIn() {
        try (var alex = Browser.onADesk("en-US").signIn("alex");
                var stranger = Browser.onAPhone("en-US")) {
            alex.open("program-page");
            alex.look("program-page");
            mesa.openPage();
            stranger.open("join/center/mesa");
            stranger.see("family program");
            stranger.look("public-program");
            stranger.page.getByLabel("First name").fill("Rosa");
            stranger.page.getByLabel("Last name").fill("Reyes");
            stranger.page.getByLabel("Your mail address").fill(address);
            stranger.page.getByTestId("ask").click();
            stranger.see("Please look in your inbox");
            stranger.look("public-program-asked");
            post.deliver();

            stranger.open("join/" + Letters.codes(address).getLast());
            stranger.page.getByTestId("make-sign-in").click();
            stranger.see("One step is left");
            stranger.open("join/ZZZZZZZZZZZZZZZZ");
            stranger.see("can no longer be used");
            stranger.look("join-not-usable");
        }
    }

    private void invite(Browser morgan, HouseholdId household) {
        morgan.open("families/" + household.value());
        morgan.page.getByTestId("invite-invite").click();
        morgan.fill("Mail address", address);
        morgan.look("dialog-invite");
        morgan.page.locator("vaadin-dialog vaadin-select").click();
        morgan.page
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Spanish"))
                .click();
        morgan.submit().click();
        morgan.see("is on its way");
        morgan.look("family-page-invited");
        post.deliver();
    }

    private static void tellAboutHerself(Browser sol) {
        sol.see("Paso 1 de 5");
        sol.look("welcome-1");
        for (int step = 2; step <= 5; step++) {
            sol.page.getByTestId("next").click();
            sol.see("Paso " + step + " de 5");
            sol.look("welcome-" + step);
        }
        sol.page.locator("vaadin-checkbox input").check();
        sol.page.getByTestId("next").click();
        sol.see("Gracias");
    }

    private void choosePassword(Browser sol) {
        var mail = LocalMail.part(Letters.to(address).getLast(), "text/plain").orElseThrow();
        var link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        sol.page.navigate(link.group());
        sol.page.locator("#kc-info-message a, #kc-page-title").first().waitFor();
        sol.page.locator("#kc-info-message a, .instruction ~ p a").first().click();
        sol.page.locator("#password-new").fill(PASSWORD);
        sol.page.locator("#password-confirm").fill(PASSWORD);
        sol.page.locator("input[type=submit], button[type=submit]").first().click();
        assertThat(sol.page.locator("#password-new")).hasCount(0);
    }

    private void signIn(Browser sol) {
        sol.open("");
        sol.page.locator("a.big-button").click();
        sol.page.locator("#username").fill(address);
        sol.page.locator("#password").fill(PASSWORD);
        sol.page.locator("#kc-login").click();
    }
}
