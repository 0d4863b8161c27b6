package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.centers.CenterId;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * A privacy officer of one center asks for another center's clients, then for none: same answer.
 */
@DatabaseTest
@Import(PrivacyWorld.class)
public class ForeignClientsTest {

    /** What is tried here, for the test that counts all methods. */
    public static final Set<String> TRIED =
            Set.of(
                    "ClientService.register",
                    "ClientService.correct",
                    "ClientService.discharge",
                    "ClientQueries.search",
                    "ClientQueries.count",
                    "ClientQueries.read",
                    "ConsentService.record",
                    "ConsentService.revoke",
                    "ConsentService.enteredInError",
                    "ConsentService.endingEventHappened",
                    "ConsentQueries.accounting",
                    "ConsentQueries.recipients",
                    "LinkService.claims",
                    "LinkService.verify",
                    "LinkService.close");

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired ClientService clients;
    @Autowired ClientQueries clientQueries;
    @Autowired ConsentService consents;
    @Autowired ConsentQueries consentQueries;
    @Autowired LinkService links;

    private Things theirs;
    private SignedIn stranger;

    private record Things(
            CenterId center,
            ClientId client,
            RecipientId recipient,
            ConsentId consent,
            LinkId link,
            TestCenter any) {}

    @BeforeEach
    void aClientOfAnotherCenter() {
        var foreign = world.center();
        var family = world.family(foreign, 1);
        var client = privacy.client(foreign, "F.F.");
        var consent = privacy.record(foreign, privacy.form(foreign, client, family.first()));
        SignIn.run(family.person(), () -> links.claim(new ClaimLink("My daughter")));
        var claim =
                SignIn.as(foreign.staff().privacyOfficer(), () -> links.claims(foreign.id()))
                        .getFirst();
        theirs =
                new Things(
                        foreign.id(),
                        client,
                        PrivacyWorld.recipient(family.first()),
                        consent,
                        claim.link(),
                        foreign);
        var own = world.center();
        stranger =
                new SignedIn(
                        own.staff().privacyOfficer().account(),
                        "Sam Stranger",
                        new TreeSet<>(Arrays.asList(Role.values())),
                        Set.of(own.code()),
                        false);
    }

    @Test
    void foreignClientsAreAnsweredLikeUnknownOnes() {
        var unknown =
                new Things(
                        CenterId.create(),
                        ClientId.create(),
                        theirs.recipient(),
                        ConsentId.create(),
                        LinkId.create(),
                        theirs.any());
        var probes = probes();
        assertThat(probes.keySet()).isEqualTo(TRIED);
        probes.forEach((name, probe) -> {
            for (var things : List.of(theirs, unknown)) {
                assertThatThrownBy(() -> SignIn.as(stranger, () -> probe.apply(things)))
                        .as(name)
                        .isInstanceOf(NotFound.class)
                        .hasMessage("refusal.notFound");
            }
        });
    }

    private Map<String, Function<Things, Object>> probes() {
        var all = new HashMap<>(clientProbes());
        all.putAll(
                Map.of(
                        "ClientService.correct",
                                t ->
                                        done(() ->
                                                clients.correct(
                                                        new CorrectClient(
                                                                t.client(),
                                                                "C",
                                                                "A.",
                                                                null,
                                                                privacy.today(t.any()),
                                                                0))),
                        "ConsentService.endingEventHappened",
                                t -> done(() -> consents.endingEventHappened(t.consent())),
                        "LinkService.claims", t -> links.claims(t.center()),
                        "LinkService.verify", t -> done(() -> links.verify(t.link(), t.client())),
                        "LinkService.close", t -> done(() -> links.close(t.link()))));
        return all;
    }

    private Map<String, Function<Things, Object>> clientProbes() {
        var day = privacy.today(theirs.any());
        return Map.ofEntries(
                Map.entry(
                        "ClientService.register",
                        t ->
                                clients.register(
                                        new RegisterClient(t.center(), "C", "A.", null, day))),
                Map.entry(
                        "ClientService.discharge", t -> done(() -> clients.discharge(t.client()))),
                Map.entry("ClientQueries.search", t -> clientQueries.search(t.center(), "", 0, 9)),
                Map.entry("ClientQueries.count", t -> clientQueries.count(t.center(), "")),
                Map.entry("ClientQueries.read", t -> clientQueries.read(t.client())),
                Map.entry(
                        "ConsentService.record",
                        t ->
                                consents.record(
                                        ConsentForm.complete(t.client(), t.recipient(), day)
                                                .input())),
                Map.entry(
                        "ConsentService.revoke",
                        t ->
                                done(() ->
                                        consents.revoke(
                                                new RevokeConsent(
                                                        t.consent(),
                                                        RevocationMethod.SPOKEN,
                                                        null)))),
                Map.entry(
                        "ConsentService.enteredInError",
                        t ->
                                done(() ->
                                        consents.enteredInError(
                                                new EndInError(t.consent(), "A wrong form")))),
                Map.entry("ConsentQueries.accounting", t -> consentQueries.accounting(t.client())),
                Map.entry(
                        "ConsentQueries.recipients",
                        t -> consentQueries.recipients(t.center(), "")));
    }

    private static Object done(Runnable action) {
        action.run();
        return true;
    }
}
