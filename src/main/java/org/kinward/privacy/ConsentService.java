package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.kinward.privacy.PrivacyEvent.ConsentRecorded;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.NotFound;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Records consents and ends them. The tie between the two people is locked before all else. */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class ConsentService {

    private final ClientAccess clients;
    private final LinkBook links;
    private final ConsentRepository consents;
    private final ConsentRules rules;
    private final ConsentEnding ending;
    private final ConsentContext context;

    ConsentService(
            ClientAccess clients,
            LinkBook links,
            ConsentRepository consents,
            ConsentRules rules,
            ConsentEnding ending,
            ConsentContext context) {
        this.clients = clients;
        this.links = links;
        this.consents = consents;
        this.rules = rules;
        this.ending = ending;
        this.context = context;
    }

    /**
     * From now on the recipient, and nobody else, may know what the form says. An older consent of
     * the same two people is superseded. {@link ConsentRules} says what is refused; a family member
     * of another center and a client who was discharged are refused too.
     */
    @RetriedOnConflict
    public ConsentId record(@Valid RecordConsent input) {
        var client = clients.lock(input.client());
        var zone = clients.centerOf(client).zone();
        if (client.isDischarged()) {
            throw new PrivacyRefused(Reason.CLIENT_DISCHARGED);
        }
        rules.check(input, zone);
        var recipient = links.requireRecipient(input.recipient(), client.center());
        var link = links.lockOrOpen(client.id(), recipient);
        var holdsUntil = input.expiresOn().plusDays(1).atStartOfDay(zone).toInstant();
        rules.checkOrder(
                input,
                consents.findByClientIdAndRecipientId(client.id().value(), recipient.id().value()),
                zone);
        consents.findActive(client.id().value(), recipient.id().value())
                .ifPresent(old -> ending.end(link, old, ConsentState.SUPERSEDED, context.who()));
        var consent =
                consents.save(
                        new Consent(input, recipient, holdsUntil, context.who(), context.now()));
        link.activate(context.now());
        context.announce(
                new ConsentRecorded(consent.id(), client.id(), recipient.id(), client.center()));
        return consent.id();
    }

    /** The client takes it back: nothing of it is shown from this moment on. */
    @RetriedOnConflict
    public void revoke(@Valid RevokeConsent input) {
        var link = lock(input.consent());
        ending.revoke(link, require(input.consent()), input, context.who());
    }

    /** It should never have been recorded; it ends like a revoked one and is kept as an error. */
    @RetriedOnConflict
    public void enteredInError(ConsentId id) {
        var link = lock(id);
        ending.end(link, require(id), ConsentState.ENTERED_IN_ERROR, context.who());
    }

    /** Locks the tie of an own client's consent; only then is the consent itself read. */
    private FamilyClientLink lock(ConsentId id) {
        var pair = consents.findPair(id.value()).orElseThrow(NotFound::new);
        clients.require(new ClientId(pair.client()));
        return links.lock(pair);
    }

    private Consent require(ConsentId id) {
        return consents.findById(id.value()).orElseThrow(NotFound::new);
    }
}
