package org.kinward.privacy;

/** Who signed a consent for the client. */
public enum Signer {
    CLIENT,
    /** A guardian or another person the law lets sign for the client. */
    LEGAL_REPRESENTATIVE
}
