package org.kinward.privacy;

import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way from a family member to client data. It looks at the consent at the moment of
 * asking, never at what it knew before, and writes down what it showed.
 */
@Service
@Transactional
@RolesAllowed(FAMILY)
public class PrivacyGate {

    private final RecipientDirectory recipients;
    private final LinkRepository links;
    private final ConsentRepository consents;
    private final ClientRepository clients;
    private final DisclosureBook disclosures;
    private final ConsentContext context;

    PrivacyGate(
            RecipientDirectory recipients,
            LinkRepository links,
            ConsentRepository consents,
            ClientRepository clients,
            DisclosureBook disclosures,
            ConsentContext context) {
        this.recipients = recipients;
        this.links = links;
        this.consents = consents;
        this.clients = clients;
        this.disclosures = disclosures;
        this.context = context;
    }

    /**
     * The clients who let the signed-in person know that they are here. Empty, without a word why,
     * where there is none.
     */
    @RetriedOnConflict
    public List<SharedClient> sharedWithMe() {
        var own = recipients.own().stream().map(RecipientId::value).toList();
        if (own.isEmpty()) {
            return List.of();
        }
        return links.lockActiveOf(own).stream().flatMap(link -> open(link).stream()).toList();
    }

    private Optional<SharedClient> open(FamilyClientLink link) {
        var tie = link.details();
        if (tie.client() == null) {
            return Optional.empty();
        }
        return consents.findActive(tie.client().value(), tie.recipient().value())
                .filter(consent -> consent.isActiveAt(context.now()))
                .flatMap(consent ->
                        clients.findById(consent.client().value())
                                .filter(client -> !client.isDischarged())
                                .map(client -> show(client, consent)));
    }

    private SharedClient show(Client client, Consent consent) {
        disclosures.write(client, consent, ConsentScope.PRESENCE);
        var details = client.details();
        var name = details.name();
        return new SharedClient(
                name == null ? details.initials() : name,
                consent.recipientName(),
                consent.scopes(),
                consent.purpose(),
                consent.details().expiresOn());
    }
}
