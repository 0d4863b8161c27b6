package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the end of a consent, near or come, asks of staff. */
@DatabaseTest
@Import(PrivacyWorld.class)
class TasksTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TestClock clock;
    @Autowired TaskService tasks;
    @Autowired RenewalRounds renewals;
    @Autowired ConsentExpiry expiry;
    @Autowired RestrictionService restrictions;

    private TestCenter center;
    private TestFamily family;
    private ClientId client;

    @BeforeEach
    void aClient() {
        center = world.center();
        family = world.family(center, 1);
        client = privacy.client(center, "J.R.");
    }

    @Test
    void staffAreRemindedThirtyFourteenAndThreeDaysBefore() {
        record(40);
        round();
        assertThat(open()).isEmpty();

        passTo(30);
        assertThat(open()).extracting(TaskDetails::daysBefore).containsExactly(30);
        asOfficer(() ->
                tasks.dismiss(new DismissTask(open().getFirst().id(), "She will sign later")));
        round();
        assertThat(open()).isEmpty();

        passTo(14);
        assertThat(open()).extracting(TaskDetails::daysBefore).containsExactly(14);
        passTo(3);
        assertThat(open()).extracting(TaskDetails::daysBefore).containsExactly(3);
    }

    @Test
    void aRenewedConsentNeedsNoTask() {
        record(10);
        round();
        assertThat(open()).hasSize(1);

        record(200);
        round();

        assertThat(open()).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatARestrictionHoldsBack() {
        record(10);
        asOfficer(() -> {
            var about = PrivacyWorld.recipient(family.first());
            var wish =
                    restrictions.ask(
                            new AskRestriction(client, about, "Not her", privacy.today(center)));
            restrictions.agree(new SettleRestriction(wish, "Yes"));
        });

        round();

        assertThat(open()).isEmpty();
    }

    @Test
    void somebodySpeaksWithTheFamilyAfterTheEnd() {
        var consent = record(2);
        round();
        privacy.revoke(center, consent);
        assertThat(open())
                .extracting(TaskDetails::kind)
                .containsExactly(TaskKind.SPEAK_WITH_FAMILY);
        var task = open().getFirst().id();

        asOfficer(() -> tasks.done(task));

        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> asOfficer(() -> tasks.done(task)))
                .isInstanceOf(PrivacyRefused.class);
    }

    @Test
    void manyNodesMakeEachTaskOnce() throws Exception {
        record(2);
        var rounds = List.<Runnable>of(renewals::run, renewals::run, renewals::run, renewals::run);
        Crowd.allAtOnce(
                rounds,
                round -> {
                    round.run();
                    return true;
                });
        assertThat(open()).hasSize(1);

        clock.pass(Duration.ofDays(3));
        var ends = List.<Runnable>of(expiry::run, expiry::run, renewals::run, expiry::run);
        Crowd.allAtOnce(
                ends,
                round -> {
                    round.run();
                    return true;
                });
        assertThat(open())
                .extracting(TaskDetails::kind)
                .containsExactly(TaskKind.SPEAK_WITH_FAMILY);
    }

    private ConsentId record(int days) {
        var form = privacy.form(center, client, family.first());
        return privacy.record(center, form.until(privacy.today(center).plusDays(days)));
    }

    /** Lets time pass until the open consent ends in that many days, and runs the timer. */
    private void passTo(int days) {
        var consent = SignIn.as(center.staff().privacyOfficer(), () -> privacy.only(client));
        clock.passTo(consent.holdsUntil().minus(Duration.ofDays(days)));
        round();
    }

    private void round() {
        renewals.run();
    }

    private List<TaskDetails> open() {
        return SignIn.as(center.staff().privacyOfficer(), () -> tasks.open(center.id()));
    }

    private void asOfficer(Runnable action) {
        SignIn.run(center.staff().privacyOfficer(), action);
    }
}
