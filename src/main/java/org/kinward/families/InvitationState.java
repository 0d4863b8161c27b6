package org.kinward.families;

/** How far an invitation got. */
public enum InvitationState {
    OPEN,
    /** Its time ran out. It is no stored state: the clock alone decides. */
    EXPIRED,
    /** The sign-in is made; the code opens nothing more. */
    ACCEPTED,
    /** Withdrawn, or replaced by a newer one. */
    CANCELLED
}
