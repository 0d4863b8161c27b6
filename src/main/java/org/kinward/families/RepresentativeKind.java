package org.kinward.families;

/** How an account stands to a family member it acts for. */
public enum RepresentativeKind {
    /** It is the person's own sign-in. */
    SELF,
    /** Somebody else's, as a parent's for a child. What consents tell the member stays theirs. */
    GUARDIAN
}
