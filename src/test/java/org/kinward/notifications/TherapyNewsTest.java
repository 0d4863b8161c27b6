package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.local.LocalMail;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.shared.Language;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.Answer;
import org.kinward.therapy.AskForSession;
import org.kinward.therapy.TherapyRequestId;
import org.kinward.therapy.TherapyRequests;
import org.kinward.therapy.TherapyScheduling;
import org.kinward.therapy.TherapySessionId;
import org.kinward.therapy.TherapyTimes;
import org.kinward.therapy.TherapyWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a family finds in its inbox about family sessions, over a real mail server. */
@DatabaseTest
@Import({Postbox.class, TherapyWorld.class, PrivacyWorld.class})
class TherapyNewsTest {

    private static final String SET = "Your appointment is set";

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired TherapyWorld therapy;
    @Autowired PrivacyWorld privacy;
    @Autowired TherapyScheduling scheduling;
    @Autowired TherapyTimes times;
    @Autowired TherapyRequests requests;
    @Autowired WaitingWork work;
    @Autowired MessageSettingsService settings;

    private TestCenter center;
    private TestFamily family;

    @BeforeEach
    void aFamily() {
        center = world.center();
        family = therapy.familyWithOneSignIn(center, 2);
    }

    @Test
    void timesOnOfferAreToldOnceAndThenTheOneThatIsBooked() {
        var id = therapy.open(center, family);
        therapy.offer(center, id, therapy.at(center, 5, 10), therapy.at(center, 6, 10));
        deliver();
        var option = therapy.details(center, id).offers().getFirst().option();
        family.members().forEach(one -> therapy.vote(id, option, family.person(), one));
        deliver();

        assertThat(subjects()).containsExactly("Please choose a time", SET);
    }

    @Test
    void anOfferThatIsTakenBackBeforeAnybodyHeardOfItIsNotTold() {
        var id = therapy.open(center, family);
        therapy.offer(center, id, therapy.at(center, 5, 10), therapy.at(center, 6, 10));
        int edition = therapy.details(center, id).facts().edition();
        SignIn.run(center.staff().therapist(), () -> times.endOffer(id, edition));
        deliver();

        assertThat(subjects()).isEmpty();
    }

    @Test
    void aBookingIsAskedConfirmedMovedAndCancelled() throws Exception {
        var id = book();
        deliver();
        accept(id);
        deliver();
        therapy.book(center, id, therapy.at(center, 7, 11));
        deliver();
        cancel(id);
        deliver();

        assertThat(subjects())
                .containsExactly(
                        "Can you come?",
                        SET,
                        "Your appointment has a new time",
                        "Your appointment will not take place");
        var files =
                post.inbox(family.person()).stream()
                        .map(mail -> CalendarFile.read(Postbox.calendar(mail).orElseThrow()).only())
                        .toList();
        assertThat(files).extracting(CalendarFile.Event::uid).containsOnly(files.getFirst().uid());
        assertThat(files)
                .extracting(CalendarFile.Event::sequence)
                .isSorted()
                .startsWith(0)
                .endsWith(2);
        assertThat(files.getLast().status()).isEqualTo("CANCELLED");
    }

    @Test
    void whoSaysNoIsThankedAndCanComeAfterAll() {
        var id = book();
        accept(id);
        deliver();
        answer(id, Answer.DECLINED);
        deliver();
        answer(id, Answer.ACCEPTED);
        deliver();

        assertThat(subjects()).containsExactly(SET, "We know that you are not coming", SET);
    }

    @Test
    void whoSaysNoForAnotherReadsThatTheirOwnAppointmentStays() {
        var id = book();
        accept(id);
        deliver();
        therapy.answer(center, id, family.person(), family.members().getLast(), Answer.DECLINED);
        deliver();

        assertThat(subjects())
                .containsExactly(SET, "News about an appointment of somebody you act for");
        assertThat(bodies().getLast()).contains("Your own appointment stays as it is.");
        assertThat(Postbox.calendar(post.inbox(family.person()).getLast())).isEmpty();
    }

    @Test
    void whenSharingEndsTheyHearOneNeutralSentence() {
        var client = privacy.client(center, "J.R.");
        var consents =
                family.members().stream().map(one -> privacy.letMeet(center, client, one)).toList();
        var id = therapy.open(center, family, client);
        therapy.book(center, id, therapy.at(center, 5, 10));
        deliver();
        consents.forEach(consent -> privacy.revoke(center, consent));
        deliver();

        assertThat(subjects()).containsExactly("Can you come?", "Not this time");
        assertThat(bodies())
                .allMatch(text -> Neutrality.isNeutral(text, "Center " + center.code()));
        assertThat(bodies()).noneMatch(text -> text.contains("J.R."));
    }

    @Test
    void evenDetailsNameNoKindOfSessionNobodyAndNoVideoRoom() {
        SignIn.run(
                family.person(),
                () ->
                        settings.save(
                                new SettingsForm(
                                        ChannelKind.MAIL,
                                        Language.ENGLISH,
                                        true,
                                        true,
                                        null,
                                        null,
                                        SettingsForm.NEVER_SAVED)));
        book();
        deliver();

        assertThat(subjects()).containsExactly("Family session: Can you come?");
        assertThat(String.join(" ", bodies()))
                .contains("Aspen")
                .doesNotContainIgnoringCase("therap")
                .doesNotContain("Ana1", "Theo", "meet.");
    }

    @Test
    void aReminderComesADayAhead() {
        var id = book();
        accept(id);
        deliver();
        var start = Objects.requireNonNull(therapy.details(center, id).facts().startsAt());
        clock.passTo(start.minus(Duration.ofHours(23)));
        post.remindAndDeliver(center);

        assertThat(subjects()).contains("A reminder of your appointment");
    }

    @Test
    void aRequestWaitsForTherapistsInTheirMorningNote() {
        assertThat(work.count(therapy.therapist(center))).isZero();
        SignIn.run(
                family.person(),
                () ->
                        requests.ask(
                                new AskForSession(
                                        TherapyRequestId.create(),
                                        "To talk",
                                        Set.of(family.first()),
                                        null,
                                        null)));

        assertThat(work.count(therapy.therapist(center))).isEqualTo(1);
    }

    private TherapySessionId book() {
        var id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, 5, 10));
        return id;
    }

    private void accept(TherapySessionId id) {
        answer(id, Answer.ACCEPTED);
    }

    private void answer(TherapySessionId id, Answer answer) {
        family.members().forEach(one -> therapy.answer(center, id, family.person(), one, answer));
    }

    private void cancel(TherapySessionId id) {
        int edition = therapy.details(center, id).facts().edition();
        SignIn.run(
                center.staff().therapist(),
                () -> scheduling.cancel(id, edition, "The room is wet"));
    }

    private void deliver() {
        post.deliver(center);
    }

    private List<String> subjects() {
        return post.subjects(family.person());
    }

    private List<String> bodies() {
        return post.inbox(family.person()).stream()
                .map(mail -> LocalMail.part(mail, "text/plain").orElseThrow())
                .toList();
    }
}
