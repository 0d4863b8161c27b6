package org.kinward.privacy;

/** How a consent was signed. */
public enum SignatureMethod {
    /** On paper; the sheet is kept by the center. */
    PAPER,
    /** On a screen of the center, as 42 CFR 2.31 allows. */
    ELECTRONIC
}
