package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.kinward.education.SeatCount;
import org.kinward.families.MemberId;
import org.kinward.families.MemberLife;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Consents are recorded in the moment members leave: nobody who left keeps a tie. */
@DatabaseTest
@Import(PrivacyWorld.class)
class LeavingAtOnceTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired MemberLife life;
    @Autowired JdbcClient jdbc;

    @RepeatedTest(3)
    void nobodyWhoLeftHasAnOpenTieOrAnActiveConsent() throws Exception {
        var center = world.center();
        var actions = new ArrayList<Supplier<Boolean>>();
        for (int i = 0; i < 16; i++) {
            var member = world.family(center, 1).first();
            var form = privacy.form(center, privacy.client(center, "J.R."), member);
            actions.add(() -> record(center, form));
            actions.add(() -> leave(center, member));
        }

        var results = Crowd.allAtOnce(actions, Supplier::get);

        assertThat(results).hasSize(32);
        assertThat(open("l.state <> 'CLOSED'", center)).isZero();
        assertThat(open("c.state = 'ACTIVE'", center)).isZero();
    }

    private boolean record(TestCenter center, ConsentForm form) {
        try {
            privacy.record(center, form);
            return true;
        } catch (NotFound leftBefore) {
            return false;
        }
    }

    private boolean leave(TestCenter center, MemberId member) {
        SignIn.run(center.coordinator(), () -> life.leave(member, privacy.today(center)));
        return true;
    }

    private long open(String what, TestCenter center) {
        return jdbc.sql(
                        "select count(*) from family_client_links l join consents c"
                                + " on c.client_id = l.client_id and c.recipient_id = l.recipient_id"
                                + " where l.center_id = ? and "
                                + what)
                .param(SeatCount.bytes(center.id().value()))
                .query(Long.class)
                .single();
    }
}
