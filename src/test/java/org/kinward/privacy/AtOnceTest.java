package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.kinward.education.SeatCount;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A look, a revocation, a restriction and the timers meet; whoever is last finds nothing open. */
@DatabaseTest
@Import(PrivacyWorld.class)
class AtOnceTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired RestrictionService restrictions;
    @Autowired ConsentService consents;
    @Autowired ConsentExpiry expiry;
    @Autowired RenewalRounds renewals;
    @Autowired JdbcClient jdbc;

    @RepeatedTest(5)
    void nothingIsDisclosedAfterTheWordThatEndsIt() throws Exception {
        var center = world.center();
        var family = world.family(center, 1);
        var officer = center.staff().privacyOfficer();
        var client = privacy.client(center, "J.R.");
        var consent = privacy.record(center, privacy.form(center, client, family.first()));
        var wish =
                SignIn.as(
                        officer,
                        () ->
                                restrictions.ask(
                                        new AskRestriction(
                                                client,
                                                PrivacyWorld.recipient(family.first()),
                                                "Nothing to her",
                                                privacy.today(center))));

        Crowd.allAtOnce(
                List.<Runnable>of(
                        () -> privacy.seenBy(family.person()),
                        () -> privacy.revoke(center, consent),
                        () -> privacy.seenBy(family.person()),
                        () ->
                                SignIn.run(
                                        officer,
                                        () ->
                                                restrictions.agree(
                                                        new SettleRestriction(wish, "Yes"))),
                        expiry::run,
                        renewals::run,
                        () -> privacy.seenBy(family.person())),
                action -> {
                    action.run();
                    return true;
                });

        assertThat(privacy.seenBy(family.person())).isEmpty();
        assertThat(disclosedAfterTheEnd(consent)).isZero();
    }

    private long disclosedAfterTheEnd(ConsentId consent) {
        return jdbc.sql(
                        "select count(*) from disclosures d join consents c on c.id = d.consent_id"
                                + " where c.id = ? and d.at > c.ended_at")
                .param(SeatCount.bytes(consent.value()))
                .query(Long.class)
                .single();
    }
}
