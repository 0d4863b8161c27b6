package org.kinward.privacy;

import java.time.Instant;
import java.util.Set;

/** An unfinished consent form as staff see it in a list: for whom, on what, by whom. */
public record DraftDetails(
        DraftId id,
        ClientId client,
        Set<RecipientId> recipients,
        Set<ConsentScope> scopes,
        String savedBy,
        Instant savedAt) {}
