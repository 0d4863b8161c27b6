package org.kinward.therapy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.therapy.AskOtherTime;
import org.kinward.therapy.TherapyAnswers;
import org.kinward.therapy.TherapySessionId;
import org.springframework.beans.factory.annotation.Autowired;

/** What families propose, as therapists and coordinators read and take it. */
@DatabaseTest
@ViewPackages(packages = "org.kinward")
class ProposalsTest extends TherapyScreens {

    @Autowired TherapyAnswers answers;

    private TherapySessionId session;

    @BeforeEach
    void aSessionThatDoesNotSuit() {
        session = therapy.open(center, family);
        therapy.book(center, session, therapy.at(center, 5, 10));
    }

    @Test
    void oneButtonInTheWorklistTakesAFreeTime() {
        var wanted = therapy.at(center, 7, 17);
        propose(wanted);
        openList(center.coordinator());
        assertThat($(ProposalList.class).single().getElement().getTextRecursively())
                .contains("Proposed by " + family.person().name(), "Free");

        test(buttons("take-proposal").getFirst()).click();

        assertThat(start()).isEqualTo(wanted);
        assertThat($(ProposalList.class).exists()).isFalse();
        assertThat($(WorkEntry.class).exists()).isFalse();
    }

    @Test
    void whatStandsAgainstATimeIsSaidAndHoldsItUp() {
        var taken = therapy.at(center, 6, 10);
        therapy.book(center, therapy.open(center, world.family(center, 1)), taken);
        propose(taken);
        open(session);
        assertThat($(ProposalList.class).single().getElement().getTextRecursively())
                .contains("Something stands against it", "Aspen is taken from");

        test(buttons("take-proposal").getFirst()).click();

        assertThat($(AgainstDialog.class).single().isOpened()).isTrue();
        assertThat(start()).isEqualTo(therapy.at(center, 5, 10));
    }

    @Test
    void withoutAProposalNothingStandsThere() {
        open(session);

        assertThat($(ProposalList.class).exists()).isFalse();
    }

    private void propose(LocalDateTime start) {
        SignIn.run(
                family.person(),
                () ->
                        answers.askOtherTime(
                                new AskOtherTime(session, family.first(), null, List.of(start))));
    }

    private LocalDateTime start() {
        var facts = therapy.details(center, session).facts();
        var start = facts.startsAt();
        assertThat(start).isNotNull();
        return LocalDateTime.ofInstant(start, facts.zone());
    }
}
