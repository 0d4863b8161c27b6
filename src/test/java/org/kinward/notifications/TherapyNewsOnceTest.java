package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.Answer;
import org.kinward.therapy.TherapySessionId;
import org.kinward.therapy.TherapyTimes;
import org.kinward.therapy.TherapyWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Families hear of a change once, and nothing of what was undone before they could know it. */
@DatabaseTest
@Import({Postbox.class, TherapyWorld.class})
class TherapyNewsOnceTest {

    private static final String SET = "Your appointment is set";

    @Autowired World world;
    @Autowired Postbox post;
    @Autowired TherapyWorld therapy;
    @Autowired TherapyTimes times;

    private TestCenter center;
    private TestFamily family;

    @BeforeEach
    void aFamily() {
        center = world.center();
        family = therapy.familyWithOneSignIn(center, 2);
    }

    @Test
    void anOfferThatTheyHeardOfIsOverAloud() {
        var id = therapy.open(center, family);
        therapy.offer(center, id, therapy.at(center, 5, 10), therapy.at(center, 6, 10));
        deliver();
        int edition = therapy.details(center, id).facts().edition();
        SignIn.run(center.staff().therapist(), () -> times.endOffer(id, edition));
        deliver();

        assertThat(subjects())
                .containsExactly("Please choose a time", "Those times are no longer open");
    }

    @Test
    void whoWasInvitedHearsThatTheHourIsFreeThoughTheyNeverHeardOfTheOffer() {
        var id = book();
        deliver();
        therapy.offer(center, id, therapy.at(center, 6, 10), therapy.at(center, 7, 10));
        int edition = therapy.details(center, id).facts().edition();
        SignIn.run(center.staff().therapist(), () -> times.endOffer(id, edition));
        deliver();

        assertThat(subjects()).containsExactly("Can you come?", "Those times are no longer open");
        var file = Postbox.calendar(post.inbox(family.person()).getLast()).orElseThrow();
        assertThat(CalendarFile.read(file).only().status()).isEqualTo("CANCELLED");
    }

    @Test
    void whoHadSaidNoToTheHourItComesBackToIsFreeAgain() {
        var id = book();
        answer(id, Answer.DECLINED);
        deliver();
        therapy.book(center, id, therapy.at(center, 7, 11));
        deliver();
        therapy.book(center, id, therapy.at(center, 5, 10));
        deliver();

        assertThat(subjects())
                .containsExactly(
                        "We know that you are not coming",
                        "Your appointment has a new time",
                        "Not this time");
        var file = Postbox.calendar(post.inbox(family.person()).getLast()).orElseThrow();
        assertThat(CalendarFile.read(file).only().status()).isEqualTo("CANCELLED");
    }

    @Test
    void aCalendarFileSaysWhetherItsReaderAnswered() {
        var id = book();
        deliver();
        accept(id);
        deliver();

        var files =
                post.inbox(family.person()).stream()
                        .map(mail -> Postbox.calendar(mail).orElseThrow())
                        .toList();
        assertThat(files).hasSize(2);
        assertThat(files.getFirst()).contains("PARTSTAT=NEEDS-ACTION");
        assertThat(files.getLast()).contains("PARTSTAT=ACCEPTED");
    }

    @Test
    void aMoveBeforeAnybodyHeardOfTheTimeIsOneInvitation() {
        var id = book();
        therapy.book(center, id, therapy.at(center, 7, 11));
        deliver();

        assertThat(subjects()).containsExactly("Can you come?");
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

    private void deliver() {
        post.deliver(center);
    }

    private List<String> subjects() {
        return post.subjects(family.person());
    }
}
