package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollMembers;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.families.MemberId;
import org.kinward.families.MemberMerging;
import org.kinward.families.RepresentativeService;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who reads for two is told once. */
@DatabaseTest
@Import(Postbox.class)
class OneMessageTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired EnrollmentService enrollment;
    @Autowired RepresentativeService representatives;
    @Autowired MemberMerging merging;

    private TestCenter center;
    private TestFamily family;
    private MemberId child;
    private SessionId session;

    @BeforeEach
    void aParentAndAChildWithoutASignIn() {
        center = world.center();
        family = world.family(center, 2);
        child = family.members().getLast();
        session = world.session(center, clock, 4);
    }

    @Test
    void aParentWithTheSamePlaceAsTheChildGetsOneMessage() {
        actForTheChild();
        enroll(Set.copyOf(family.members()));

        post.deliver(center);

        assertThat(post.subjects(family.person())).containsExactly("Your appointment is set");
    }

    @Test
    void aParentWhoStaysAtHomeGetsTheChildsMessage() {
        actForTheChild();
        enroll(Set.of(child));

        post.deliver(center);

        assertThat(post.subjects(family.person()))
                .containsExactly("News about an appointment of somebody you act for");
    }

    @Test
    void whoKeepsThePlaceAsTheOtherEntryIsNotToldThatItIsCancelled() {
        enroll(Set.copyOf(family.members()));
        post.deliver(center);

        SignIn.run(center.coordinator(), () -> merging.merge(family.first(), child));
        post.deliver(center);

        assertThat(post.subjects(family.person())).containsExactly("Your appointment is set");
    }

    @Test
    void whoLosesThePlaceByJoiningIsTold() {
        enroll(Set.of(family.first()));
        post.deliver(center);

        SignIn.run(center.coordinator(), () -> merging.merge(child, family.first()));
        post.deliver(center);

        assertThat(post.subjects(family.person()))
                .containsExactly("Your appointment is set", "Your appointment is cancelled");
    }

    private void actForTheChild() {
        SignIn.run(
                center.coordinator(),
                () -> representatives.actFor(child, family.person().account()));
    }

    private void enroll(Set<MemberId> who) {
        SignIn.run(
                family.person(),
                () -> enrollment.enroll(new EnrollMembers(session, family.household(), who)));
    }
}
