package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.SessionQueries;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Several nodes look for reminders at the same time. */
@DatabaseTest
@Import({Postbox.class, ScriptedPost.class, DeliveryParts.class})
class RemindersTogetherTest {

    private static final int NODES = 8;
    private static final int PEOPLE = 120;

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired ScriptedPost scripted;
    @Autowired SessionQueries sessions;
    @Autowired Reminders reminders;
    @Autowired ParticipationRepository participations;
    @Autowired CenterVoices voices;
    @Autowired Outbox outbox;
    @Autowired TransactionTemplate transaction;

    private final List<UUID> people = new ArrayList<>();
    private TestCenter center;

    @BeforeEach
    void aDayBefore() {
        center = world.center();
        var session = world.session(center, clock, PEOPLE);
        for (int i = 0; i < PEOPLE / 10; i++) {
            var family = world.family(center, 10);
            scripted.enroll(family, session);
            family.members().forEach(member -> people.add(member.value()));
        }
        var start = SignIn.as(center.coordinator(), () -> sessions.details(session)).startsAt();
        clock.passTo(start.minus(Duration.ofHours(20)));
    }

    @Test
    void everybodyIsRemindedOnceAndNobodyFails() throws Exception {
        together(reminders);

        assertThat(written()).isEqualTo(PEOPLE);
    }

    /** The control: without the lock nodes meet at the same rows, and the unique key stops them. */
    @Test
    void nodesCollideWhenTheLockIsRemoved() {
        var open = new Reminders(withoutTheLock(), voices, outbox, transaction, clock);

        assertThatThrownBy(() -> together(open)).isInstanceOf(ExecutionException.class);
        assertThat(written()).isLessThanOrEqualTo(PEOPLE);
    }

    private void together(Reminders each) throws InterruptedException, ExecutionException {
        Crowd.allAtOnce(
                Collections.nCopies(NODES, each),
                node -> {
                    node.run();
                    return true;
                });
    }

    private long written() {
        return scripted.rows(center).stream()
                .filter(row -> row.kind() == MessageKind.REMINDER)
                .count();
    }

    /** Whoever should lock who is due only reads them; nothing else of it is used. */
    private ParticipationRepository withoutTheLock() {
        return (ParticipationRepository)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {ParticipationRepository.class},
                        (_, _, _) ->
                                participations
                                        .findByAttendeeIdInAndStartsAtBetweenOrderByStartsAtAscIdAsc(
                                                people,
                                                clock.instant(),
                                                clock.instant().plus(Duration.ofDays(30))));
    }
}
