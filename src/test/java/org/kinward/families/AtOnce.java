package org.kinward.families;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kinward.education.EnrollMembers;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.identity.SignedIn;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessException;

/** What happens to members while somebody signs them up; every outcome is read. */
@TestComponent
class AtOnce {

    private final World world;
    private final TestClock clock;
    private final EnrollmentService enrollment;
    private final SessionQueries sessions;

    AtOnce(World world, TestClock clock, EnrollmentService enrollment, SessionQueries sessions) {
        this.world = world;
        this.clock = clock;
        this.enrollment = enrollment;
        this.sessions = sessions;
    }

    /** What parts the family's last member from it. */
    interface Parting {
        void part(TestCenter center, TestFamily family);
    }

    /** Signs up that many families while their last members part; who of them has a place. */
    List<MemberId> seatedAfter(int families, Parting parting) throws Exception {
        var center = world.center();
        var session = world.session(center, clock, 2 * families);
        var actions = new ArrayList<Supplier<Boolean>>();
        var parted = new ArrayList<MemberId>();
        for (int i = 0; i < families; i++) {
            var family = world.family(center, 2);
            parted.add(family.members().getLast());
            var party = family.everybodyIn(session);
            actions.add(() -> enroll(family.person(), party));
            actions.add(() -> {
                parting.part(center, family);
                return true;
            });
        }
        Crowd.allAtOnce(actions, Supplier::get);
        return seated(center, session).stream().filter(parted::contains).toList();
    }

    /** Two things for each of many, all at once; how many went through, for each. */
    static List<Long> both(int many, Supplier<List<Runnable>> pairs) throws Exception {
        var actions = new ArrayList<Supplier<Boolean>>();
        for (int i = 0; i < many; i++) {
            pairs.get().forEach(one -> actions.add(() -> wentThrough(one)));
        }
        var results = Crowd.allAtOnce(actions, Supplier::get);
        var counts = new ArrayList<Long>();
        for (int i = 0; i < results.size(); i += 2) {
            counts.add(results.subList(i, i + 2).stream().filter(done -> done).count());
        }
        return counts;
    }

    private static boolean wentThrough(Runnable call) {
        try {
            call.run();
            return true;
        } catch (FamilyRefused | DataAccessException tooLate) {
            return false;
        }
    }

    private boolean enroll(SignedIn person, EnrollMembers party) {
        try {
            SignIn.run(person, () -> enrollment.enroll(party));
            return true;
        } catch (NotFound partedBefore) {
            return false;
        }
    }

    private List<MemberId> seated(TestCenter center, SessionId session) {
        return SignIn.as(center.coordinator(), () -> sessions.roster(session)).stream()
                .flatMap(row -> row.members().stream())
                .map(MemberDetails::id)
                .toList();
    }
}
