package org.kinward.privacy;

import static org.kinward.identity.Role.Names.PRIVACY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.kinward.privacy.PrivacyEvent.ClientChanged;
import org.kinward.privacy.PrivacyEvent.ClientDataRead;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Keeps consent forms that are not finished yet. */
@Service
@Validated
@Transactional
@RolesAllowed(PRIVACY_OFFICER)
public class DraftService {

    private final ClientAccess clients;
    private final DraftRepository drafts;
    private final RecipientDirectory recipients;
    private final ConsentContext context;

    DraftService(
            ClientAccess clients,
            DraftRepository drafts,
            RecipientDirectory recipients,
            ConsentContext context) {
        this.clients = clients;
        this.drafts = drafts;
        this.recipients = recipients;
        this.context = context;
    }

    /** Keeps the form for later. Refuses clients who left. */
    public DraftId save(@Valid SaveDraft input) {
        var client = clients.require(input.client());
        if (client.isDischarged()) {
            throw new PrivacyRefused(Reason.CLIENT_DISCHARGED);
        }
        var draft = keep(input);
        announce("CONSENT_DRAFT_SAVED", draft, client);
        return draft.id();
    }

    private DraftDetails keep(SaveDraft input) {
        var known = input.draft();
        if (known == null) {
            return drafts.save(
                            new ConsentDraft(
                                    input.client(), input.form(), context.who(), context.now()))
                    .details();
        }
        var draft = require(known);
        if (!draft.client().equals(input.client())) {
            throw new NotFound();
        }
        draft.save(input.form(), context.who(), context.now());
        return draft.details();
    }

    /** What was filled in. */
    public OpenDraft read(DraftId id) {
        var draft = require(id);
        var details = draft.details();
        context.announce(
                new ClientDataRead(
                        fact("CONSENT_DRAFT_READ", details, clients.require(draft.client()))));
        var form = draft.form();
        return new OpenDraft(
                form,
                form.recipients().stream().flatMap(who -> recipients.find(who).stream()).toList());
    }

    /** Throws it away. */
    public void discard(DraftId id) {
        var draft = require(id);
        drafts.delete(draft);
        announce("CONSENT_DRAFT_DISCARDED", draft.details(), clients.require(draft.client()));
    }

    private ConsentDraft require(DraftId id) {
        var draft = drafts.findById(id.value()).orElseThrow(NotFound::new);
        clients.require(draft.client());
        return draft;
    }

    private void announce(String action, DraftDetails draft, Client client) {
        context.announce(new ClientChanged(fact(action, draft, client)));
    }

    private static AuditFact fact(String action, DraftDetails draft, Client client) {
        return AuditFact.of(action, "ConsentDraft", draft.id().value(), client.center().value())
                .with("client", client.id().value());
    }
}
