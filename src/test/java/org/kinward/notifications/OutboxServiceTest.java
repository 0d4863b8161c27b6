package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.education.SessionService;
import org.kinward.shared.Language;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What staff see of the messages, and what they can do about them. */
@DatabaseTest
@Import(Postbox.class)
class OutboxServiceTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired EnrollmentService enrollment;
    @Autowired SessionService sessions;
    @Autowired SessionQueries queries;
    @Autowired OutboxService outbox;
    @Autowired MessageHistory history;
    @Autowired CenterMailService mails;
    @Autowired StaffDigests digests;
    @Autowired JdbcClient sql;

    private TestCenter center;
    private TestFamily family;
    private SessionId session;

    @BeforeEach
    void aFamilyInASession() {
        center = world.center();
        family = world.family(center, 2);
        session = world.session(center, clock, 4);
        SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
        post.deliver(center);
    }

    @Test
    void aMemberWithoutASignInIsWrittenToByNobodyUntilItMatters() {
        assertThat(post.states(center))
                .containsExactly("SEAT_CONFIRMED DROPPED", "SEAT_CONFIRMED SENT");

        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "Snow"));
        post.deliver(center);

        assertThat(list(Set.of(MessageState.FAILED), ""))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.to()).startsWith("Ana1");
                    assertThat(row.facts().problem()).isEqualTo(Problem.NO_ADDRESS);
                });
    }

    @Test
    void aMessageThatIsSentAgainHasAnIdOfItsOwn() throws Exception {
        var sent = list(Set.of(MessageState.SENT), "").getFirst();

        SignIn.run(
                center.coordinator(),
                () -> outbox.resend(sent.facts().id(), "The family did not find it"));
        post.deliver(center);

        var inbox = post.inbox(family.person());
        assertThat(inbox).hasSize(2);
        assertThat(inbox.getLast().getMessageID()).isNotEqualTo(inbox.getFirst().getMessageID());
        assertThat(audited("MESSAGE_RESENT", sent.facts().id()))
                .contains("reason=The family did not find it");
    }

    @Test
    void aMessageUnderWayIsNotSentAgain() {
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "Snow"));
        var waiting = list(Set.of(MessageState.WAITING), "").getFirst();

        assertThatThrownBy(() ->
                        SignIn.run(
                                center.coordinator(),
                                () -> outbox.resend(waiting.facts().id(), "Quick")))
                .hasMessage("refusal.notifications.NOT_RESENDABLE");
    }

    @Test
    void familiesAreFoundByNameAndSeeTheirOwnMessagesOnly() {
        var neighbor = world.family(center, 1);
        SignIn.as(neighbor.person(), () -> enrollment.enroll(neighbor.everybodyIn(session)));
        post.deliver(center);

        assertThat(list(Set.of(), "no such family")).isEmpty();
        assertThat(list(Set.of(), "river")).hasSize(3);
        assertThat(SignIn.as(neighbor.person(), history::own)).hasSize(1);
        assertThat(SignIn.as(family.person(), history::own)).hasSize(1);
        assertThat(SignIn.as(world.waiting(center, "Wanda"), history::own)).isEmpty();
    }

    @Test
    void aNewReminderPlanHoldsForPlacesTakenBefore() {
        var form = SignIn.as(center.administrator(), () -> mails.find(center.id()));
        SignIn.run(
                center.administrator(),
                () ->
                        mails.save(
                                new CenterMailForm(
                                        center.id(),
                                        Set.of(ReminderLead.TWO_DAYS),
                                        null,
                                        null,
                                        form.version())));

        clock.passTo(start().minus(Duration.ofHours(40)));
        post.remindAndDeliver(center);

        assertThat(post.subjects(family.person())).contains("A reminder of your appointment");
    }

    @Test
    void aSenderThatTellsIsRefusedAndANeutralOneSigns() throws Exception {
        var form = SignIn.as(center.administrator(), () -> mails.find(center.id()));
        assertThatThrownBy(() -> sign("Recovery House", form.version()))
                .hasMessage("refusal.notifications.SENDER_NOT_NEUTRAL");

        sign("Front desk", form.version());
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "Snow"));
        post.deliver(center);

        assertThat(post.inbox(family.person()).getLast().getFrom()[0].toString())
                .isEqualTo("Front desk <appointments@kinward.example>");
        assertThat(post.inbox(family.person()).getLast().getReplyTo()[0].toString())
                .isEqualTo("desk@example.org");
    }

    @Test
    void aTestMailComesToWhoAsksForIt() {
        SignIn.run(
                center.administrator(),
                () ->
                        mails.sendTest(
                                new PreviewWish(
                                        center.id(),
                                        MessageKind.SESSION_CHANGED,
                                        Language.SPANISH,
                                        false)));

        assertThat(post.subjects(center.administrator())).containsExactly("Su cita cambió");
    }

    @Test
    void staffAreToldOnceAMorningHowManyThingsWait() {
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "Snow"));
        post.deliver(center);
        var morning =
                clock.instant()
                        .atZone(center.zone())
                        .toLocalDate()
                        .plusDays(1)
                        .atTime(7, 5)
                        .atZone(center.zone());
        clock.passTo(morning.toInstant());

        digests.run();
        digests.run();
        post.deliver(center);

        assertThat(post.subjects(center.coordinator())).containsExactly("Something waits for you");
        assertThat(post.subjects(center.facilitator())).isEmpty();
    }

    @Test
    void theTimeOfADigestIsTheCenters() {
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "Snow"));
        post.deliver(center);
        var tooEarly =
                clock.instant()
                        .atZone(center.zone())
                        .toLocalDate()
                        .plusDays(1)
                        .atTime(6, 30)
                        .atZone(center.zone());
        clock.passTo(tooEarly.toInstant());

        digests.run();
        post.deliver(center);

        assertThat(post.subjects(center.coordinator())).isEmpty();
    }

    private Instant start() {
        return SignIn.as(center.coordinator(), () -> queries.details(session)).startsAt();
    }

    private List<MessageRow> list(Set<MessageState> states, String name) {
        return SignIn.as(
                center.coordinator(),
                () -> outbox.list(new OutboxFilter(center.id(), states, name), 0, 50));
    }

    private void sign(String name, long version) {
        SignIn.run(
                center.administrator(),
                () ->
                        mails.save(
                                new CenterMailForm(
                                        center.id(),
                                        ReminderPlan.USUAL,
                                        name,
                                        "desk@example.org",
                                        version)));
    }

    private String audited(String action, MessageId id) {
        return sql.sql("SELECT details FROM audit_entries WHERE action = ? AND object_id = ?")
                .params(action, Postbox.bytes(id.value()))
                .query(String.class)
                .single();
    }
}
