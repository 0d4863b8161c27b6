package org.kinward.families;

/** What became of making a sign-in. */
public enum JoinOutcome {
    /** It is made, and a mail with which to choose a password is on its way. */
    MADE,
    /** The address has a sign-in; its owner uses that one. */
    HAS_SIGN_IN
}
