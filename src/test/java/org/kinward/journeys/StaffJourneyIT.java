package org.kinward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
            felix.page.locator("a.big-button").first().click();
            felix.see("marked");
            felix.look("attendance-sheet");
            felix.page.locator("li.person .marks vaadin-button").first().click();
            felix.see("1 of");
            felix.press("Everyone else attended");
            felix.see("is now marked as attended");
        }
    }

    @Test
    void anAdministratorTakesTheReportHome() {
        try (var alex = Browser.onADesk("en-US").signIn("alex")) {
            alex.see("Engagement");
            alex.look("engagement");
            alex.see("Attendance rate");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "carmen, sessions",
        "carmen, modules",
        "carmen, families",
        "alex, centers",
        "alex, engagement",
        "tomas, ''"
    })
    void everyStaffScreenReadsWellInBothLanguagesAndSizes(String username, String path) {
        try (var desk = Browser.onADesk("es-US").signIn(username);
                var phone = Browser.onAPhone("en-US").signIn(username)) {
            for (Browser browser : List.of(desk, phone)) {
                browser.open(path);
                browser.page.locator("main h1, main h2").first().waitFor();
                browser.look("staff-" + username + "-" + path);
                assertThat(overflows(browser.page)).as("sideways scrolling").isFalse();
            }
        }
    }

    private static boolean overflows(Page page) {
        return (boolean)
                page.evaluate(
                        "document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }
}
