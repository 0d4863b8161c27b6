package org.kinward.local.demo;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.privacy.ClaimLink;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ClientService;
import org.kinward.privacy.ConsentId;
import org.kinward.privacy.ConsentScope;
import org.kinward.privacy.ConsentService;
import org.kinward.privacy.LinkService;
import org.kinward.privacy.RecordConsent;
import org.kinward.privacy.RegisterClient;
import org.kinward.privacy.RevocationMethod;
import org.kinward.privacy.RevokeConsent;
import org.kinward.privacy.Signature;
import org.kinward.privacy.Signer;
import org.kinward.testsupport.TestClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A few clients: one who lets Ana know, one whose consent ends soon, one who took it back. */
@Component
@Profile("local")
class DemoPrivacy {

    private final ClientService clients;
    private final ConsentService consents;
    private final LinkService links;
    private final DemoAccounts accounts;
    private final DemoRegisters registers;
    private final TestClock clock;

    DemoPrivacy(
            ClientService clients,
            ConsentService consents,
            LinkService links,
            DemoAccounts accounts,
            DemoRegisters registers,
            TestClock clock) {
        this.clients = clients;
        this.consents = consents;
        this.links = links;
        this.accounts = accounts;
        this.registers = registers;
        this.clock = clock;
    }

    /** Answers with the client who lets Ana come to family sessions. */
    ClientId enter(DemoCenter center) {
        var priya = accounts.user("priya");
        var client =
                priya.ask(() -> {
                    var mateo = client(center, "C-1042", "M.R.", "Mateo Rivera");
                    var lena = client(center, "C-1057", "L.C.", null);
                    var owen = client(center, "C-1061", "O.B.", "Owen Bishop");
                    consent(center, mateo, "Ana Rivera", 180);
                    consent(center, lena, "Rosa Castillo", 10);
                    var withdrawn = consent(center, owen, "Gloria Bishop", 90);
                    consents.revoke(new RevokeConsent(withdrawn, RevocationMethod.WRITTEN, null));
                    registers.enter(center, mateo, lena, today(center));
                    return mateo;
                });
        accounts.user("daniel").run(() -> links.claim(new ClaimLink("My brother Simon’s friend")));
        return client;
    }

    private ClientId client(
            DemoCenter center, String code, String initials, @Nullable String name) {
        return clients.register(
                new RegisterClient(center.id(), code, initials, name, today(center).minusDays(21)));
    }

    private ConsentId consent(DemoCenter center, ClientId client, String recipient, int days) {
        var named = registers.member(center, recipient);
        return record(
                new RecordConsent(
                        client,
                        Set.of(named),
                        Set.of(ConsentScope.PRESENCE, ConsentScope.FAMILY_SESSIONS),
                        "To take part in the family program together",
                        today(center).plusDays(days),
                        null,
                        new Signature(
                                Signer.CLIENT,
                                null,
                                null,
                                today(center).minusDays(20),
                                DemoSignature.drawn()),
                        true,
                        Set.of(),
                        null));
    }

    private LocalDate today(DemoCenter center) {
        return LocalDate.ofInstant(clock.instant(), center.zone());
    }

    private ConsentId record(RecordConsent form) {
        return consents.record(form).getFirst();
    }
}
