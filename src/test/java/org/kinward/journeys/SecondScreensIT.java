package org.kinward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.education.SessionId;
import org.springframework.beans.factory.annotation.Autowired;

/** What opens behind a button, on a phone in Spanish and on a desk in English. */
@PortalTest
class SecondScreensIT {

    @Autowired MesaCenter mesa;

    @ParameterizedTest
    @EnumSource
    void aCoordinatorsSecondScreensReadWell(Device device) {
        mesa.waitingSignIn("Quentin Vale");
        var planned = mesa.session(17, LocalTime.of(12, 5 + device.ordinal()), 3);
        mesa.signUp(planned, 2);
        var begun = mesa.begunSession(3);
        try (var morgan = device.start().signIn("morgan")) {
            session(morgan, planned);
            families(morgan);
            modules(morgan);
            sheet(morgan, begun);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAdministratorsDialogsReadWell(Device device) {
        try (var alex = device.start().signIn("alex")) {
            alex.open("centers");
            alex.lookInto("add-room", "dialog-add-room");
            alex.lookInto("open-center", "dialog-open-center");
            alex.open("engagement");
            alex.page.locator("main header vaadin-button").click();
            alex.page.locator("vaadin-dialog vaadin-radio-button").nth(1).click();
            alex.page.locator("vaadin-dialog vaadin-text-area").waitFor();
            alex.lookAtDialog("dialog-export-detail");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFamilysSecondScreensReadWellFromTheDoorOn(Device device) {
        var time = LocalTime.of(12, 17 + device.ordinal());
        mesa.session(18, time, 8);
        try (var mei = device.start()) {
            door(mei);
            mei.signIn("mei");
            mei.open("program/sessions");
            var button = mei.card(time.toString()).locator("vaadin-button");
            button.click();
            mei.lookAtDialog("dialog-sign-up");
            button.click();
            mei.submit().click();
            assertThat(mei.submit()).hasCount(0);
            button.click();
            mei.lookAtDialog("dialog-cancel-place");
            mei.open("no-such-page");
            mei.page.locator("h2").first().waitFor();
            mei.look("page-not-found");
        }
    }

    @Test
    void twoEditorsOfOneSessionAreToldAboutEachOther() {
        var session = mesa.session(19, LocalTime.of(12, 25), 10);
        try (var desk = Browser.onADesk("en-US").signIn("morgan");
                var phone = Browser.onAPhone("es-US").signIn("morgan")) {
            desk.open("sessions/" + session.value());
            phone.open("sessions/" + session.value());
            phone.page.getByTestId("edit").click();
            desk.press("Edit session");
            desk.fill("Seats", "7");
            desk.submit().click();
            desk.see("0 of 7");

            desk.press("Edit session");
            phone.fill("Lugares", "5");
            phone.page.getByTestId("submit").click();
            phone.see("10 → 7");
            phone.look("dialog-edit-conflict");
            phone.page.getByTestId("apply-mine").click();
            phone.see("0 de 5");

            desk.fill("Seats", "9");
            desk.page.getByTestId("submit").click();
            desk.see("Seats: 7 → 5 (their change; you entered 9)");
            desk.look("dialog-edit-conflict");
            desk.press("Use theirs");
            desk.page.getByTestId("submit").click();
            desk.see("0 of 5");
        }
    }

    private static void session(Browser morgan, SessionId planned) {
        morgan.open("sessions");
        morgan.lookInto("schedule", "dialog-schedule-session");
        morgan.open("sessions/" + planned.value());
        morgan.page.getByTestId("take-off").first().waitFor();
        morgan.look("session-roster");
        morgan.lookInto("edit", "dialog-edit-session");
        morgan.lookInto("cancel-session", "dialog-cancel-session");
        morgan.lookInto("take-off", "dialog-take-off");
        morgan.page.getByTestId("enroll").click();
        morgan.page.locator("vaadin-dialog vaadin-combo-box input").fill("Hidalgo");
        morgan.page.locator("vaadin-combo-box-item:visible").first().click();
        morgan.page.locator("vaadin-dialog vaadin-checkbox").first().waitFor();
        morgan.look("dialog-enroll-family");
        morgan.page.keyboard().press("Escape");
        leaveWithoutSaving(morgan);
    }

    private static void families(Browser morgan) {
        morgan.open("families");
        morgan.page.getByTestId("link").first().waitFor();
        morgan.look("families-waiting");
        morgan.lookInto("link", "dialog-link-sign-in");
        morgan.page.getByTestId("add-family").click();
        morgan.page.getByTestId("add-member").click();
        assertThat(morgan.page.locator(".member-row")).hasCount(2);
        morgan.lookAtDialog("dialog-add-family");
    }

    private static void modules(Browser morgan) {
        morgan.open("modules");
        morgan.lookInto("add-module", "dialog-add-module");
        morgan.lookInto("rename", "dialog-rename-module");
        morgan.lookInto("retire", "dialog-retire-module");
        morgan.page.getByTestId("add-module").click();
        morgan.page.locator("vaadin-dialog input").first().pressSequentially("Sleep");
        morgan.page.keyboard().press("Escape");
        leaveWithoutSaving(morgan);
    }

    /** What was typed is not thrown away without asking. */
    private static void leaveWithoutSaving(Browser morgan) {
        var leave =
                morgan.page.locator("vaadin-confirm-dialog vaadin-button[slot='reject-button']");
        leave.waitFor();
        morgan.look("question-leave");
        leave.click();
        assertThat(morgan.page.locator("vaadin-dialog")).hasCount(0);
    }

    private static void sheet(Browser morgan, SessionId begun) {
        morgan.open("attendance/" + begun.value());
        morgan.page.locator("li.person").first().waitFor();
        morgan.look("sheet");
        morgan.page.locator("li.person vaadin-menu-bar-button:visible").first().click();
        // The second of came late, left early, excused.
        morgan.page.locator("vaadin-menu-bar-list-box vaadin-menu-bar-item").nth(1).click();
        morgan.lookAtDialog("dialog-minutes");
        morgan.page.locator("main header vaadin-button:visible").nth(1).click();
        morgan.lookAtDialog("dialog-close-sheet");
    }

    private static void door(Browser somebody) {
        for (var path : List.of("sign-in", "sign-in?problem", "signed-out")) {
            somebody.open(path);
            somebody.page.locator("a.big-button").waitFor();
            somebody.look("door-" + path.replace("?", "-"));
        }
    }
}
