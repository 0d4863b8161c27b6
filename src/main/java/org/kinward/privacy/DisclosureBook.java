package org.kinward.privacy;

import java.time.LocalDate;
import org.kinward.centers.CenterDirectory;
import org.kinward.privacy.PrivacyEvent.ClientDataDisclosed;
import org.kinward.shared.AuditFact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was shown. The caller holds the lock of the tie it was shown under. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DisclosureBook {

    private final DisclosureRepository disclosures;
    private final CenterDirectory centers;
    private final ConsentContext context;

    DisclosureBook(
            DisclosureRepository disclosures, CenterDirectory centers, ConsentContext context) {
        this.disclosures = disclosures;
        this.centers = centers;
        this.context = context;
    }

    /** One row for each consent, kind of data and day in the center's zone. */
    void write(Client client, Consent consent, ConsentScope what) {
        var zone = centers.find(client.center()).zone();
        var day = LocalDate.ofInstant(context.now(), zone);
        if (disclosures.existsByConsentIdAndWhatAndDay(consent.id().value(), what, day)) {
            return;
        }
        disclosures.save(Disclosure.shown(consent, what, day, context.now()));
        context.announce(
                new ClientDataDisclosed(
                        AuditFact.of(
                                        "CLIENT_DATA_DISCLOSED",
                                        "Client",
                                        client.id().value(),
                                        client.center().value())
                                .with("consent", consent.id().value())
                                .with("recipient", consent.recipient().value())
                                .with("what", what)));
    }
}
