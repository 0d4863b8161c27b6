package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.attendance.AttendanceQueries;
import org.kinward.attendance.AttendanceStatus;
import org.kinward.attendance.OccurrenceId;
import org.kinward.attendance.SheetState;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.scheduling.BookingRefused;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({PrivacyWorld.class, TherapyWorld.class})
class TherapySchedulingTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TherapyWorld therapy;
    @Autowired TestClock clock;
    @Autowired TherapyScheduling scheduling;
    @Autowired TherapyTimes times;
    @Autowired TherapyAnswers answers;
    @Autowired TherapyWorklist worklist;
    @Autowired TherapyOutcomes outcomes;
    @Autowired AttendanceQueries sheets;

    private TestCenter center;
    private TestFamily family;
    private SignedIn second;

    @BeforeEach
    void open() {
        center = world.center();
        family = world.family(center, 2);
        second = privacy.second(center, family);
    }

    @Test
    void aSessionIsConfirmedOnceEnoughPeopleSayYesAndItsSheetOpens() {
        var id = therapy.open(center, family);
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.REQUESTED);
        therapy.book(center, id, therapy.at(center, 5, 10));
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PENDING);

        acceptAll(id);

        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.CONFIRMED);
        var sheet = therapy.asTherapist(center, () -> sheets.sheet(sheet(id)));
        assertThat(sheet.rows())
                .hasSize(2)
                .allMatch(row -> row.status() == AttendanceStatus.BOOKED);
        assertThat(sheet.sheet().place().videoLink()).isNull();
    }

    @Test
    void whoCancelsLateDoesNotCancelTheSessionAndStaffAreAsked() {
        var id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, 2, 10));
        acceptAll(id);
        clock.passTo(start(id).minus(Duration.ofHours(3)));

        therapy.answer(center, id, family.person(), family.first(), Answer.DECLINED);

        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PENDING);
        assertThat(kinds()).containsExactly(TherapyTaskKind.QUORUM_LOST);
        assertThat(therapy.asTherapist(center, () -> sheets.sheet(sheet(id))).rows())
                .extracting(row -> row.status())
                .containsExactlyInAnyOrder(AttendanceStatus.LATE_CANCEL, AttendanceStatus.BOOKED);

        therapy.answer(center, id, family.person(), family.first(), Answer.ACCEPTED);
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.CONFIRMED);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void movingAsksAgainAndMovingBackBringsTheAnswersBack() {
        var id = therapy.open(center, family);
        var first = therapy.at(center, 5, 10);
        therapy.book(center, id, first);
        acceptAll(id);

        therapy.book(center, id, first.plusHours(2));
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PENDING);
        assertThat(therapy.asTherapist(center, () -> sheets.sheet(sheet(id))).sheet().startsAt())
                .isEqualTo(start(id));

        therapy.book(center, id, first);
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.CONFIRMED);

        therapy.book(center, id, first.plusHours(4), true);
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.CONFIRMED);
    }

    @Test
    void aMoveThatAsksEverybodyAnewSettlesThatTooFewCome() {
        var id = therapy.open(center, family);
        var start = therapy.at(center, 5, 10);
        therapy.book(center, id, start);
        acceptAll(id);
        therapy.answer(center, id, family.person(), family.first(), Answer.DECLINED);

        therapy.book(center, id, start.plusHours(1), true);
        assertThat(kinds()).containsExactly(TherapyTaskKind.QUORUM_LOST);
        assertThat(therapy.details(center, id).turnout()).isEqualTo(Turnout.TOO_FEW);

        therapy.book(center, id, start.plusHours(2));
        assertThat(kinds()).isEmpty();
        assertThat(therapy.details(center, id).turnout()).isEqualTo(Turnout.OPEN);
    }

    @Test
    void anAnswerToATimeThatMovedIsRefused() {
        var id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, 5, 10));
        var seen = start(id);
        therapy.book(center, id, therapy.at(center, 5, 14));
        refused(
                Reason.TIME_NOT_OPEN,
                () ->
                        SignIn.run(
                                family.person(),
                                () ->
                                        answers.answer(
                                                new AnswerInvitation(
                                                        id,
                                                        family.first(),
                                                        Answer.ACCEPTED,
                                                        seen,
                                                        null))));
    }

    @Test
    void aSecondEditorIsToldThatSomethingChanged() {
        var id = therapy.open(center, family);
        refused(
                Reason.CHANGED_MEANWHILE,
                () ->
                        SignIn.run(
                                center.coordinator(),
                                () -> scheduling.cancel(id, 99, "No reason")));
    }

    @Test
    void nobodyIsInTwoSessionsAtOnce() {
        var one = therapy.open(center, family);
        therapy.book(center, one, therapy.at(center, 5, 10));
        var other = therapy.open(center, world.family(center, 1));
        assertThatThrownBy(() -> therapy.book(center, other, therapy.at(center, 5, 10)))
                .isInstanceOf(BookingRefused.class);
        SignIn.run(
                center.coordinator(),
                () ->
                        scheduling.cancel(
                                one, therapy.details(center, one).facts().edition(), "Ill"));
        therapy.book(center, other, therapy.at(center, 5, 10));
        assertThat(therapy.state(center, one)).isEqualTo(TherapyState.CANCELLED);
    }

    @Test
    void withoutAConsentForSessionsNothingIsProposedAndStaffReadWhatIsMissing() {
        var client = privacy.client(center, "J.R.");
        privacy.letKnow(center, client, family.members().get(0));
        privacy.letMeet(center, client, family.members().get(1));
        var id = therapy.open(center, family, client);

        assertThatThrownBy(() -> therapy.book(center, id, therapy.at(center, 5, 10)))
                .isInstanceOfSatisfying(
                        TherapyRefused.class,
                        refused ->
                                assertThat(refused.obstacles())
                                        .containsExactly(
                                                new Obstacle(
                                                        Obstacle.Kind.CONSENT_MISSING,
                                                        family.members().get(0),
                                                        client)));

        privacy.letMeet(center, client, family.members().get(0));
        therapy.book(center, id, therapy.at(center, 5, 10));
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PENDING);
    }

    @Test
    void anOutcomeIsWrittenAfterTheStartAndCanBePutRight() {
        var id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, 2, 10));
        refused(Reason.NOT_STARTED, () -> record(id, Outcome.HELD));
        clock.passTo(start(id).plus(Duration.ofHours(2)));
        record(id, Outcome.NOT_HELD);
        assertThat(therapy.details(center, id).notes().minutesHeld()).isNull();
        refused(Reason.NO_MINUTES, () -> record(id, Outcome.HELD, 0));
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.NO_SHOW);
        record(id, Outcome.PARTLY);
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.HELD);
        assertThat(therapy.details(center, id).notes().nextStep()).isEqualTo("Meet again");
        assertThat(therapy.asTherapist(center, () -> sheets.sheet(sheet(id))).rows()).hasSize(2);
    }

    @Test
    void aCancelledSessionHarmsNobodysRate() {
        var id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, 5, 10));
        acceptAll(id);
        int edition = therapy.details(center, id).facts().edition();
        SignIn.run(center.coordinator(), () -> scheduling.cancel(id, edition, "Snow"));
        var sheet = therapy.asTherapist(center, () -> sheets.sheet(sheet(id)));
        assertThat(sheet.sheet().progress().state()).isEqualTo(SheetState.CANCELLED);
        assertThat(sheet.rows())
                .allMatch(row -> row.status() == AttendanceStatus.SESSION_CANCELLED);
    }

    private void record(TherapySessionId id, Outcome outcome) {
        record(id, outcome, 45);
    }

    private void record(TherapySessionId id, Outcome outcome, int minutes) {
        int edition = therapy.details(center, id).facts().edition();
        SignIn.run(
                center.staff().therapist(),
                () ->
                        outcomes.record(
                                new HeldSession(id, outcome, minutes, "Meet again", edition)));
    }

    private void acceptAll(TherapySessionId id) {
        therapy.answer(center, id, family.person(), family.first(), Answer.ACCEPTED);
        therapy.answer(center, id, second, family.members().get(1), Answer.ACCEPTED);
    }

    private List<TherapyTaskKind> kinds() {
        return SignIn.as(center.coordinator(), () -> worklist.open(center.id())).stream()
                .map(WorkItem::kind)
                .toList();
    }

    private Instant start(TherapySessionId id) {
        return Objects.requireNonNull(therapy.details(center, id).facts().startsAt());
    }

    private static OccurrenceId sheet(TherapySessionId id) {
        return new OccurrenceId(id.value());
    }

    private static void refused(Reason reason, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        TherapyRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
