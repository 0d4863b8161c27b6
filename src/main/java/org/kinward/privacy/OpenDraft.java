package org.kinward.privacy;

import java.util.List;

/** A draft to go on with; family members who left meanwhile are no longer among its recipients. */
public record OpenDraft(DraftForm form, List<Recipient> recipients) {

    public OpenDraft {
        recipients = List.copyOf(recipients);
    }
}
