package org.kinward.families;

import java.time.Instant;

/**
 * That two entries were joined lately.
 *
 * @param undoableUntil when they can no longer be taken apart
 */
public record MergeDetails(
        MergeId id, MemberDetails stays, MemberDetails gone, Instant undoableUntil) {}
