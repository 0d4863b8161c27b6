package org.kinward.journeys;

import org.junit.jupiter.api.Test;

/** A consent opens for one family member, who is at their phone, and closes again. */
@PortalTest
class PrivacyJourneyIT {

    @Test
    void aConsentShowsToItsRecipientUntilItIsRevoked() {
        try (var priya = Browser.onADesk("en-US").signIn("priya");
                var daniel = Browser.onAPhone("en-US").signIn("daniel")) {
            daniel.open("shared");
            daniel.see("Nothing is shared with you");

            record(priya);
            daniel.open("shared");
            daniel.see("Owen Bishop is here");
            daniel.look("shared");

            priya.page.getByTestId("revoke").first().click();
            priya.look("dialog-revoke");
            priya.submit().click();
            priya.see("The consent is revoked.");
            daniel.open("shared");
            daniel.see("Nothing is shared with you");
            priya.page.getByTestId("accounting").click();
            priya.see("Notice 2024");
            priya.look("client");
        }
    }

    private static void record(Browser priya) {
        priya.page.getByText("Owen Bishop").first().click();
        priya.page.getByTestId("record-consent").click();
        priya.submit().click();
        priya.see("Please fill this in.");
        priya.look("dialog-consent-people");
        priya.choose("Who may know", "Daniel Brooks");
        priya.page.keyboard().press("Escape");
        priya.submit().click();
        var dialog = priya.page.locator("vaadin-dialog");
        dialog.getByLabel("That the client is here").check();
        priya.fill("For what purpose", "To come to sessions together");
        priya.look("dialog-consent-scope");
        priya.submit().click();
        priya.date("Ends after", priya.dateIn(60));
        priya.see("How long it holds");
        priya.look("dialog-consent-end");
        priya.submit().click();
        priya.see("This makes one consent.");
        priya.look("dialog-consent-review");
        priya.submit().click();
        dialog.getByLabel("The client knows that").check();
        sign(priya);
        priya.look("dialog-consent-sign");
        priya.submit().click();
        priya.see("The consent is recorded.");
    }

    /** One stroke across the sheet. */
    private static void sign(Browser priya) {
        var box = priya.page.locator("kinward-signature-pad canvas").boundingBox();
        var mouse = priya.page.mouse();
        mouse.move(box.x + box.width / 4, box.y + box.height / 2);
        mouse.down();
        mouse.move(box.x + box.width / 2, box.y + box.height / 4);
        mouse.move(box.x + box.width * 3 / 4, box.y + box.height / 2);
        mouse.up();
    }
}
