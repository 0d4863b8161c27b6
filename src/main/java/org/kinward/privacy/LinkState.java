package org.kinward.privacy;

/**
 * Where the tie between a family member and a client stands; only {@link #ACTIVE} shows anything.
 */
public enum LinkState {
    /** The family member said whom they belong to; staff have not looked yet. */
    CLAIMED,
    /** Staff know the client; the family member still sees nothing. */
    VERIFIED,
    /** A consent that names this family member is active. */
    ACTIVE,
    /** The consent ended; a new one makes the tie active again. */
    SUSPENDED,
    /** Client or family member left, or the tie was wrong. */
    CLOSED
}
