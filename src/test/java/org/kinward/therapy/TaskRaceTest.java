package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A task is settled once, whoever does so at the same instant. */
@DatabaseTest
@Import({PrivacyWorld.class, TherapyWorld.class})
class TaskRaceTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TherapyWorld therapy;
    @Autowired TherapyWorklist worklist;

    private TestCenter center;
    private TestFamily family;
    private TherapySessionId id;
    private TherapyTaskId task;

    @BeforeEach
    void aSessionThatLostItsQuorum() {
        center = world.center();
        family = world.family(center, 2);
        var second = privacy.second(center, family);
        id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, 5, 10));
        therapy.answer(center, id, family.person(), family.first(), Answer.ACCEPTED);
        therapy.answer(center, id, second, family.members().get(1), Answer.ACCEPTED);
        therapy.answer(center, id, family.person(), family.first(), Answer.DECLINED);
        task = Objects.requireNonNull(work().getFirst().task());
    }

    @Test
    void theSecondIsToldWhoDidIt() {
        settle(center.coordinator());
        assertThat(refusal(center.staff().therapist())).isEqualTo("SETTLED_BY Cora Coordinator");
    }

    @RepeatedTest(4)
    void ofTwoAtOnceOneSettlesAndTheOtherIsToldSo() throws Exception {
        var told =
                Crowd.allAtOnce(
                        List.of(center.coordinator(), center.staff().therapist()), this::refusal);
        assertThat(told).contains("").anyMatch(text -> text.startsWith(Reason.SETTLED_BY + " "));
        assertThat(work()).isEmpty();
    }

    @RepeatedTest(4)
    void anAnswerThatSettlesItAtThatInstantGoesThrough() throws Exception {
        var told =
                Crowd.allAtOnce(
                        List.<Supplier<String>>of(
                                () -> refusal(center.coordinator()),
                                () -> {
                                    therapy.answer(
                                            center,
                                            id,
                                            family.person(),
                                            family.first(),
                                            Answer.ACCEPTED);
                                    return "";
                                }),
                        Supplier::get);
        assertThat(told.getLast()).isEmpty();
        assertThat(told.getFirst())
                .satisfiesAnyOf(
                        text -> assertThat(text).isEmpty(),
                        text -> assertThat(text).startsWith(Reason.SETTLED_BY + " "));
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.CONFIRMED);
        assertThat(work()).isEmpty();
    }

    private String refusal(SignedIn who) {
        try {
            settle(who);
            return "";
        } catch (TherapyRefused refused) {
            return refused.reason() + " " + refused.arguments().getFirst();
        }
    }

    private void settle(SignedIn who) {
        SignIn.run(who, () -> worklist.settle(task));
    }

    private List<WorkItem> work() {
        return SignIn.as(center.coordinator(), () -> worklist.open(center.id()));
    }
}
