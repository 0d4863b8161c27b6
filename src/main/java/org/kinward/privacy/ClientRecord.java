package org.kinward.privacy;

import java.util.List;

/** A client with all that is kept about what they let others know. */
public record ClientRecord(
        ClientDetails client,
        List<ConsentDetails> consents,
        List<DraftDetails> drafts,
        List<RestrictionDetails> restrictions,
        List<NoticeDetails> notices) {

    public ClientRecord {
        consents = List.copyOf(consents);
        drafts = List.copyOf(drafts);
        restrictions = List.copyOf(restrictions);
        notices = List.copyOf(notices);
    }
}
