package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollMembers;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.identity.SignedIn;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Members are signed up in the moment they leave: nobody who left keeps a place. The control is
 * {@link WithoutTheHoldTest}.
 */
@DatabaseTest
class LeavingTogetherTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired MemberLife life;
    @Autowired EnrollmentService enrollment;
    @Autowired SessionQueries sessions;

    @Test
    void nobodyWhoLeftHasAPlace() throws Exception {
        var center = world.center();
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        var session = world.session(center, clock, 40);
        var actions = new ArrayList<Supplier<Boolean>>();
        for (int i = 0; i < 20; i++) {
            var family = world.family(center, 1);
            var party = family.everybodyIn(session);
            actions.add(() -> enroll(family.person(), party));
            actions.add(() -> leave(center, family.first(), today));
        }

        var results = Crowd.allAtOnce(actions, Supplier::get);

        assertThat(results).hasSize(40);
        assertThat(seated(center, session)).isEmpty();
    }

    private boolean enroll(SignedIn person, EnrollMembers party) {
        try {
            SignIn.run(person, () -> enrollment.enroll(party));
            return true;
        } catch (NotFound leftBefore) {
            return false;
        }
    }

    private boolean leave(TestCenter center, MemberId member, LocalDate today) {
        SignIn.run(center.coordinator(), () -> life.leave(member, today));
        return true;
    }

    private Set<HouseholdId> seated(TestCenter center, SessionId session) {
        return Set.copyOf(
                SignIn.as(center.coordinator(), () -> sessions.roster(session)).stream()
                        .map(row -> row.household())
                        .toList());
    }
}
