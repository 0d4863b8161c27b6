package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** A wish binds once the center agrees; then it is stronger than a consent. */
@DatabaseTest
@Import({PrivacyWorld.class, RestrictionTest.Listener.class})
class RestrictionTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired RestrictionService restrictions;
    @Autowired ClientQueries clientQueries;
    @Autowired Listener listener;

    private TestCenter center;
    private TestFamily family;
    private SignedIn mother;
    private ClientId client;

    /** Stands for a module that has to take something back. */
    static class Listener {

        final List<SharingEnded> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(SharingEnded event) {
            heard.add(event);
        }
    }

    @BeforeEach
    void aConsent() {
        center = world.center();
        family = world.family(center, 1);
        mother = family.person();
        client = privacy.client(center, "J.R.");
        privacy.record(center, privacy.form(center, client, family.first()));
        listener.heard.clear();
    }

    @Test
    void anAgreedRestrictionStopsSharingAndTellsTheOtherModules() {
        var wish = ask(PrivacyWorld.recipient(family.first()));
        assertThat(privacy.seenBy(mother)).hasSize(1);

        asOfficer(() -> restrictions.agree(new SettleRestriction(wish, "She asked for it")));

        assertThat(privacy.seenBy(mother)).isEmpty();
        assertThat(listener.heard)
                .singleElement()
                .isInstanceOf(PrivacyEvent.LinkSuspended.class)
                .extracting(SharingEnded::client)
                .isEqualTo(client);
    }

    @Test
    void onlyANewConsentOpensAgainAfterItIsLifted() {
        var wish = ask(PrivacyWorld.recipient(family.first()));
        asOfficer(() -> restrictions.agree(new SettleRestriction(wish, "Yes")));
        assertRefused(
                Reason.RESTRICTED,
                () -> privacy.record(center, privacy.form(center, client, family.first())));

        asOfficer(() -> restrictions.lift(new SettleRestriction(wish, "She changed her mind")));
        assertThat(privacy.seenBy(mother)).isEmpty();

        privacy.record(center, privacy.form(center, client, family.first()));
        assertThat(privacy.seenBy(mother)).hasSize(1);
    }

    @Test
    void whatIsDeclinedOrNamesNobodyChangesNothing() {
        var named = ask(PrivacyWorld.recipient(family.first()));
        asOfficer(() -> restrictions.decline(new SettleRestriction(named, "Not possible")));
        var general = ask(null);
        asOfficer(() -> restrictions.agree(new SettleRestriction(general, "We will")));

        assertThat(privacy.seenBy(mother)).hasSize(1);
        assertThat(listener.heard).isEmpty();
        assertThat(SignIn.as(officer(), () -> clientQueries.read(client)).restrictions())
                .extracting(RestrictionDetails::state)
                .containsExactlyInAnyOrder(RestrictionState.DECLINED, RestrictionState.AGREED);
        assertRefused(
                Reason.ALREADY_SETTLED,
                () -> asOfficer(() -> restrictions.agree(new SettleRestriction(named, "Yes"))));
    }

    private RestrictionId ask(@Nullable RecipientId about) {
        return SignIn.as(
                officer(),
                () ->
                        restrictions.ask(
                                new AskRestriction(
                                        client, about, "Nothing to her", privacy.today(center))));
    }

    private SignedIn officer() {
        return center.staff().privacyOfficer();
    }

    private void asOfficer(Runnable action) {
        SignIn.run(officer(), action);
    }

    private static void assertRefused(Reason reason, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        PrivacyRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
