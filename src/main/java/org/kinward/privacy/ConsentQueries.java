package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.util.List;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.privacy.PrivacyEvent.ClientDataRead;
import org.kinward.shared.AuditFact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what consents need and led to, for the privacy officer. */
@Service
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class ConsentQueries {

    /** 42 CFR 2.25: the disclosures of the last three years. */
    private static final int YEARS_OF_ACCOUNTING = 3;

    private final CenterAccess centers;
    private final ClientAccess access;
    private final DisclosureRepository disclosures;
    private final RecipientDirectory recipients;
    private final ConsentContext context;

    ConsentQueries(
            CenterAccess centers,
            ClientAccess access,
            DisclosureRepository disclosures,
            RecipientDirectory recipients,
            ConsentContext context) {
        this.centers = centers;
        this.access = access;
        this.disclosures = disclosures;
        this.recipients = recipients;
        this.context = context;
    }

    /** Every disclosure of the last three years, the oldest first. */
    public List<DisclosureDetails> accounting(ClientId id) {
        var client = access.require(id);
        context.announce(
                new ClientDataRead(
                        AuditFact.of(
                                "DISCLOSURES_ACCOUNTED",
                                "Client",
                                client.id().value(),
                                client.center().value())));
        var since =
                context.now().atOffset(ZoneOffset.UTC).minusYears(YEARS_OF_ACCOUNTING).toInstant();
        return disclosures.findOf(id.value(), since).stream().map(Disclosure::details).toList();
    }

    /** Up to 50 family members of an own center whom a consent may name; each search is logged. */
    public List<Recipient> recipients(CenterId center, String name) {
        centers.requireOwn(center);
        context.announce(
                new ClientDataRead(
                        AuditFact.of(
                                "RECIPIENTS_SEARCHED", "Center", center.value(), center.value())));
        return recipients.search(center, name);
    }
}
