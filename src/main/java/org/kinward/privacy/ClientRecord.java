package org.kinward.privacy;

import java.util.List;
import java.util.Map;

/**
 * A client with all that is kept about what they let others know.
 *
 * @param people the names of those whom drafts and restrictions are about, as far as they are known
 */
public record ClientRecord(
        ClientDetails client,
        List<ConsentDetails> consents,
        List<DraftDetails> drafts,
        List<RestrictionDetails> restrictions,
        List<NoticeDetails> notices,
        Map<RecipientId, String> people) {

    public ClientRecord {
        consents = List.copyOf(consents);
        drafts = List.copyOf(drafts);
        restrictions = List.copyOf(restrictions);
        notices = List.copyOf(notices);
        people = Map.copyOf(people);
    }
}
