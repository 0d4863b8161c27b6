package org.kinward.privacy;

/** Where a consent stands. Only {@link #ACTIVE} opens anything, and only until it expires. */
public enum ConsentState {
    ACTIVE,
    EXPIRED,
    /** Withdrawn by the client; what was disclosed before stays disclosed. */
    REVOKED,
    /** Replaced by a newer one for the same recipient. */
    SUPERSEDED,
    ENTERED_IN_ERROR
}
