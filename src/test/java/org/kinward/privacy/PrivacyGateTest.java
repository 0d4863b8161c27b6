package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.SeatCount;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees that somebody is a client, and when no longer. */
@DatabaseTest
@Import(PrivacyWorld.class)
class PrivacyGateTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TestClock clock;
    @Autowired ConsentService consents;
    @Autowired ConsentQueries queries;
    @Autowired ClientService clients;
    @Autowired ClientQueries clientQueries;
    @Autowired LinkService links;
    @Autowired ConsentExpiry expiry;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private TestFamily family;
    private SignedIn mother;
    private SignedIn father;
    private ClientId client;

    @BeforeEach
    void aHouseholdOfTwoAndAClient() {
        center = world.center();
        family = world.family(center, 2);
        mother = family.person();
        father = privacy.second(center, family);
        client = privacy.client(center, "J.R.");
    }

    @Test
    void onlyTheNamedMemberSeesThatTheClientIsHere() {
        privacy.record(center, formFor(0));

        assertThat(privacy.seenBy(mother)).extracting(SharedClient::name).containsExactly("J.R.");
        assertThat(privacy.seenBy(father)).isEmpty();
    }

    @Test
    void aRevokedConsentShowsNothingAtTheNextLook() {
        var consent = privacy.record(center, formFor(0));
        assertThat(privacy.seenBy(mother)).hasSize(1);

        privacy.revoke(center, consent);

        assertThat(privacy.seenBy(mother)).isEmpty();
        assertRefused(Reason.ALREADY_ENDED, () -> privacy.revoke(center, consent));
    }

    @Test
    void anExpiredConsentShowsNothingEvenBeforeTheTimerRan() {
        privacy.record(center, formFor(0).until(privacy.today(center)));
        assertThat(privacy.seenBy(mother)).hasSize(1);

        clock.pass(Duration.ofDays(1));
        assertThat(privacy.seenBy(mother)).isEmpty();

        expiry.run();
        assertThat(only().state()).isEqualTo(ConsentState.EXPIRED);
        assertThat(privacy.seenBy(mother)).isEmpty();
    }

    @Test
    void twoNodesExpireAConsentOnce() throws Exception {
        var consent = privacy.record(center, formFor(0).until(privacy.today(center)));
        clock.pass(Duration.ofDays(1));

        atOnce(List.of(expiry::run, expiry::run, expiry::run, expiry::run));

        assertThat(auditRows("CONSENT_EXPIRED", consent)).isEqualTo(1);
    }

    @Test
    void aRevocationAndAnExpiryAtOnceEndItOnce() throws Exception {
        var consent = privacy.record(center, formFor(0).until(privacy.today(center)));
        clock.pass(Duration.ofDays(1));

        var refused = new ArrayList<Exception>();
        atOnce(
                List.of(
                        expiry::run,
                        () -> {
                            try {
                                privacy.revoke(center, consent);
                            } catch (PrivacyRefused tooLate) {
                                refused.add(tooLate);
                            }
                        }));

        assertThat(auditRows("CONSENT_EXPIRED", consent) + auditRows("CONSENT_REVOKED", consent))
                .isEqualTo(1);
        assertThat(refused).hasSize((int) auditRows("CONSENT_EXPIRED", consent));
    }

    @Test
    void aNewConsentTakesThePlaceOfTheOldOne() {
        privacy.record(center, formFor(0));
        privacy.record(center, formFor(0).scopes(ConsentScope.PRESENCE, ConsentScope.MILESTONES));

        assertThat(record().consents())
                .extracting(ConsentDetails::state)
                .containsExactly(ConsentState.ACTIVE, ConsentState.SUPERSEDED);
        assertThat(privacy.seenBy(mother))
                .singleElement()
                .satisfies(seen -> assertThat(seen.scopes()).contains(ConsentScope.MILESTONES));
    }

    @Test
    void aDischargedClientIsGoneForEverybody() {
        privacy.record(center, formFor(0));

        asOfficer(() -> clients.discharge(client));

        assertThat(privacy.seenBy(mother)).isEmpty();
        assertThat(only().state()).isEqualTo(ConsentState.EXPIRED);
        assertRefused(Reason.CLIENT_DISCHARGED, () -> privacy.record(center, formFor(0)));
    }

    @Test
    void eachDayOfLookingIsOneDisclosure() {
        privacy.record(center, formFor(0));
        privacy.seenBy(mother);
        privacy.seenBy(mother);
        clock.pass(Duration.ofDays(1));
        privacy.seenBy(mother);
        privacy.seenBy(father);

        var accounting = SignIn.as(officer(), () -> queries.accounting(client));

        assertThat(accounting).hasSize(2);
        assertThat(accounting.getFirst().what()).isEqualTo(ConsentScope.PRESENCE);
        assertThat(accounting.getFirst().noticeVersion()).isEqualTo("2024");
    }

    @Test
    void aFormWithoutAnyElementIsRefused() {
        var today = privacy.today(center);
        assertFormRefused(Reason.PRESENCE_MISSING, formFor(0).scopes(ConsentScope.MILESTONES));
        assertFormRefused(Reason.NOT_INFORMED, formFor(0).uninformed());
        assertFormRefused(Reason.SIGNER_MISSING, formFor(0).by(Signer.LEGAL_REPRESENTATIVE, " "));
        assertFormRefused(Reason.SIGNED_IN_THE_FUTURE, formFor(0).signed(today.plusDays(1)));
        assertFormRefused(Reason.EXPIRES_IN_THE_PAST, formFor(0).until(today.minusDays(1)));
        assertFormRefused(Reason.EXPIRES_TOO_LATE, formFor(0).until(today.plusDays(367)));
        assertThat(privacy.seenBy(mother)).isEmpty();
    }

    @Test
    void anOlderPaperDoesNotUndoANewerWord() {
        var consent = privacy.record(center, formFor(0));
        privacy.revoke(center, consent);

        assertFormRefused(
                Reason.OLDER_THAN_LAST_WORD, formFor(0).signed(privacy.today(center).minusDays(1)));
        assertThat(privacy.seenBy(mother)).isEmpty();

        privacy.record(center, formFor(0));
        assertThat(privacy.seenBy(mother)).hasSize(1);
    }

    @Test
    void aFamilyMemberOfAnotherCenterIsNotThere() {
        var elsewhere = world.center();
        var stranger = world.family(elsewhere, 1);

        assertThatThrownBy(() ->
                        privacy.record(
                                center,
                                privacy.form(center, client, stranger.members().getFirst())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseCannotReadNamesAndClaims() {
        var named =
                SignIn.as(
                        officer(),
                        () ->
                                clients.register(
                                        new RegisterClient(
                                                center.id(),
                                                "C-77",
                                                "A.B.",
                                                "Aurelio Benavides",
                                                privacy.today(center))));
        claim("My son Aurelio");

        assertThat(SignIn.as(officer(), () -> clientQueries.read(named)).client().name())
                .isEqualTo("Aurelio Benavides");
        assertThat(raw("select name from clients where id = ?", named.value()))
                .isNotEmpty()
                .doesNotContain("Aurelio");
        assertThat(
                        raw(
                                "select claim from family_client_links where recipient_id = ?",
                                family.members().getFirst().value()))
                .isNotEmpty()
                .doesNotContain("Aurelio");
    }

    private String raw(String sql, UUID id) {
        var bytes = jdbc.sql(sql).param(SeatCount.bytes(id)).query(byte[].class).single();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void claim(String words) {
        SignIn.run(mother, () -> links.claim(new ClaimLink(words)));
    }

    private static void atOnce(List<Runnable> actions) throws Exception {
        Crowd.allAtOnce(
                actions,
                action -> {
                    action.run();
                    return true;
                });
    }

    private long auditRows(String action, ConsentId consent) {
        return jdbc.sql("select count(*) from audit_entries where action = ? and object_id = ?")
                .params(List.of(action, SeatCount.bytes(consent.value())))
                .query(Long.class)
                .single();
    }

    private ConsentForm formFor(int member) {
        return privacy.form(center, client, family.members().get(member));
    }

    private SignedIn officer() {
        return center.staff().privacyOfficer();
    }

    private void asOfficer(Runnable action) {
        SignIn.run(officer(), action);
    }

    private ClientRecord record() {
        return SignIn.as(officer(), () -> clientQueries.read(client));
    }

    private ConsentDetails only() {
        return record().consents().getFirst();
    }

    private void assertFormRefused(Reason reason, ConsentForm form) {
        assertRefused(reason, () -> privacy.record(center, form));
    }

    private static void assertRefused(Reason reason, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        PrivacyRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
