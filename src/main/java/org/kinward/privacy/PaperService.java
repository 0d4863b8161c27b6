package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Optional;
import org.kinward.privacy.PrivacyEvent.ClientDataTaken;
import org.kinward.shared.AuditFact;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Hands out the papers of consents: forms to sign, records of signed ones, and what was signed. */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class PaperService {

    private final ClientAccess clients;
    private final ConsentRepository consents;
    private final ConsentDocumentRepository documents;
    private final LinkBook links;
    private final ConsentPrinter printer;
    private final ConsentContext context;

    PaperService(
            ClientAccess clients,
            ConsentRepository consents,
            ConsentDocumentRepository documents,
            LinkBook links,
            ConsentPrinter printer,
            ConsentContext context) {
        this.clients = clients;
        this.consents = consents;
        this.documents = documents;
        this.links = links;
        this.printer = printer;
        this.context = context;
    }

    /** The scanned sheet, the drawing or the typed name, as it was handed in. */
    public PrivacyFile original(ConsentId id) {
        var consent = require(id);
        var document = evidence(consent).orElseThrow(NotFound::new);
        announce("CONSENT_DOCUMENT_READ", consent);
        var kind = document.kind();
        return new PrivacyFile(
                "consent-" + id.value() + "." + kind.ending(),
                kind.mediaType(),
                document.content());
    }

    /** A form to sign on paper, with what is filled in so far and lines for the rest. */
    public PrivacyFile blank(@Valid PrintForm input) {
        var client = clients.require(input.client());
        var recipients =
                input.form().recipients().stream()
                        .map(id -> links.requireRecipient(id, client.center()).label())
                        .sorted()
                        .toList();
        context.announce(
                new ClientDataTaken(
                        AuditFact.of(
                                "CONSENT_FORM_PRINTED",
                                "Client",
                                client.id().value(),
                                client.center().value())));
        var sheet =
                ConsentSheet.toSign(
                        client.details(),
                        clients.centerOf(client).name(),
                        recipients,
                        input.form());
        return pdf("consent-form", printer.print(sheet, input.language()));
    }

    /** A signed consent with all its elements and the signature, where that is no scan. */
    public PrivacyFile recorded(ConsentId id, Language language) {
        var consent = require(id);
        var client = clients.require(consent.client());
        announce("CONSENT_PRINTED", consent);
        var sheet =
                ConsentSheet.signed(
                        client.details(),
                        clients.centerOf(client).name(),
                        consent.details(),
                        evidence(consent).orElse(null));
        return pdf("consent-" + id.value(), printer.print(sheet, language));
    }

    private static PrivacyFile pdf(String name, byte[] content) {
        return new PrivacyFile(name + ".pdf", MediaKind.PDF.mediaType(), content);
    }

    private Optional<ConsentDocument> evidence(Consent consent) {
        return Optional.ofNullable(consent.document()).flatMap(documents::findById);
    }

    private Consent require(ConsentId id) {
        var consent = consents.findById(id.value()).orElseThrow(NotFound::new);
        clients.require(consent.client());
        return consent;
    }

    private void announce(String action, Consent consent) {
        var client = clients.require(consent.client());
        context.announce(
                new ClientDataTaken(
                        AuditFact.of(
                                        action,
                                        "Consent",
                                        consent.id().value(),
                                        client.center().value())
                                .with("client", client.id().value())));
    }
}
