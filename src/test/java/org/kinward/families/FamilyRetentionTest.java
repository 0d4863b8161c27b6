package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.identity.PersonSignedIn;
import org.kinward.identity.SignedIn;
import org.kinward.shared.Columns;
import org.kinward.shared.Holds;
import org.kinward.shared.Language;
import org.kinward.shared.RetentionClass;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How long invitations and people who wait to be linked are kept. */
@DatabaseTest
class FamilyRetentionTest {

    private static final Holds NONE = new Holds(Set.of(), Set.of());
    private static final Duration RUNS_OUT = Duration.ofDays(7);

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired InvitationService invitations;
    @Autowired InvitationRepository rows;
    @Autowired FamilyService families;
    @Autowired SignInRegister register;
    @Autowired InvitationRetention invitationRetention;
    @Autowired WaitingRetention waitingRetention;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient sql;

    private TestCenter center;
    private MemberId member;
    private InvitationId invitation;

    @BeforeEach
    void somebodyIsInvited() {
        center = world.center();
        member = world.family(center, 2).members().getLast();
        invitation =
                SignIn.as(
                        center.coordinator(),
                        () ->
                                invitations.invite(
                                        new InviteMember(
                                                member,
                                                UUID.randomUUID() + "@example.org",
                                                Language.ENGLISH)));
    }

    @Test
    void anUnusedInvitationGoesAMonthAfterItRanOut() {
        purge(invitationRetention, RUNS_OUT.plusDays(29), NONE);
        assertThat(isThere()).isTrue();

        purge(invitationRetention, RUNS_OUT.plusDays(31), NONE);
        assertThat(isThere()).isFalse();
    }

    @Test
    void aUsedOneStaysForTwoYears() {
        sql.sql("update invitations set state = 'ACCEPTED', code = null where id = ?")
                .param(Columns.bytes(invitation.value()))
                .update();
        purge(invitationRetention, RUNS_OUT.plusDays(729), NONE);
        assertThat(isThere()).isTrue();

        purge(invitationRetention, RUNS_OUT.plusDays(731), NONE);
        assertThat(isThere()).isFalse();
    }

    @Test
    void whatIsHeldStays() {
        var late = RUNS_OUT.plusDays(31);
        for (var object : List.of(invitation.value(), member.value())) {
            purge(invitationRetention, late, new Holds(Set.of(), Set.of(object)));
        }
        purge(invitationRetention, late, new Holds(Set.of(center.id().value()), Set.of()));

        assertThat(isThere()).isTrue();
    }

    @Test
    void whoWasNotHereForAYearWaitsNoLonger() {
        var person = world.waiting(center, "Wilma Waiting");
        purge(waitingRetention, Duration.ofDays(364), NONE);
        purge(
                waitingRetention,
                Duration.ofDays(366),
                new Holds(Set.of(), Set.of(person.account().value())));
        assertThat(waiting()).isEqualTo(1);

        seenBefore(person, 400);
        world.waiting(center, "Wendy Waiting");
        purge(waitingRetention, Duration.ofDays(1), NONE);
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void whoSignsInAgainWaitsOn() {
        var person = world.waiting(center, "Wilma Waiting");
        seenBefore(person, 400);
        transaction.executeWithoutResult(_ -> register.on(new PersonSignedIn(person)));

        purge(waitingRetention, Duration.ofDays(1), NONE);

        assertThat(waiting()).isEqualTo(1);
    }

    private void seenBefore(SignedIn person, int days) {
        sql.sql(
                        "update family_sign_ins set seen_at = seen_at - interval ? day where account_id = ?")
                .params(days, Columns.bytes(person.account().value()))
                .update();
    }

    private void purge(RetentionClass records, Duration ahead, Holds holds) {
        transaction.executeWithoutResult(_ -> {
            while (records.purge(clock.instant().plus(ahead), holds, 500) == 500) {
                // The rest, if any, is the next batch's.
            }
        });
    }

    private boolean isThere() {
        return rows.findById(invitation.value()).isPresent();
    }

    private int waiting() {
        return SignIn.as(center.coordinator(), () -> families.waiting(center.id())).size();
    }
}
