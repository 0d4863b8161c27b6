package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import org.kinward.privacy.PrivacyEvent.ConsentRecorded;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.NotFound;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Records consents and ends them: the family member is held, then the tie of the two is locked. */
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

    /** The client takes it back: nothing of it is shown from this moment on. */
    @RetriedOnConflict
    public void revoke(@Valid RevokeConsent input) {
        var link = lock(input.consent());
        ending.revoke(link, require(input.consent()), input, context.who());
    }

    /** It should never have been recorded; it ends like a revoked one and is kept as an error. */
    @RetriedOnConflict
    public void enteredInError(@Valid EndInError input) {
        var link = lock(input.consent());
        ending.enteredInError(link, require(input.consent()), input.reason(), context.who());
    }

    /** What the form names as its end has happened. Refuses a form that names nothing. */
    @RetriedOnConflict
    public void endingEventHappened(ConsentId id) {
        var link = lock(id);
        var consent = require(id);
        if (consent.details().endingEvent() == null) {
            throw new PrivacyRefused(Reason.NO_ENDING_EVENT);
        }
        ending.end(link, consent, ConsentState.EXPIRED, context.who());
    }

    /**
     * From now on the recipients, and nobody else, may know what the form says: one consent for
     * each, all or none. {@link ConsentRules} and {@link EvidenceCheck} say what is refused, and so
     * are a family member of another center or one who left, a client who was discharged, a
     * recipient whom an agreed restriction names, and an active consent of the same two that staff
     * did not agree to replace.
     */
    @RetriedOnConflict
    public List<ConsentId> record(@Valid RecordConsent input) {
        var client = clients.lock(input.client());
        if (client.isDischarged()) {
            throw new PrivacyRefused(Reason.CLIENT_DISCHARGED);
        }
        var zone = clients.centerOf(client).zone();
        rules.check(input, zone);
        var recipients =
                input.recipients().stream()
                        .sorted(Comparator.comparing(RecipientId::value))
                        .map(id -> links.holdRecipient(id, client.center()))
                        .toList();
        var document = rules.keepEvidence(client, input);
        return recipients.stream()
                .map(recipient -> record(input, client, recipient, document))
                .toList();
    }

    private ConsentId record(
            RecordConsent input, Client client, Recipient recipient, ConsentDocument document) {
        var zone = clients.centerOf(client).zone();
        var link = links.lockOrOpen(client.id(), recipient);
        rules.checkPair(
                input,
                recipient,
                link.details(),
                consents.findByClientIdAndRecipientId(client.id().value(), recipient.id().value()),
                zone);
        consents.findActive(client.id().value(), recipient.id().value())
                .ifPresent(old -> ending.end(link, old, ConsentState.SUPERSEDED, context.who()));
        var holdsUntil = input.expiresOn().plusDays(1).atStartOfDay(zone).toInstant();
        var consent =
                consents.save(
                        new Consent(
                                input,
                                recipient,
                                holdsUntil,
                                document.id(),
                                context.who(),
                                context.now()));
        link.activate(context.now());
        context.announce(
                new ConsentRecorded(
                        consent.id(),
                        client.id(),
                        recipient.id(),
                        client.center(),
                        document.digest()));
        return consent.id();
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
