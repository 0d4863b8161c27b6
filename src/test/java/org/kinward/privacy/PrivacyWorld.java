package org.kinward.privacy;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinward.education.SeatCount;
import org.kinward.families.MemberId;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A center with a privacy officer, a client, and family members who each sign in. */
@TestComponent
public class PrivacyWorld {

    private final World world;
    private final TestClock clock;
    private final ClientService clients;
    private final ConsentService consents;
    private final ClientQueries queries;
    private final PrivacyGate gate;

    PrivacyWorld(
            World world,
            TestClock clock,
            ClientService clients,
            ConsentService consents,
            ClientQueries queries,
            PrivacyGate gate) {
        this.world = world;
        this.clock = clock;
        this.clients = clients;
        this.consents = consents;
        this.queries = queries;
        this.gate = gate;
    }

    /** A client of that center, kept without a name. */
    public ClientId client(TestCenter center, String initials) {
        return SignIn.as(
                center.staff().privacyOfficer(),
                () ->
                        clients.register(
                                new RegisterClient(
                                        center.id(),
                                        "C-" + UUID.randomUUID().toString().substring(0, 8),
                                        initials,
                                        null,
                                        today(center).minusDays(10))));
    }

    /** The household's second member gets a sign-in of their own. */
    public SignedIn second(TestCenter center, TestFamily family) {
        var person =
                world.person("Second Member", Set.of(Role.FAMILY), Set.of(center.code()), false);
        world.link(center, family.members().get(1), person);
        return person;
    }

    ConsentForm form(TestCenter center, ClientId client, MemberId member) {
        return ConsentForm.complete(client, recipient(member), today(center));
    }

    ConsentId record(TestCenter center, ConsentForm form) {
        return SignIn.as(
                center.staff().privacyOfficer(),
                () -> consents.record(form.input(active(form.client()))).getFirst());
    }

    /** The client lets the family member know of joint sessions, for a month. */
    public ConsentId letMeet(TestCenter center, ClientId client, MemberId member) {
        return record(
                center,
                form(center, client, member)
                        .scopes(ConsentScope.PRESENCE, ConsentScope.FAMILY_SESSIONS));
    }

    /** The client lets the family member know that they are here, and no more. */
    public ConsentId letKnow(TestCenter center, ClientId client, MemberId member) {
        return record(center, form(center, client, member));
    }

    /** The client's active consents, which staff see on the page before they record another. */
    Set<ConsentId> active(ClientId client) {
        return queries.read(client).consents().stream()
                .filter(consent -> consent.isActiveAt(clock.instant()))
                .map(ConsentDetails::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The client's only consent that is active. */
    ConsentDetails only(ClientId client) {
        return queries.read(client).consents().stream()
                .filter(consent -> consent.isActiveAt(clock.instant()))
                .findFirst()
                .orElseThrow();
    }

    /** The active consent of these two. */
    public ConsentId consentFor(TestCenter center, ClientId client, MemberId member) {
        return SignIn.as(
                center.staff().privacyOfficer(),
                () ->
                        queries.read(client).consents().stream()
                                .filter(one -> one.isActiveAt(clock.instant()))
                                .filter(one -> one.recipient().equals(recipient(member)))
                                .map(ConsentDetails::id)
                                .findFirst()
                                .orElseThrow());
    }

    /** The id of that consent. */
    public ConsentId onlyConsent(TestCenter center, ClientId client) {
        return SignIn.as(center.staff().privacyOfficer(), () -> only(client)).id();
    }

    public void revoke(TestCenter center, ConsentId consent) {
        SignIn.run(
                center.staff().privacyOfficer(),
                () -> consents.revoke(new RevokeConsent(consent, RevocationMethod.WRITTEN, null)));
    }

    /** What the gate shows them now. */
    public List<SharedClient> seenBy(SignedIn person) {
        return SignIn.as(person, gate::sharedWithMe);
    }

    /** What the law lets the center tell without a consent. */
    DiscloseWithoutConsent emergency(TestCenter center, ClientId client) {
        return new DiscloseWithoutConsent(
                client,
                DisclosureBasis.MEDICAL_EMERGENCY,
                "A doctor",
                "What was taken",
                DisclosureChannel.PHONE,
                today(center),
                "There was no time to ask");
    }

    LocalDate today(TestCenter center) {
        return LocalDate.ofInstant(clock.instant(), center.zone());
    }

    /** The tie of these two. */
    static LinkId tie(JdbcClient jdbc, ClientId client, RecipientId recipient) {
        return jdbc.sql(
                        "select id from family_client_links"
                                + " where client_id = ? and recipient_id = ?")
                .params(SeatCount.bytes(client.value()), SeatCount.bytes(recipient.value()))
                .query((row, _) -> new LinkId(id(row.getBytes(1))))
                .single();
    }

    private static UUID id(byte[] stored) {
        var bytes = ByteBuffer.wrap(stored);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    static RecipientId recipient(MemberId member) {
        return new RecipientId(member.value());
    }
}
