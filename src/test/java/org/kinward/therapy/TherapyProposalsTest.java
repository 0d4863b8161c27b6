package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.scheduling.ConflictReason;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Family members say which other times would suit; staff read them with what stands against. */
@DatabaseTest
@Import(TherapyWorld.class)
class TherapyProposalsTest {

    @Autowired World world;
    @Autowired TherapyWorld therapy;
    @Autowired TestClock clock;
    @Autowired TherapyAnswers answers;
    @Autowired FamilyTherapy mine;

    private TestCenter center;
    private TestFamily family;
    private TherapySessionId session;

    @BeforeEach
    void aSessionThatDoesNotSuit() {
        center = world.center();
        family = world.family(center, 1);
        session = therapy.open(center, family);
        therapy.book(center, session, at(5, 10));
    }

    @Test
    void staffReadEachTimeWithItsVerdictAndTheFamilyThatItWasPassedOn() {
        var other = therapy.open(center, world.family(center, 1));
        therapy.book(center, other, at(6, 10));

        ask(null, at(7, 17), at(6, 10));

        var proposed = therapy.details(center, session).proposed();
        assertThat(proposed).extracting(ProposedTime::local).containsExactly(at(6, 10), at(7, 17));
        assertThat(proposed.getFirst().check().conflicts())
                .extracting(conflict -> conflict.reason())
                .contains(ConflictReason.STAFF_DOUBLE_BOOKING);
        assertThat(proposed.getLast().check().isClear()).isTrue();
        assertThat(proposed).allMatch(one -> one.member().equals(family.first()));
        assertThat(told().proposed()).hasSize(2);
    }

    @Test
    void whatIsAskedAnewTakesThePlaceOfWhatWasAsked() {
        ask("Evenings", at(7, 17));
        ask(null, at(8, 18));

        assertThat(therapy.details(center, session).proposed())
                .extracting(ProposedTime::local)
                .containsExactly(at(8, 18));
        assertThat(therapy.details(center, session).people().getFirst().note())
                .isEqualTo("Evenings");
    }

    @Test
    void aSessionThatMovedWaitsForNothing() {
        ask(null, at(7, 17));

        therapy.book(center, session, at(7, 17));

        assertThat(therapy.details(center, session).proposed()).isEmpty();
        assertThat(told().proposed()).isEmpty();
    }

    @Test
    void timesThatAreOverAreNoLongerProposed() {
        var late = therapy.open(center, world.family(center, 1));
        therapy.book(center, late, at(20, 10));
        ask(null, at(2, 17));

        clock.pass(Duration.ofDays(3));

        assertThat(therapy.details(center, session).proposed()).isEmpty();
    }

    @Test
    void whatNobodyPlansIsRefused() {
        refused(Reason.IN_THE_PAST, at(-1, 10));
        refused(Reason.TOO_FAR_TO_PROPOSE, at(190, 10));
        refused(Reason.AT_NIGHT, at(6, 3));
        refused(Reason.AT_NIGHT, at(6, 23));
        assertThatThrownBy(() -> ask(null, at(6, 8), at(6, 9), at(6, 11), at(6, 12)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> ask(" ")).isInstanceOf(ConstraintViolationException.class);
        assertThat(therapy.details(center, session).proposed()).isEmpty();
    }

    private void refused(Reason reason, LocalDateTime start) {
        assertThatThrownBy(() -> ask(null, at(7, 10), start))
                .isInstanceOfSatisfying(
                        TherapyRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private void ask(@Nullable String words, LocalDateTime... starts) {
        SignIn.run(
                family.person(),
                () ->
                        answers.askOtherTime(
                                new AskOtherTime(session, family.first(), words, List.of(starts))));
    }

    private FamilySession told() {
        return SignIn.as(family.person(), () -> mine.one(session));
    }

    private LocalDateTime at(int days, int hour) {
        return therapy.at(center, days, hour);
    }
}
