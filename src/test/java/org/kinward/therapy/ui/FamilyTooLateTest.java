package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ConsentId;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.scheduling.Absence;
import org.kinward.scheduling.AbsenceReason;
import org.kinward.scheduling.AvailabilityService;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.therapy.TherapyWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A family presses a button on a screen that is no longer true. */
@DatabaseTest
@Import({TherapyWorld.class, PrivacyWorld.class})
@ViewPackages(packages = "org.kinward")
class FamilyTooLateTest extends FamilyTherapyScreens {

    private static final String NOT_OPEN = "This time is no longer open.";

    @Autowired AvailabilityService availability;

    @Test
    void aConsentThatEndsWhileTimesAreOnOfferLeavesOneNeutralSentence() {
        var client = privacy.client(center, "J.R.");
        var consents = letMeet(client);
        offer(client);
        var view = navigate(FamilyTherapyView.class);
        assertThat(text(view)).contains("Which of these times");
        consents.forEach(consent -> privacy.revoke(center, consent));

        vote(0);

        assertThat(notice()).contains(NOT_OPEN);
        assertThat(text(view)).contains("No family session right now").doesNotContain("J.R.");
    }

    @Test
    void anAnswerOnAScreenFromBeforeTheConsentEndedIsToldTheSame() {
        var client = privacy.client(center, "J.R.");
        var consents = letMeet(client);
        var id = therapy.open(center, family, client);
        therapy.book(center, id, therapy.at(center, 5, 10));
        var view = navigate(FamilyTherapyView.class);
        consents.forEach(consent -> privacy.revoke(center, consent));

        press("Ana0 can come");

        assertThat(notice()).contains(NOT_OPEN);
        assertThat(text(view)).contains("No family session right now").doesNotContain("J.R.");
    }

    @Test
    void aChosenTimeThatCannotBeHadIsToldTheSameAndTheOtherStands() {
        offer();
        var view = navigate(FamilyTherapyView.class);
        away(5);
        vote(0);
        vote(1);
        assertThat(notice()).contains(NOT_OPEN);
        assertThat(text(view)).contains("Which of these times");

        away(6);
        vote(0);
        vote(1);
        assertThat(text(view))
                .contains("Your center looks for other times")
                .doesNotContain("Which of these times");
    }

    private List<ConsentId> letMeet(ClientId client) {
        return family.members().stream()
                .map(member -> privacy.letMeet(center, client, member))
                .toList();
    }

    private void offer(ClientId... clients) {
        var id = therapy.open(center, family, clients);
        therapy.offer(center, id, therapy.at(center, 5, 10), therapy.at(center, 6, 10));
    }

    /** Says yes to the first time for that member. */
    private void vote(int member) {
        test($(Button.class).withText("Yes").atIndex(member + 1)).click();
    }

    private void away(int day) {
        SignIn.run(
                center.staff().therapist(),
                () ->
                        availability.enterAbsence(
                                center.id(),
                                therapy.therapist(center),
                                new Absence(
                                        therapy.at(center, day, 0),
                                        therapy.at(center, day + 1, 0),
                                        AbsenceReason.ILLNESS)));
    }
}
