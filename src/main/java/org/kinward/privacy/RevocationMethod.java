package org.kinward.privacy;

/** How a client took a consent back. */
public enum RevocationMethod {
    WRITTEN,
    SPOKEN,
    ELECTRONIC
}
