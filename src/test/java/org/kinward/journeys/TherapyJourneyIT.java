package org.kinward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A family asks, a therapist offers three times, a phone chooses one, and a mouse moves it. */
@PortalTest
class TherapyJourneyIT {

    private static final int DAYS = 3;

    /**
     * The search names two times a day, a third where few days are left: these are on three days.
     */
    private static final int[] ONE_OF_EACH_DAY = {0, 3, 6};

    private static final Pattern DAY = Pattern.compile("[A-Z][a-z]{2} \\d{1,2}, \\d{4}");

    @Test
    void aRequestBecomesASessionThatTheFamilyChose() {
        try (var tomas = Browser.onADesk("en-US").signIn("tomas");
                var ana = Browser.onAPhone("es-MX").signIn("ana")) {
            answer(tomas);
            var day = offer(tomas);

            ana.open("program/therapy");
            ana.see("Buscamos una hora");
            ana.look("therapy-vote");
            yes(ana).nth(2).click();
            ana.see("Guardado.");
            yes(ana).nth(3).click();
            ana.see("La hora está fijada");
            ana.look("therapy-chosen");

            tomas.open("schedule?view=day&date=" + day);
            tomas.look("schedule-day");
            drag(tomas);
            tomas.see("Moved.");
            tomas.press("Undo");
            tomas.see("Back where it was.");
        }
    }

    private static void answer(Browser tomas) {
        tomas.open("therapy");
        tomas.look("therapy");
        tomas.press("Answer");
        tomas.page.locator("vaadin-dialog").getByLabel("By video").check();
        tomas.look("dialog-therapy-plan");
        tomas.submit().click();
        tomas.see("The session is saved.");
    }

    /** Offers three times, and tells the day of the second. */
    private static LocalDate offer(Browser tomas) {
        tomas.press("Find a time");
        tomas.date("From", tomas.dateIn(DAYS));
        tomas.submit().click();
        var times = tomas.page.locator("vaadin-dialog vaadin-checkbox input");
        times.first().waitFor();
        for (int time : ONE_OF_EACH_DAY) {
            times.nth(time).check();
        }
        var second =
                tomas.page
                        .locator("vaadin-dialog vaadin-checkbox")
                        .nth(ONE_OF_EACH_DAY[1])
                        .textContent();
        tomas.look("dialog-therapy-times");
        tomas.press("Offer these");
        tomas.see("Take back the offer");
        tomas.look("therapy-session");
        return day(second);
    }

    private static LocalDate day(String words) {
        var found = DAY.matcher(words);
        assertThat(found.find()).as(words).isTrue();
        return LocalDate.parse(
                found.group(), DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH));
    }

    private static Locator yes(Browser ana) {
        return ana.page.getByText("Sí", new Page.GetByTextOptions().setExact(true));
    }

    private static void drag(Browser tomas) {
        var session =
                tomas.page
                        .locator("kinward-calendar")
                        .getByRole(
                                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rivera"))
                        .first();
        var box = session.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 4;
        var mouse = tomas.page.mouse();
        mouse.move(x, y);
        mouse.down();
        mouse.move(x, y + box.height);
        mouse.move(x, y + box.height * 2);
        mouse.up();
    }
}
