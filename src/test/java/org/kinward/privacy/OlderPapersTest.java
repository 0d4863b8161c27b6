package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sheet that was signed before the last word does not undo it, however late it is recorded. */
@DatabaseTest
@Import(PrivacyWorld.class)
class OlderPapersTest {

    private static final Evidence SHEET =
            new Evidence(
                    SignatureMethod.PAPER,
                    "%PDF-1.7 the signed sheet".getBytes(StandardCharsets.US_ASCII));

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TestClock clock;
    @Autowired ConsentService consents;
    @Autowired ConsentExpiry expiry;
    @Autowired RestrictionService restrictions;
    @Autowired LinkService links;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private TestFamily family;
    private ClientId client;

    @BeforeEach
    void aClient() {
        center = world.center();
        family = world.family(center, 1);
        client = privacy.client(center, "J.R.");
    }

    @Test
    void aSheetOfTheDayOfTheRevocationIsRefusedAndAFormOnTheScreenIsNot() {
        privacy.revoke(center, record(SHEET, daysAgo(1), null));

        assertRefused(Reason.SAME_DAY_AS_LAST_WORD, daysAgo(0));
        assertRefused(Reason.OLDER_THAN_LAST_WORD, daysAgo(1));
        assertThat(seen()).isZero();

        record(Evidence.typed("Jorge Rivera"), daysAgo(0), null);
        assertThat(seen()).isEqualTo(1);
    }

    @Test
    void aSheetFromBeforeTheEventThatEndedSharingIsRefused() {
        var first = record(SHEET, daysAgo(5), "When treatment ends");
        SignIn.run(center.staff().privacyOfficer(), () -> consents.endingEventHappened(first));

        assertRefused(Reason.OLDER_THAN_LAST_WORD, daysAgo(2));
        assertRefused(Reason.SAME_DAY_AS_LAST_WORD, daysAgo(0));
    }

    @Test
    void aSheetFromBeforeARestrictionWasLiftedIsRefused() {
        SignIn.run(
                center.staff().privacyOfficer(),
                () -> {
                    var wish =
                            restrictions.ask(
                                    new AskRestriction(client, recipient(), "Not her", daysAgo(3)));
                    restrictions.agree(new SettleRestriction(wish, "Yes"));
                    restrictions.lift(new SettleRestriction(wish, "The client changed her mind"));
                });

        assertRefused(Reason.OLDER_THAN_LAST_WORD, daysAgo(1));
        record(Evidence.typed("Jorge Rivera"), daysAgo(0), null);
        assertThat(seen()).isEqualTo(1);
    }

    @Test
    void aSheetFromBeforeTheTieWasClosedIsRefused() {
        var wrong = record(SHEET, daysAgo(5), null);
        SignIn.run(
                center.staff().privacyOfficer(),
                () -> consents.enteredInError(new EndInError(wrong, "Another person")));
        SignIn.run(
                center.staff().privacyOfficer(),
                () -> links.close(PrivacyWorld.tie(jdbc, client, recipient())));

        assertRefused(Reason.OLDER_THAN_LAST_WORD, daysAgo(1));
    }

    @Test
    void aRenewalSignedBeforeTheLastDayCountsAfterIt() {
        var form = privacy.form(center, client, family.first());
        privacy.record(center, form.until(daysAgo(-1)));
        clock.pass(Duration.ofDays(3));
        expiry.run();

        record(SHEET, daysAgo(3), null);

        assertThat(seen()).isEqualTo(1);
    }

    private ConsentId record(Evidence evidence, LocalDate signedOn, @Nullable String event) {
        var form = privacy.form(center, client, family.first()).signed(signedOn);
        var input = form.input(Set.of(recipient()), Set.of(), evidence);
        return SignIn.as(
                center.staff().privacyOfficer(),
                () ->
                        consents.record(
                                        new RecordConsent(
                                                client,
                                                input.recipients(),
                                                input.scopes(),
                                                input.purpose(),
                                                input.expiresOn(),
                                                event,
                                                input.signature(),
                                                true,
                                                Set.of(),
                                                null))
                                .getFirst());
    }

    private void assertRefused(Reason reason, LocalDate signedOn) {
        assertThatThrownBy(() -> record(SHEET, signedOn, null))
                .isInstanceOfSatisfying(
                        PrivacyRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private int seen() {
        return privacy.seenBy(family.person()).size();
    }

    private RecipientId recipient() {
        return PrivacyWorld.recipient(family.first());
    }

    private LocalDate daysAgo(int days) {
        return privacy.today(center).minusDays(days);
    }
}
