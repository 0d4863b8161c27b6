package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.kinward.privacy.PrivacyEvent.RegisterChanged;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.AuditFact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Writes down what the privacy officer disclosed without a consent, with the law it rests on. */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class OverrideService {

    private final ClientAccess clients;
    private final DisclosureRepository disclosures;
    private final ConsentContext context;

    OverrideService(
            ClientAccess clients, DisclosureRepository disclosures, ConsentContext context) {
        this.clients = clients;
        this.disclosures = disclosures;
        this.context = context;
    }

    /**
     * Keeps it for good, in the client's accounting. It opens nothing to any family member. Refuses
     * a day in the future or before the admission, and consent as its basis.
     */
    public DisclosureId disclose(@Valid DiscloseWithoutConsent input) {
        var client = clients.require(input.client());
        var now = context.now();
        var zone = clients.centerOf(client).zone();
        var today = LocalDate.ofInstant(now, zone);
        if (input.on().isAfter(today)) {
            throw new PrivacyRefused(Reason.IN_THE_FUTURE);
        }
        if (input.basis() == DisclosureBasis.CONSENT) {
            throw new PrivacyRefused(Reason.BASIS_MISSING);
        }
        if (input.on().isBefore(client.details().admittedOn())) {
            throw new PrivacyRefused(Reason.BEFORE_ADMISSION);
        }
        var at = input.on().equals(today) ? now : input.on().atStartOfDay(zone).toInstant();
        var disclosure = disclosures.save(Disclosure.withoutConsent(input, context.who(), at));
        context.announce(
                new RegisterChanged(
                        AuditFact.of(
                                        "DISCLOSED_WITHOUT_CONSENT",
                                        "Client",
                                        client.id().value(),
                                        client.center().value())
                                .with("disclosure", disclosure.getId())
                                .with("basis", input.basis())
                                .with("channel", input.channel())));
        return new DisclosureId(disclosure.getId());
    }
}
