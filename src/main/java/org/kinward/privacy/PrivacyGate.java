package org.kinward.privacy;

import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * The names of those of these clients of whose joint sessions the signed-in person may know at
     * this moment; each is written down as shown. All others are left out without a word.
     */
    @RetriedOnConflict
    public Map<ClientId, String> inSessions(Set<ClientId> ids) {
        var own = recipients.own().stream().map(RecipientId::value).toList();
        var named = new HashMap<ClientId, String>();
        if (own.isEmpty() || ids.isEmpty()) {
            return named;
        }
        for (var link : links.lockActiveOf(own)) {
            opening(link)
                    .filter(consent -> ids.contains(consent.client()))
                    .filter(consent -> consent.scopes().contains(ConsentScope.FAMILY_SESSIONS))
                    .flatMap(consent -> present(consent).map(client -> name(client, consent)))
                    .ifPresent(shown -> named.put(shown.getKey(), shown.getValue()));
        }
        return named;
    }

    private Map.Entry<ClientId, String> name(Client client, Consent consent) {
        disclosures.write(client, consent, ConsentScope.FAMILY_SESSIONS);
        return Map.entry(client.id(), client.shownName());
    }

    private Optional<SharedClient> open(FamilyClientLink link) {
        return opening(link)
                .flatMap(consent -> present(consent).map(client -> show(client, consent)));
    }

    private Optional<Consent> opening(FamilyClientLink link) {
        var tie = link.details();
        if (tie.client() == null) {
            return Optional.empty();
        }
        return consents.findActive(tie.client().value(), tie.recipient().value())
                .filter(consent -> consent.isActiveAt(context.now()));
    }

    private Optional<Client> present(Consent consent) {
        return clients.findById(consent.client().value()).filter(client -> !client.isDischarged());
    }

    private SharedClient show(Client client, Consent consent) {
        disclosures.write(client, consent, ConsentScope.PRESENCE);
        return new SharedClient(
                client.shownName(),
                consent.recipientName(),
                consent.scopes(),
                consent.purpose(),
                consent.details().expiresOn());
    }
}
