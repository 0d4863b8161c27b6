package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.scheduling.Absence;
import org.kinward.scheduling.AbsenceReason;
import org.kinward.scheduling.AvailabilityService;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A family chooses a time that can no longer be booked. */
@DatabaseTest
@Import({PrivacyWorld.class, TherapyWorld.class})
class ChoiceLostTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TherapyWorld therapy;
    @Autowired TestClock clock;
    @Autowired FamilyTherapy reading;
    @Autowired TherapyAnswers answers;
    @Autowired TherapyTimes times;
    @Autowired TherapyWorklist worklist;
    @Autowired AvailabilityService availability;

    private TestCenter center;
    private TestFamily family;
    private SignedIn second;
    private TherapySessionId id;
    private List<SessionOptionId> options;

    @BeforeEach
    void threeTimesAreOnOffer() {
        center = world.center();
        family = world.family(center, 2);
        second = privacy.second(center, family);
        id = therapy.open(center, family);
        therapy.offer(
                center,
                id,
                therapy.at(center, 5, 9),
                therapy.at(center, 6, 9),
                therapy.at(center, 7, 9));
        options = therapy.details(center, id).offers().stream().map(OfferedTime::option).toList();
    }

    @Test
    void theVoteIsKeptStaffAreAskedAndTheOtherTimesStand() {
        therapistIsAway(5, 5);
        assertThat(vote(0, family.person(), 0)).isEqualTo(VoteOutcome.KEPT);

        assertThat(vote(0, second, 1)).isEqualTo(VoteOutcome.NOT_OPEN);

        assertThat(work())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo(TherapyTaskKind.CHOICE_LOST);
                    assertThat(item.since()).isBeforeOrEqualTo(clock.instant());
                });
        var offers = therapy.details(center, id).offers();
        assertThat(offers).extracting(OfferedTime::open).containsExactly(false, true, true);
        assertThat(offers.getFirst().suits()).hasSize(2);
        assertThat(SignIn.as(family.person(), reading::mine).getFirst().offers()).hasSize(2);
        assertThatThrownBy(() -> vote(0, second, 1)).isInstanceOf(TherapyRefused.class);

        vote(1, family.person(), 0);
        assertThat(vote(1, second, 1)).isEqualTo(VoteOutcome.BOOKED);
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.CONFIRMED);
        assertThat(work()).isEmpty();
    }

    @Test
    void whereNoneCanBeBookedAnyMoreStaffAreAskedForNewTimes() {
        therapistIsAway(5, 7);
        vote(2, family.person(), 0);

        assertThat(vote(2, second, 1)).isEqualTo(VoteOutcome.NOT_OPEN);

        assertThat(work())
                .extracting(WorkItem::kind)
                .containsExactly(TherapyTaskKind.ALL_TIMES_LOST);
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PROPOSED);
        assertThat(SignIn.as(family.person(), reading::mine).getFirst().offers()).isEmpty();

        int edition = therapy.details(center, id).facts().edition();
        SignIn.run(center.staff().therapist(), () -> times.endOffer(id, edition));
        assertThat(work()).isEmpty();
        therapy.offer(center, id, therapy.at(center, 9, 9), therapy.at(center, 10, 9));
    }

    private VoteOutcome vote(int option, SignedIn who, int member) {
        return SignIn.as(
                who,
                () ->
                        answers.vote(
                                new VoteOnTime(
                                        id,
                                        options.get(option),
                                        family.members().get(member),
                                        true)));
    }

    private List<WorkItem> work() {
        return SignIn.as(center.coordinator(), () -> worklist.open(center.id()));
    }

    private void therapistIsAway(int first, int last) {
        LocalDate from = therapy.at(center, first, 0).toLocalDate();
        LocalDate to = therapy.at(center, last + 1, 0).toLocalDate();
        SignIn.run(
                center.staff().therapist(),
                () ->
                        availability.enterAbsence(
                                center.id(),
                                therapy.therapist(center),
                                new Absence(
                                        from.atStartOfDay(),
                                        to.atStartOfDay(),
                                        AbsenceReason.VACATION)));
        assertThat(Set.copyOf(options)).hasSize(3);
    }
}
