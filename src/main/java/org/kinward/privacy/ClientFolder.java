package org.kinward.privacy;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts together what is kept about a client. */
@Component
class ClientFolder {

    private final ConsentRepository consents;
    private final DraftRepository drafts;
    private final RestrictionRepository restrictions;
    private final NoticeRepository notices;
    private final RecipientDirectory recipients;

    ClientFolder(
            ConsentRepository consents,
            DraftRepository drafts,
            RestrictionRepository restrictions,
            NoticeRepository notices,
            RecipientDirectory recipients) {
        this.consents = consents;
        this.drafts = drafts;
        this.restrictions = restrictions;
        this.notices = notices;
        this.recipients = recipients;
    }

    ClientRecord open(Client client) {
        var id = client.id().value();
        var unfinished =
                drafts.findByClientIdOrderBySavedAtDesc(id).stream()
                        .map(ConsentDraft::details)
                        .toList();
        var wishes =
                restrictions.findByClientIdOrderByAskedOnDescIdDesc(id).stream()
                        .map(ClientRestriction::details)
                        .toList();
        return new ClientRecord(
                client.details(),
                consents.findByClientIdOrderByRecordedAtDescIdDesc(id).stream()
                        .map(Consent::details)
                        .toList(),
                unfinished,
                wishes,
                notices.findByClientIdOrderByAcknowledgedOnDescRecordedAtDesc(id).stream()
                        .map(NoticeAcknowledgement::details)
                        .toList(),
                people(client, unfinished, wishes));
    }

    private Map<RecipientId, String> people(
            Client client, List<DraftDetails> unfinished, List<RestrictionDetails> wishes) {
        var ids = new HashSet<RecipientId>();
        unfinished.forEach(draft -> ids.addAll(draft.recipients()));
        wishes.stream()
                .map(RestrictionDetails::recipient)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        if (ids.isEmpty()) {
            return Map.of();
        }
        return recipients.findAll(ids).values().stream()
                .filter(person -> person.center().equals(client.center()))
                .collect(toMap(Recipient::id, Recipient::label));
    }
}
