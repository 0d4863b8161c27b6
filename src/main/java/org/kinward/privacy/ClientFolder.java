package org.kinward.privacy;

import org.springframework.stereotype.Component;

/** Puts together what is kept about a client. */
@Component
class ClientFolder {

    private final ConsentRepository consents;
    private final DraftRepository drafts;
    private final RestrictionRepository restrictions;
    private final NoticeRepository notices;

    ClientFolder(
            ConsentRepository consents,
            DraftRepository drafts,
            RestrictionRepository restrictions,
            NoticeRepository notices) {
        this.consents = consents;
        this.drafts = drafts;
        this.restrictions = restrictions;
        this.notices = notices;
    }

    ClientRecord open(Client client) {
        var id = client.id().value();
        return new ClientRecord(
                client.details(),
                consents.findByClientIdOrderByRecordedAtDescIdDesc(id).stream()
                        .map(Consent::details)
                        .toList(),
                drafts.findByClientIdOrderBySavedAtDesc(id).stream()
                        .map(ConsentDraft::details)
                        .toList(),
                restrictions.findByClientIdOrderByAskedOnDescIdDesc(id).stream()
                        .map(ClientRestriction::details)
                        .toList(),
                notices.findByClientIdOrderByAcknowledgedOnDescRecordedAtDesc(id).stream()
                        .map(NoticeAcknowledgement::details)
                        .toList());
    }
}
