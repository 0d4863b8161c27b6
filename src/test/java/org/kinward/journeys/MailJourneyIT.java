package org.kinward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinward.local.TestServices;
import org.kinward.notifications.Postbox;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A mother in her phone's calendar and inbox: a neutral mail in Spanish, a private calendar, and
 * both follow when the coordinator moves the session.
 */
@PortalTest
class MailJourneyIT {

    private static final String MEI = "mei@kinward.example";

    @Autowired MesaCenter mesa;
    @Autowired Postbox post;

    private final HttpClient calendarProgram = HttpClient.newHttpClient();

    @Test
    void mailAndCalendarFollowASessionThatMoves() throws Exception {
        var session = mesa.session(16, LocalTime.of(13, 5), 8);
        try (var mei = Browser.onAPhone("es-MX").signIn("mei");
                var morgan = Browser.onADesk("en-US").signIn("morgan")) {
            choose(mei);
            var address = subscribe(mei);
            mei.open("program/sessions");
            mei.card("13:05").locator("vaadin-button").click();
            mei.submit().click();
            mei.see("Listo");
            post.deliver();
            assertThat(lastSubject()).isEqualTo("Su cita está confirmada");
            assertThat(lines(address)).contains("SUMMARY:Cita", "SEQUENCE:0", "STATUS:CONFIRMED");

            morgan.open("sessions/" + session.value());
            morgan.press("Edit session");
            morgan.fill("Start", "2:45 PM");
            morgan.submit().click();
            morgan.see("2:45 PM");
            post.deliver();

            assertThat(lastSubject()).isEqualTo("Su cita cambió");
            assertThat(lines(address))
                    .contains("SEQUENCE:1", "SUMMARY:Cita")
                    .anyMatch(line -> line.startsWith("DTSTART") && line.endsWith("T144500"));
            mei.open("messages");
            mei.see("Sesión cambiada");
            mei.look("messages");
            revoke(mei, address);
        }
    }

    private static void choose(Browser mei) {
        mei.open("messages");
        mei.page.getByTestId("change-settings").click();
        mei.page.locator("vaadin-dialog vaadin-select").click();
        mei.page
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Español"))
                .click();
        mei.look("dialog-message-settings");
        mei.submit().click();
        mei.see("Guardado.");
        mei.page.getByTestId("example").click();
        mei.lookAtDialog("dialog-message-example");
    }

    private static String subscribe(Browser mei) {
        mei.open("calendar");
        mei.page.getByTestId("make-address").click();
        var field = mei.page.getByTestId("calendar-address").locator("input");
        field.waitFor();
        mei.look("calendar-address");
        return field.inputValue();
    }

    /** A calendar address that was taken away is no other than one that never was. */
    private void revoke(Browser mei, String address) throws Exception {
        mei.open("calendar");
        mei.page.getByTestId("revoke-address").click();
        mei.page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']").click();
        mei.see("La dirección fue quitada.");
        var nobodys = address.replaceAll("[^/]{43}\\.ics", "a".repeat(43) + ".ics");

        var revoked = get(address);
        var never = get(nobodys);
        var anywhere = get(TestServices.portal().url() + "/no/such/place");

        assertThat(List.of(never.statusCode(), anywhere.statusCode()))
                .containsOnly(revoked.statusCode());
        assertThat(List.of(never.body(), anywhere.body())).containsOnly(revoked.body());
        assertThat(never.headers().map().keySet()).isEqualTo(revoked.headers().map().keySet());
    }

    private List<String> lines(String address) throws IOException, InterruptedException {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().toList();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return calendarProgram.send(
                HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String lastSubject() throws MessagingException {
        var last =
                TestServices.mail().received().stream()
                        .filter(mail -> isTo(mail, MEI))
                        .toList()
                        .getLast();
        return last.getSubject();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
