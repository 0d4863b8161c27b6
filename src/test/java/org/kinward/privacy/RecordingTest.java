package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.SeatCount;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form becomes one consent for each person it names, or none at all. */
@DatabaseTest
@Import(PrivacyWorld.class)
class RecordingTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired ConsentService consents;
    @Autowired ClientQueries clientQueries;
    @Autowired DraftService drafts;
    @Autowired RestrictionService restrictions;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private TestFamily family;
    private SignedIn mother;
    private SignedIn father;
    private ClientId client;

    @BeforeEach
    void aClientAndAHouseholdOfThree() {
        center = world.center();
        family = world.family(center, 3);
        mother = family.person();
        father = privacy.second(center, family);
        client = privacy.client(center, "J.R.");
    }

    @Test
    void aFormWithThreeNamesMakesThreeConsentsOfWhichOneCanGo() {
        var made = record(everybody(), Set.of(), Drawing.stroke());
        assertThat(made).hasSize(3);
        assertThat(privacy.seenBy(mother)).hasSize(1);
        assertThat(privacy.seenBy(father)).hasSize(1);

        var hers =
                read().consents().stream()
                        .filter(consent -> consent.recipient().equals(recipient(0)))
                        .findFirst()
                        .orElseThrow();
        privacy.revoke(center, hers.id());

        assertThat(privacy.seenBy(mother)).isEmpty();
        assertThat(privacy.seenBy(father)).hasSize(1);
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void oneNameThatIsRefusedRefusesTheWholeForm() {
        agreeToRestriction(recipient(1));

        assertRefused(Reason.RESTRICTED, () -> record(everybody(), Set.of(), Drawing.stroke()));

        assertThat(read().consents()).isEmpty();
        assertThat(documents()).isZero();
        assertThat(privacy.seenBy(mother)).isEmpty();
    }

    @Test
    void anActiveConsentIsReplacedOnlyOnceStaffAgreed() {
        var first = record(Set.of(recipient(0)), Set.of(), Drawing.stroke()).getFirst();

        assertRefused(
                Reason.REPLACES_ANOTHER,
                () -> record(Set.of(recipient(0)), Set.of(), Drawing.stroke()));
        assertThat(read().consents()).hasSize(1);

        record(Set.of(recipient(0)), Set.of(first), Drawing.stroke());
        assertThat(read().consents())
                .extracting(ConsentDetails::state)
                .containsExactlyInAnyOrder(ConsentState.ACTIVE, ConsentState.SUPERSEDED);
    }

    @Test
    void aWrongPersonIsNotThere() {
        var elsewhere = world.center();
        var stranger = PrivacyWorld.recipient(world.family(elsewhere, 1).first());
        var theirClient = privacy.client(elsewhere, "X.X.");

        for (var nobody : List.of(stranger, new RecipientId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> record(Set.of(nobody), Set.of(), Drawing.stroke()))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() ->
                        privacy.record(center, privacy.form(center, theirClient, family.first())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoSignsForAClientSaysWhatLetsThem() {
        var form = privacy.form(center, client, family.first());
        var input = form.by(Signer.LEGAL_REPRESENTATIVE, "Rosa Rivera").input();
        var signature = input.signature();
        var without =
                new Signature(
                        signature.signer(),
                        signature.name(),
                        " ",
                        signature.signedOn(),
                        signature.evidence());

        assertRefused(
                Reason.RELATIONSHIP_MISSING,
                () ->
                        asOfficer(() ->
                                consents.record(
                                        new RecordConsent(
                                                client,
                                                input.recipients(),
                                                input.scopes(),
                                                input.purpose(),
                                                input.expiresOn(),
                                                "At discharge",
                                                without,
                                                true,
                                                Set.of(),
                                                null))));
    }

    @Test
    void whatEndsAConsentIsMarkedByStaff() {
        var input = privacy.form(center, client, family.first()).input();
        var id =
                asOfficer(() ->
                                consents.record(
                                        new RecordConsent(
                                                client,
                                                input.recipients(),
                                                input.scopes(),
                                                input.purpose(),
                                                input.expiresOn(),
                                                "When treatment ends",
                                                input.signature(),
                                                true,
                                                Set.of(),
                                                null)))
                        .getFirst();
        assertThat(privacy.seenBy(mother)).hasSize(1);

        SignIn.run(officer(), () -> consents.endingEventHappened(id));

        assertThat(privacy.seenBy(mother)).isEmpty();
        assertThat(read().consents().getFirst().state()).isEqualTo(ConsentState.EXPIRED);
        var plain = privacy.record(center, privacy.form(center, client, family.first()));
        assertRefused(
                Reason.NO_ENDING_EVENT,
                () -> SignIn.run(officer(), () -> consents.endingEventHappened(plain)));
    }

    @Test
    void anErrorEndsAtOnceAndKeepsItsReason() {
        var id = privacy.record(center, privacy.form(center, client, family.first()));
        privacy.seenBy(mother);

        SignIn.run(
                officer(),
                () -> consents.enteredInError(new EndInError(id, "Signed for another person")));

        assertThat(privacy.seenBy(mother)).isEmpty();
        var ended = read().consents().getFirst();
        assertThat(ended.state()).isEqualTo(ConsentState.ENTERED_IN_ERROR);
        assertThat(ended.endReason()).isEqualTo("Signed for another person");
        assertThatThrownBy(() ->
                        SignIn.run(
                                officer(), () -> consents.enteredInError(new EndInError(id, " "))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aDraftShowsNothingAndGoesWhenItIsRecorded() {
        var form =
                new DraftForm(
                        everybody(),
                        Set.of(ConsentScope.PRESENCE),
                        "To come together",
                        null,
                        null,
                        Signer.CLIENT,
                        null,
                        null);
        var draft = asOfficer(() -> drafts.save(new SaveDraft(client, null, form)));
        assertThat(privacy.seenBy(mother)).isEmpty();
        assertThat(asOfficer(() -> drafts.read(draft)).form()).isEqualTo(form);
        assertThat(asOfficer(() -> drafts.save(new SaveDraft(client, draft, DraftForm.empty()))))
                .isEqualTo(draft);
        assertThat(read().consents()).isEmpty();

        var input = privacy.form(center, client, family.first()).input();
        asOfficer(() ->
                consents.record(
                        new RecordConsent(
                                client,
                                input.recipients(),
                                input.scopes(),
                                input.purpose(),
                                input.expiresOn(),
                                null,
                                input.signature(),
                                true,
                                Set.of(),
                                draft)));

        assertThat(read().drafts()).isEmpty();
        assertThat(read().consents()).hasSize(1);
    }

    private List<ConsentId> record(
            Set<RecipientId> recipients, Set<ConsentId> replacing, Evidence evidence) {
        var form = privacy.form(center, client, family.first());
        return asOfficer(() -> consents.record(form.input(recipients, replacing, evidence)));
    }

    private void agreeToRestriction(RecipientId about) {
        SignIn.run(
                officer(),
                () -> {
                    var wish =
                            restrictions.ask(
                                    new AskRestriction(
                                            client, about, "Not him", privacy.today(center)));
                    restrictions.agree(new SettleRestriction(wish, "The client is afraid"));
                });
    }

    private Set<RecipientId> everybody() {
        return Set.of(recipient(0), recipient(1), recipient(2));
    }

    private RecipientId recipient(int member) {
        return PrivacyWorld.recipient(family.members().get(member));
    }

    private long documents() {
        return jdbc.sql("select count(*) from consent_documents where client_id = ?")
                .param(SeatCount.bytes(client.value()))
                .query(Long.class)
                .single();
    }

    private ClientRecord read() {
        return asOfficer(() -> clientQueries.read(client));
    }

    private SignedIn officer() {
        return center.staff().privacyOfficer();
    }

    private <T> T asOfficer(Supplier<T> question) {
        return SignIn.as(officer(), question);
    }

    private static void assertRefused(Reason reason, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        PrivacyRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
