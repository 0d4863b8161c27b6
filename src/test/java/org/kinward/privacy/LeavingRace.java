package org.kinward.privacy;

import java.util.ArrayList;
import java.util.function.Supplier;
import org.kinward.education.SeatCount;
import org.kinward.families.MemberId;
import org.kinward.families.MemberLife;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records consents for members in the moment they leave. */
@TestComponent
class LeavingRace {

    private final World world;
    private final PrivacyWorld privacy;
    private final MemberLife life;
    private final JdbcClient jdbc;

    LeavingRace(World world, PrivacyWorld privacy, MemberLife life, JdbcClient jdbc) {
        this.world = world;
        this.privacy = privacy;
        this.life = life;
        this.jdbc = jdbc;
    }

    /** How many who left kept an open tie or an active consent. */
    long keptBy(int members) throws Exception {
        var center = world.center();
        var actions = new ArrayList<Supplier<Boolean>>();
        for (int i = 0; i < members; i++) {
            var member = world.family(center, 1).first();
            var form = privacy.form(center, privacy.client(center, "J.R."), member);
            actions.add(() -> record(center, form));
            actions.add(() -> leave(center, member));
        }
        Crowd.allAtOnce(actions, Supplier::get);
        return kept(center);
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

    private long kept(TestCenter center) {
        return jdbc.sql(
                        """
                        select count(*) from family_client_links l join consents c
                          on c.client_id = l.client_id and c.recipient_id = l.recipient_id
                        where l.center_id = ? and (l.state <> 'CLOSED' or c.state = 'ACTIVE')
                        """)
                .param(SeatCount.bytes(center.id().value()))
                .query(Long.class)
                .single();
    }
}
