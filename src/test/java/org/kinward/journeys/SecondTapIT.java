package org.kinward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kinward.education.SeatCount;
import org.kinward.education.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Mei taps twice, goes back, or has two tabs open. She and her partner have two seats then, once,
 * and nothing on screen frightens her.
 */
@PortalTest
class SecondTapIT {

    private static final String DONE = "Done. You have 2 seats.";

    @Autowired MesaCenter mesa;
    @Autowired JdbcClient jdbc;

    @Test
    void aDoubleTapTakesTheSeatsOnce() {
        takeSeats(LocalTime.of(10, 5), Locator::dblclick);
    }

    @Test
    void twoTapsInOneMomentTakeTheSeatsOnce() {
        takeSeats(
                LocalTime.of(10, 10),
                button -> button.evaluate("it => { it.click(); it.click(); }"));
    }

    @Test
    void backAndTappingAgainTakesNoSecondSeat() {
        var session = mesa.session(13, LocalTime.of(10, 20), 8);
        try (var mei = Browser.onAPhone("en-US").signIn("mei")) {
            mei.page.locator("main a.big-button").click();
            mei.card("10:20").getByText("Sign up").click();
            mei.submit().waitFor();
            // On a phone, Back is how many people leave a dialog.
            mei.page.goBack();
            assertThat(mei.page.locator("vaadin-dialog")).hasCount(0);
            mei.page.goForward();
            mei.card("10:20").getByText("Sign up").click();
            mei.submit().click();
            mei.see(DONE);

            mei.page.goBack();
            assertSeatedOnce(mei, "10:20", session);
            mei.page.goForward();
            assertSeatedOnce(mei, "10:20", session);
        }
    }

    @Test
    void theSameAnswerInTwoTabsTakesTheSeatsOnce() {
        var session = mesa.session(14, LocalTime.of(10, 25), 8);
        try (var first = Browser.onAPhone("en-US").signIn("mei");
                var second = first.secondTab()) {
            askToSignUp(first, "10:25");
            askToSignUp(second, "10:25");
            first.submit().evaluate("button => button.click()");
            second.submit().evaluate("button => button.click()");
            first.see(DONE);
            second.see(DONE);
            assertSeatedOnce(first, "10:25", session);
            assertSeatedOnce(second, "10:25", session);
        }
    }

    @Test
    void anotherAnswerInASecondTabIsToldWhatToDo() {
        var session = mesa.session(15, LocalTime.of(10, 35), 8);
        try (var first = Browser.onAPhone("en-US").signIn("mei");
                var second = first.secondTab()) {
            askToSignUp(first, "10:35");
            askToSignUp(second, "10:35");
            first.page.locator("vaadin-dialog vaadin-checkbox input").last().uncheck();
            first.submit().click();
            first.see("Done. You have a seat.");

            second.submit().click();
            second.see("Your family is already signed up. To bring other people, cancel first");
            assertThat(second.card("10:35")).containsText("You have a seat");
            second.look("family-second-tab");
            assertThat(SeatCount.of(jdbc, session)).isEqualTo(new SeatCount(1, 1, 0, 1, 1));
        }
    }

    private void takeSeats(LocalTime time, Consumer<Locator> tapping) {
        var session = mesa.session(12, time, 8);
        try (var mei = Browser.onAPhone("en-US").signIn("mei")) {
            askToSignUp(mei, time.toString());
            tapping.accept(mei.submit());
            mei.see(DONE);
            assertSeatedOnce(mei, time.toString(), session);
        }
    }

    private static void askToSignUp(Browser mei, String time) {
        mei.open("program/sessions");
        mei.card(time).getByText("Sign up").click();
        mei.submit().waitFor();
    }

    private void assertSeatedOnce(Browser mei, String time, SessionId session) {
        Locator card = mei.card(time);
        assertThat(card).containsText("You have 2 seats");
        assertThat(card).not().containsText("Sign up");
        assertThat(mei.submit()).hasCount(0);
        assertThat(mei.page.locator("body")).not().containsText("went wrong");
        assertThat(SeatCount.of(jdbc, session)).isEqualTo(new SeatCount(1, 2, 0, 2, 2));
        assertThat(rows(session)).as("enrollments, ended ones too").isEqualTo(1);
    }

    private long rows(SessionId session) {
        return jdbc.sql("select count(*) from enrollments where session_id = ?")
                .param(SeatCount.bytes(session.value()))
                .query(Long.class)
                .single();
    }
}
