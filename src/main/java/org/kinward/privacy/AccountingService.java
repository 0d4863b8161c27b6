package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.kinward.privacy.PrivacyEvent.ClientDataTaken;
import org.kinward.shared.AuditFact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Prints the accounting of disclosures that a client may ask for (42 CFR 2.25). */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class AccountingService {

    private final ClientAccess clients;
    private final DisclosureRepository disclosures;
    private final AccountingPrinter printer;
    private final ConsentContext context;

    AccountingService(
            ClientAccess clients,
            DisclosureRepository disclosures,
            AccountingPrinter printer,
            ConsentContext context) {
        this.clients = clients;
        this.disclosures = disclosures;
        this.printer = printer;
        this.context = context;
    }

    /** Every disclosure in the period, with and without consent; the purpose is logged. */
    public PrivacyFile print(@Valid PrintAccounting input) {
        var client = clients.require(input.client());
        var center = clients.centerOf(client);
        var period = input.period();
        var found =
                disclosures
                        .findBetween(
                                client.id().value(),
                                period.start(center.zone()),
                                period.end(center.zone()))
                        .stream()
                        .map(Disclosure::details)
                        .toList();
        context.announce(
                new ClientDataTaken(
                        AuditFact.of(
                                        "DISCLOSURES_PRINTED",
                                        "Client",
                                        client.id().value(),
                                        client.center().value())
                                .with("from", period.from())
                                .with("to", period.to())
                                .with("rows", found.size())
                                .with("purpose", input.purpose().strip().replaceAll("\\s+", " "))));
        var content =
                printer.print(client.details(), center, input, found, context.now(), context.who());
        return new PrivacyFile(
                "accounting-" + period.from() + "-" + period.to() + ".pdf",
                MediaKind.PDF.mediaType(),
                content);
    }
}
