package org.kinward.therapy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a family wants to reach; with the moment it was checked off, if it was. */
public record GoalDetails(GoalId id, String words, Instant addedAt, @Nullable Instant reachedAt) {}
