package org.kinward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kinward.local.DemoUsers;
import org.kinward.local.LocalKeycloak;
import org.kinward.local.TestServices;
import org.kinward.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Leaving: by the own menu, and when Keycloak ends the session from afar. */
@PortalTest
class SignOutIT {

    @Autowired TestClock clock;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void signingOutEndsTheSessionHereAndAtKeycloak() {
        try (var daniel = Browser.onAPhone("en-US").signIn("daniel")) {
            daniel.page.locator(".person-menu vaadin-menu-bar-button:visible").first().click();
            daniel.page.getByText("Sign out").click();
            daniel.see("You are signed out");
            daniel.look("signed-out");

            daniel.open("program");
            daniel.see("Sign in");
            daniel.look("sign-in");
            daniel.page.locator("a.big-button").click();
            daniel.page.locator("#password").waitFor();
        }
    }

    @Test
    void aSessionEndedInKeycloakIsOverHere() throws IOException, InterruptedException {
        try (var daniel = Browser.onAPhone("en-US").signIn("daniel")) {
            daniel.see("My program");
            daniel.open("no-such-page");
            daniel.see("We cannot find this page");
            daniel.look("not-found");

            endInKeycloak("daniel");

            daniel.open("program");
            daniel.see("Your center’s family program");
        }
    }

    @Test
    void aForgottenTabDoesNotStaySignedIn() {
        try (var daniel = Browser.onAPhone("en-US").signIn("daniel")) {
            clock.pass(Duration.ofMinutes(29));
            heartbeat(daniel);
            daniel.open("program");
            daniel.see("My program");
            // What the page still asks for would count as use once the clock has moved.
            daniel.page.waitForLoadState(LoadState.NETWORKIDLE);

            clock.pass(Duration.ofMinutes(29));
            heartbeat(daniel);
            clock.pass(Duration.ofMinutes(2));
            heartbeat(daniel);

            daniel.open("program");
            daniel.see("Your center’s family program");
        } finally {
            clock.comeBack();
        }
    }

    /** What the open tab sends by itself every five minutes. */
    private static void heartbeat(Browser browser) {
        browser.page.evaluate("() => fetch('/?v-r=heartbeat&v-uiId=0', {method: 'POST'})");
    }

    private void endInKeycloak(String username) throws IOException, InterruptedException {
        var keycloak = TestServices.keycloak().url();
        var user = DemoUsers.load().named(username).id();
        var answer =
                http.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                keycloak
                                                        + "/admin/realms/kinward/users/"
                                                        + user
                                                        + "/logout"))
                                .header("Authorization", "Bearer " + adminToken(keycloak))
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    private String adminToken(String keycloak) throws IOException, InterruptedException {
        var answer =
                http.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                keycloak
                                                        + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "grant_type=password&client_id=admin-cli&username="
                                                        + LocalKeycloak.ADMIN
                                                        + "&password="
                                                        + LocalKeycloak.ADMIN))
                                .build(),
                        BodyHandlers.ofString());
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }
}
