package org.kinward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The people who run the program, at their desks and with a phone in the group room. */
@PortalTest
class StaffJourneyIT {

    @Test
    void aFacilitatorTakesAttendanceWithAFewTaps() {
        try (var felix = Browser.onAPhone("en-US").signIn("felix")) {
            felix.see("Today");
            felix.look("facilitator-today");
            felix.page.locator("article.session-card a").first().click();
            felix.see("marked");
            felix.look("attendance-sheet");
            felix.page.locator("li.person .marks vaadin-button").first().click();
            felix.see("1 of");
            felix.press("Everyone else attended");
            felix.look("attendance-rest");
            felix.press("Mark as attended");
            felix.see("is now marked as attended");
            felix.look("attendance-sheet-marked");
        }
    }

    @Test
    void aCoordinatorSchedulesEditsAndCancelsASession() {
        try (var carmen = Browser.onADesk("en-US").signIn("carmen")) {
            carmen.open("sessions");
            carmen.press("Schedule session");
            carmen.look("schedule-session");
            carmen.choose("Module", "Setting boundaries");
            carmen.date("Date", carmen.dateIn(9));
            carmen.fill("Start", "7:20 AM");
            carmen.fill("Seats", "10");
            carmen.choose("Room", "Birch");
            carmen.submit().click();
            carmen.see("7:20 AM");

            carmen.page
                    .locator("vaadin-grid a:visible")
                    .filter(new Locator.FilterOptions().setHasText("7:20 AM"))
                    .first()
                    .click();
            carmen.see("Birch Room");
            carmen.look("session-details");
            carmen.press("Edit session");
            carmen.fill("Seats", "7");
            carmen.submit().click();
            carmen.see("0 of 7");
            carmen.press("Cancel session");
            carmen.look("cancel-session");
            carmen.fill("Reason", "The heating is broken");
            carmen.submit().click();
            carmen.see("The session is cancelled.");
        }
    }

    @Test
    void anAdministratorTakesTheReportHome() throws IOException {
        try (var alex = Browser.onADesk("en-US").signIn("alex")) {
            alex.see("Engagement");
            alex.look("engagement");
            alex.see("Attendance rate");
            alex.press("Export");
            alex.look("engagement-export");
            assertThat(fileFrom(alex)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            alex.open("engagement");
            alex.press("Export");
            alex.page.getByLabel("Excel").first().check();
            assertThat(fileFrom(alex)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static byte[] fileFrom(Browser browser) throws IOException {
        var download = browser.page.waitForDownload(() -> browser.submit().click());
        return Files.readAllBytes(download.path());
    }

    @ParameterizedTest
    @CsvSource({
        "carmen, sessions",
        "carmen, modules",
        "carmen, families",
        "alex, centers",
        "alex, engagement",
        "ana, program",
        "ana, program/sessions",
        "ana, shared",
        "ana, messages",
        "felix, calendar",
        "carmen, outbox",
        "alex, mail",
        "carmen, families/import",
        "carmen, program-page",
        "priya, clients",
        "priya, registers",
        "priya, audit",
        "priya, audit/holds",
        "priya, notice/cedar",
        "felix, today",
        "ana, my-details",
        "ana, program/therapy",
        "daniel, program/therapy",
        "tomas, therapy",
        "tomas, schedule",
        "carmen, schedule?view=list",
        "carmen, hours",
        "tomas, therapy/away",
        "alex, video"
    })
    void everyScreenReadsWellInBothLanguagesAndSizes(String username, String path) {
        try (var desk = Browser.onADesk("es-US").signIn(username);
                var phone = Browser.onAPhone("en-US").signIn(username)) {
            for (Browser browser : List.of(desk, phone)) {
                browser.open(path);
                browser.page.locator("main h1, main h2").first().waitFor();
                browser.look("screen-" + username + "-" + path.replaceAll("[^a-z]", "-"));
            }
        }
    }
}
