package org.kinward.privacy;

import java.time.Instant;

/** An unfinished consent form as staff see it in a list. */
public record DraftDetails(DraftId id, ClientId client, String savedBy, Instant savedAt) {}
